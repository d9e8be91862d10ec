import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A council or combined body of England or Wales. */
export type Council = {
  /** Office for National Statistics code, for example E06000047. */
  readonly id: string;
  readonly name: string;
  /** For lists: the place without "Council". */
  readonly shortName: string;
  /** county, unitary, district, metropolitan-borough, london-borough, combined-authority … */
  readonly type: string;
  readonly nation: string;
  readonly region: string;
  readonly website: string | null;
  /** Older, Welsh and everyday names. */
  readonly otherNames: readonly string[];
};

const FILES = ['councils.csv', 'combined-authorities.csv'];

/**
 * Reads the reference data that comes with the project (see data/LICENCE.md).
 *
 * @param folder with councils.csv and combined-authorities.csv
 * @returns every body once, councils first
 * @throws when a row lacks a code, a name, a type or a nation, or a code stands twice
 */
export function loadCouncils(folder: string = join(__dirname, 'data')): readonly Council[] {
  const rows = FILES.flatMap((file) => rowsOf(join(folder, file)));
  const seen = new Set<string>();
  return rows.map((row) => {
    const id = filled(row, 'gss');
    if (seen.has(id)) throw new Error(`organisations/data: the code ${id} stands twice`);
    seen.add(id);
    return {
      id,
      name: filled(row, 'name'),
      shortName: filled(row, 'short_name'),
      type: filled(row, 'type'),
      nation: filled(row, 'nation'),
      region: row['region'] ?? '',
      website: row['website'] || null,
      otherNames: (row['other_names'] ?? '').split('; ').filter(Boolean),
    };
  });
}

type Row = Readonly<Record<string, string>>;

const rowsOf = (path: string): Row[] =>
  parse(readFileSync(path), { columns: true, bom: true, skip_empty_lines: true });

function filled(row: Row, column: string): string {
  const value = row[column]?.trim();
  if (!value) throw new Error(`organisations/data: a row has no ${column}: ${JSON.stringify(row)}`);
  return value;
}
