import { csvCell } from '../../text/csv-cell';
import type { Covered } from './coverage';

const COLUMNS = [
  ...['id', 'name', 'type', 'nation', 'region', 'website', 'state', 'because', 'statements'],
  ...['newest_year', 'last_look', 'absence_holds_until'],
];

/**
 * The list as a CSV file by RFC 4180, with a byte order mark for spreadsheets. Times are ISO 8601.
 *
 * @param covered in the order of the lines
 */
export function coverageCsv(covered: readonly Covered[]): string {
  const lines = covered.map(
    ({ id, name, type, nation, region, website, state, because, statements, year, ...each }) => [
      ...[id, name, type, nation, region, website, state, because, statements, year],
      ...[each.lastLook?.toISOString(), each.absentUntil?.toISOString()],
    ],
  );
  return `\uFEFF${[COLUMNS, ...lines].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}
