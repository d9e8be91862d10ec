import { COVERAGE_STATES } from '../../collection/coverage/coverage-state';
import {
  COVERAGE_ORDERS,
  type CoverageFilter,
  type CoverageOrder,
} from '../../collection/coverage/select-covered';
import type { Raw } from '../documents/list-query';

/** What a person asked the list of organisations for, as it stands in the address. */
export type CoverageQuery = {
  readonly filter: CoverageFilter;
  readonly order: CoverageOrder;
  /** From 1; `null` shows everything on one page. */
  readonly page: number | null;
};

/** Reads the filters in an address. What makes no sense is left out: an address never fails. */
export function coverageQuery(raw: Raw): CoverageQuery {
  const state = COVERAGE_STATES.find((one) => one === raw['state']);
  const [nation, region, type, search] = ['nation', 'region', 'type', 'search'].map((name) =>
    words(raw[name]),
  );
  return {
    filter: {
      ...(state && { state }),
      ...(nation && { nation }),
      ...(region && { region }),
      ...(type && { type }),
      ...(search && { search }),
    },
    order: COVERAGE_ORDERS.find((one) => one === raw['sort']) ?? 'name',
    page: raw['page'] === 'all' ? null : pageNumber(raw['page']),
  };
}

/** The same as the values of an address; the page is left out. */
export function coverageAddress(
  { filter, order }: Pick<CoverageQuery, 'filter' | 'order'>,
  page?: string,
): Record<string, string | undefined> {
  const { state, nation, region, type, search } = filter;
  const sort = order === 'name' ? undefined : order;
  return { search, state, nation, region, type, sort, page };
}

function words(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.slice(0, 200).trim() : '';
  return text === '' ? undefined : text;
}

function pageNumber(value: unknown): number {
  const number = typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : 1;
  return Math.max(1, number);
}
