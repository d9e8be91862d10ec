import { csvCell } from '../text/csv-cell';
import { COLUMNS, type ColumnName } from './register-columns';
import type { RegisterEntry } from './register-entry';

const NAMES = Object.keys(COLUMNS) as ColumnName[];

/**
 * Writes organisations as a CSV file (RFC 4180) that can be changed and imported again. Cells that
 * a spreadsheet would take for a formula are led by an apostrophe, which the import takes away.
 */
export function registerCsv(organisations: readonly RegisterEntry[]): string {
  const header = ['id', 'kind', ...NAMES.map((name) => COLUMNS[name].headings[0])];
  const rows = organisations.map((each) => [
    each.id,
    each.kind,
    ...NAMES.map((name) => (name === 'otherNames' ? each.otherNames.join('; ') : each[name])),
  ]);
  return [header, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}
