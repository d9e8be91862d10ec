import { parse } from 'csv-parse/sync';
import { PermanentError } from '../../errors';
import { DISCLOSURES } from '../model/labels';
import type { LabelledStatement } from './labelled-statement';

/** Names of the columns of a labelled file. */
export type Columns = { readonly text: string; readonly group: string };

export const COLUMNS: Columns = { text: 'sentence', group: 'statement_id' };
const ORDER = 'sentence_index';

/** A row of a file, with its place in the file. */
export type CsvRow = { readonly at: number; readonly cells: Readonly<Record<string, string>> };

/**
 * Reads a table of sentences and gathers the sentences of each statement, in the order of
 * `sentence_index` when there is such a column, else as they stand.
 *
 * @returns statements in the order of their first sentence
 * @throws PermanentError csv-not-readable, column-missing
 */
export function statementsOfCsv(
  content: string,
  { text, group }: Columns,
): { id: string; rows: CsvRow[] }[] {
  let records: Record<string, string>[];
  try {
    records = parse(content, { columns: true, bom: true, skip_empty_lines: true });
  } catch (error) {
    throw new PermanentError(
      'csv-not-readable',
      'The file is not a table of comma-separated values.',
      {
        cause: error,
      },
    );
  }
  const header = Object.keys(records[0] ?? {});
  for (const column of [text, group])
    if (records.length > 0 && !header.includes(column))
      throw new PermanentError(
        'column-missing',
        `The file has no column “${column}”; it has ${header.join(', ')}.`,
      );
  const statements = new Map<string, CsvRow[]>();
  records.forEach((cells, at) => {
    const id = cells[group] ?? '';
    const rows = statements.get(id) ?? [];
    rows.push({ at, cells });
    statements.set(id, rows);
  });
  if (header.includes(ORDER))
    for (const rows of statements.values())
      rows.sort(
        (one, other) => Number(one.cells[ORDER]) - Number(other.cells[ORDER]) || one.at - other.at,
      );
  return [...statements].map(([id, rows]) => ({ id, rows }));
}

/**
 * Reads labelled statements: a column for each of `DISCLOSURES`, 1 for yes; a missing one is no. A
 * column `weight` says how much a sentence counts; one with 0 only stands around the others.
 */
export function labelledOfCsv(
  content: string,
  source: string,
  columns: Columns = COLUMNS,
): LabelledStatement[] {
  return statementsOfCsv(content, columns).map(({ id, rows }) => ({
    id,
    source,
    rows: rows.map(({ cells }) => ({
      text: cells[columns.text] ?? '',
      labels: DISCLOSURES.reduce(
        (bits, label, number) => bits | (Number(cells[label]) > 0 ? 1 << number : 0),
        0,
      ),
      ...weightOf(cells),
    })),
  }));
}

function weightOf({ weight = '' }: Readonly<Record<string, string>>): { weight?: number } {
  const number = Number(weight);
  return weight.trim() !== '' && number >= 0 ? { weight: number } : {};
}
