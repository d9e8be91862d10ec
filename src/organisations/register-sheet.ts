import { CsvError, parse } from 'csv-parse/sync';
import { Invalid } from '../errors';
import { COLUMNS, type ColumnName, ID_HEADINGS } from './register-columns';

/** One line of the file, cell by column name; cells are trimmed. */
export type SheetRow = {
  /** Line of the file on which the row begins; the header is line 1. */
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
  /** What keeps the row from being read at all. */
  readonly problem: string | null;
};

export type SheetSubject = 'organisations' | 'hosts' | 'successions';

export type RegisterSheet = {
  readonly subject: SheetSubject;
  readonly rows: readonly SheetRow[];
  /** Headings that say nothing to the register. */
  readonly ignored: readonly string[];
};

const MOST_BYTES = 20_000_000;
const MOST_ROWS = 100_000;

const NEEDED = `The first line must name the columns.
For organisations: name and website, or id and what is to change; also ${Object.values(COLUMNS)
  .map(({ headings }) => headings[0])
  .filter((heading) => heading !== 'name' && heading !== 'website')
  .join(', ')}.
For hosts: id, host, role (website, committee, alias, former, platform or none); also note.
For successors: predecessor, successor, date; also note.`;

const ORGANISATION = new Map<string, string>([
  ...ID_HEADINGS.map((heading) => [heading, 'id'] as const),
  ...(Object.keys(COLUMNS) as ColumnName[]).flatMap((name) =>
    COLUMNS[name].headings.map((heading) => [heading, name] as const),
  ),
]);
const HOST = new Map([
  ...ID_HEADINGS.map((heading) => [heading, 'id'] as const),
  ...own('host', 'role', 'note'),
]);
const SUCCESSION = new Map(own('predecessor', 'successor', 'date', 'note'));

/**
 * Reads a CSV file of organisations, hosts or successions; its header says which. UTF-8 or
 * Windows-1252; cells parted by comma, semicolon or tab.
 *
 * @throws Invalid when it is no such file: the field `file` says what is needed
 */
export function readRegisterSheet(bytes: Uint8Array): RegisterSheet {
  if (bytes.length > MOST_BYTES) refuse('The file is larger than 20 MB: cut it into several.');
  const text = decode(bytes);
  const records = read(text);
  const [header, ...rows] = records;
  if (!header) refuse(`The file is empty. ${NEEDED}`);
  if (rows.length > MOST_ROWS) refuse('The file has more than 100,000 rows: cut it into several.');
  const headings = header.record.map(headingOf);
  const { subject, columns } = subjectOf(headings);
  const twice = headings.find((heading, index) => {
    const name = columns.get(heading);
    return name && headings.slice(0, index).some((other) => columns.get(other) === name);
  });
  if (twice) refuse(`Two columns mean the same: ${twice} and another one. Leave one out.`);
  return {
    subject,
    rows: rows.map(({ record, line }) => ({
      line,
      cells: new Map(
        headings.flatMap((heading, index) => {
          const name = columns.get(heading);
          return name ? [[name, cellOf(record[index] ?? '')] as const] : [];
        }),
      ),
      problem: cellProblem(record, headings),
    })),
    ignored: header.record.filter((_, index) => !columns.has(headings[index] ?? '')).map(shown),
  };
}

function subjectOf(headings: readonly string[]): {
  subject: SheetSubject;
  columns: ReadonlyMap<string, string>;
} {
  const has = (columns: ReadonlyMap<string, string>, ...names: readonly string[]) =>
    names.every((name) => headings.some((heading) => columns.get(heading) === name));
  if (has(SUCCESSION, 'predecessor', 'successor', 'date'))
    return { subject: 'successions', columns: SUCCESSION };
  if (has(HOST, 'id', 'host', 'role')) return { subject: 'hosts', columns: HOST };
  const knows = headings.filter((heading) => ORGANISATION.has(heading)).length;
  if (has(ORGANISATION, 'name', 'website') || (has(ORGANISATION, 'id') && knows > 1))
    return { subject: 'organisations', columns: ORGANISATION };
  const first = headings.slice(0, 8).map(shown).join(', ');
  return refuse(`The columns "${first}" do not say what the file holds. ${NEEDED}`);
}

function read(text: string): { record: string[]; line: number }[] {
  const delimiter = delimiterOf(text);
  let line = 1;
  try {
    const records = parse(text, {
      ...{ delimiter, info: true, relax_column_count: true, skip_empty_lines: false },
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return records
      .map(({ record, info }) => {
        const from = line;
        line = info.lines + 1;
        return { record, line: from };
      })
      .filter(({ record }) => record.some((cell) => cell.trim() !== ''));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const where = typeof error['lines'] === 'number' ? ` near line ${error['lines']}` : '';
    return refuse(
      `The file cannot be read as CSV${where}: a quotation mark is not closed, or stands in the middle of a cell. Save it again from your spreadsheet as CSV.`,
    );
  }
}

/** The one of comma, semicolon and tab that the header has most of. */
function delimiterOf(text: string): string {
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const count = (mark: string) => header.split(mark).length;
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

function decode(bytes: Uint8Array): string {
  if (bytes.subarray(0, 4000).includes(0))
    refuse('This is not a text file. Save it from your spreadsheet as CSV.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const headingOf = (cell: string): string =>
  cell
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/** An export leads what looks like a formula with an apostrophe; it is undone here. */
const cellOf = (cell: string): string =>
  cell
    .normalize('NFC')
    .trim()
    .replace(/^'(?=\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/, '');

function cellProblem(record: readonly string[], headings: readonly string[]): string | null {
  if (record.slice(headings.length).some((cell) => cell.trim() !== ''))
    return `has ${record.length} cells, but the header has ${headings.length}: put quotation marks around a cell that holds a comma`;
  const control = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
  return record.some((cell) => control.test(cell))
    ? 'holds a line break or an invisible character within a cell'
    : null;
}

function own(...names: readonly string[]): (readonly [string, string])[] {
  return names.map((name) => [name, name] as const);
}

/** What a file says, made fit to be printed: without control characters, cut short. */
export function shown(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd');
  return plain.length > 100 ? `${plain.slice(0, 100)}…` : plain;
}

function refuse(sentence: string): never {
  throw new Invalid({ file: sentence });
}
