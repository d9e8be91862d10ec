import { COLUMNS, type ColumnName } from './register-columns';
import type { RegisterEntry } from './register-entry';
import { shown } from './register-sheet';

export type ReadOrganisation = {
  /** As the file has it; missing when the cell is empty. */
  readonly id?: string;
  readonly values: Partial<RegisterEntry>;
  readonly problems: readonly string[];
};

/**
 * Reads the cells of one organisation.
 *
 * @param cells by property name; an empty one gives nothing, "-" gives `null`
 */
export function readOrganisation(cells: ReadonlyMap<string, string>): ReadOrganisation {
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const name of Object.keys(COLUMNS) as ColumnName[]) {
    const cell = cells.get(name) ?? '';
    if (cell === '') continue;
    const column = COLUMNS[name];
    const result = cell === '-' && column.mayBeEmpty ? { value: null } : column.read(cell);
    if ('value' in result) values[name] = result.value;
    else problems.push(`The ${column.headings[0]} “${shown(cell)}” ${result.problem}.`);
  }
  const id = cells.get('id');
  return { ...(id && { id }), values, problems };
}
