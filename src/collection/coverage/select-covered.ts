import { type Covered, type StateCounts } from './coverage';
import { COVERAGE_STATES, type CoverageState } from './coverage-state';

/** What the list can be ordered by. */
export const COVERAGE_ORDERS = ['name', 'state', 'region', 'look', 'year'] as const;

export type CoverageOrder = (typeof COVERAGE_ORDERS)[number];

/** Which organisations are wanted; what is left out does not matter. */
export type CoverageFilter = {
  readonly state?: CoverageState;
  readonly nation?: string;
  readonly region?: string;
  readonly type?: string;
  /** Part of a name, or the start of a code; case and accents do not matter. */
  readonly search?: string;
};

/**
 * The organisations that a filter lets through, in their order.
 *
 * @param all of them
 */
export function selectCovered(all: readonly Covered[], filter: CoverageFilter): Covered[] {
  const { state, nation, region, type } = filter;
  const search = filter.search && folded(filter.search);
  return all.filter(
    (each) =>
      (!state || each.state === state) &&
      (!nation || each.nation === nation) &&
      (!region || each.region === region) &&
      (!type || each.type === type) &&
      (!search || matches(each, search)),
  );
}

const matches = ({ id, name, shortName, welshName, website }: Covered, search: string): boolean =>
  id.toLowerCase().startsWith(search) ||
  [name, shortName, welshName ?? '', website ?? ''].some((text) => folded(text).includes(search));

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .trim();

const place = new Map<CoverageState, number>(COVERAGE_STATES.map((state, index) => [state, index]));

const COMPARE: Readonly<Record<CoverageOrder, (a: Covered, b: Covered) => number>> = {
  name: byName,
  state: (a, b) => (place.get(a.state) ?? 0) - (place.get(b.state) ?? 0) || byName(a, b),
  region: (a, b) => a.region.localeCompare(b.region, 'en') || byName(a, b),
  // What was never looked at, or names no year, comes first: it is what there is to do.
  look: (a, b) => (a.lastLook?.getTime() ?? 0) - (b.lastLook?.getTime() ?? 0) || byName(a, b),
  year: (a, b) => (a.year ?? '').localeCompare(b.year ?? '', 'en') || byName(a, b),
};

function byName(a: Covered, b: Covered): number {
  return a.shortName.localeCompare(b.shortName, 'en') || a.id.localeCompare(b.id, 'en');
}

/**
 * The same organisations in an order; ties are by name.
 *
 * @returns a new list
 */
export function orderCovered(covered: readonly Covered[], order: CoverageOrder): Covered[] {
  return covered.toSorted(COMPARE[order]);
}

/**
 * How many are in each state.
 *
 * @returns every state, those with none too
 */
export function countStates(covered: readonly Covered[]): StateCounts {
  const counts = Object.fromEntries(COVERAGE_STATES.map((state) => [state, 0])) as Record<
    CoverageState,
    number
  >;
  for (const { state } of covered) counts[state] += 1;
  return counts;
}
