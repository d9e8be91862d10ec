/** What a cell of a CSV file may hold. */
export type Cell = string | number | boolean | null | undefined;

/**
 * Writes one cell by RFC 4180. A text that a spreadsheet would take for a formula is led by an
 * apostrophe, as OWASP advises against CSV injection.
 *
 * @returns the cell as it stands in the file: quoted when it must be, never a formula
 */
export function csvCell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const text = value.replaceAll('\0', '');
  const safe = /^[\s]*[=+\-@\t\r]|^[\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
