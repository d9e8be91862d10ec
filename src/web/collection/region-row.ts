import type { Covered } from '../../collection/coverage/coverage';
import type { CoverageState } from '../../collection/coverage/coverage-state';
import { countStates } from '../../collection/coverage/select-covered';
import { paths, withQuery } from '../paths';
import { COVERAGE_WORDS } from './words';

/** A region in the table: how many of its councils are in each state. */
export type RegionRow = {
  readonly name: string;
  readonly href: string;
  readonly cells: readonly {
    readonly label: string;
    readonly count: number;
    readonly href: string;
  }[];
  readonly sum: number;
};

/**
 * A line of the table.
 *
 * @param query what the list is asked for
 */
export function regionRow(
  name: string,
  councils: readonly Covered[],
  states: readonly CoverageState[],
  query: { readonly region?: string },
): RegionRow {
  const counts = countStates(councils);
  return {
    name: name || 'No region',
    href: withQuery(paths.collection, query),
    cells: states.map((state) => ({
      label: COVERAGE_WORDS[state].text,
      count: counts[state],
      href: withQuery(paths.collection, { ...query, state }),
    })),
    sum: councils.length,
  };
}
