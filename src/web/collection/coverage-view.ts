import type { Covered, Underway } from '../../collection/coverage/coverage';
import { COVERAGE_STATES } from '../../collection/coverage/coverage-state';
import {
  countStates,
  COVERAGE_ORDERS,
  type CoverageOrder,
  orderCovered,
  selectCovered,
} from '../../collection/coverage/select-covered';
import type { Tag } from '../assessments/words';
import { type Choice, choices } from '../choices';
import { momentsDay } from '../dates';
import { counted } from '../numbers';
import { paths, withQuery } from '../paths';
import { coverageAddress, type CoverageQuery } from './coverage-query';
import { type StateFigure, stateFigures } from './state-figures';
import { COVERAGE_WORDS, typeInWords } from './words';

/** Organisations on one page of the list. */
export const PAGE_SIZE = 50;

/** A column of the table that can be sorted by. */
type Column = {
  readonly text: string;
  readonly href: string;
  /** For `aria-sort`; `null` where the table is sorted by another. */
  readonly sorted: 'ascending' | null;
};

export type CoverageRow = {
  readonly href: string;
  readonly name: string;
  readonly where: string;
  readonly tag: Tag;
  readonly because: string;
  readonly year: string;
  readonly look: string;
};

export type CoverageView = {
  readonly figures: readonly StateFigure[];
  readonly columns: readonly Column[];
  readonly rows: readonly CoverageRow[];
  /** "Showing 1 to 50 of 357 organisations". */
  readonly showing: string;
  readonly filtered: boolean;
  readonly empty: string | null;
  /** Said when nothing has been looked at at all. */
  readonly untouched: boolean;
  readonly previous: string | null;
  readonly next: string | null;
  /** All on one page, for printing; `null` when they are. */
  readonly whole: string | null;
  readonly csv: string;
  readonly search: string;
  readonly sort: string;
  readonly states: readonly Choice[];
  readonly nations: readonly Choice[];
  readonly regions: readonly Choice[];
  readonly types: readonly Choice[];
};

const HEADINGS: Readonly<Record<CoverageOrder, string>> = {
  name: 'Organisation',
  state: 'State',
  year: 'Newest year',
  look: 'Last look',
  region: 'Region',
};

/** Columns in the order in which they stand; the region stands under the name. */
const COLUMNS: readonly CoverageOrder[] = ['name', 'state', 'year', 'look'];

/** One page of the list of all organisations. */
export function coverageView(all: readonly Covered[], query: CoverageQuery): CoverageView {
  const { filter, order } = query;
  const { state, ...rest } = filter;
  const selected = orderCovered(selectCovered(all, filter), order);
  const link = (change: Partial<CoverageQuery>, page?: string) =>
    withQuery(paths.collection, coverageAddress({ ...query, ...change }, page));
  const { shown, from, page, last } = pageOf(selected, query.page);
  return {
    figures: stateFigures(countStates(selectCovered(all, rest)), state, (each) =>
      link({ filter: each === state ? rest : { ...rest, state: each } }),
    ),
    columns: COLUMNS.map((each) => ({
      text: HEADINGS[each],
      href: link({ order: each }),
      sorted: each === order ? 'ascending' : null,
    })),
    rows: shown.map(coverageRow),
    showing: showingInWords(shown.length, from, selected.length),
    filtered: Object.keys(filter).length > 0,
    empty: selected.length > 0 ? null : emptyWords(all.length),
    untouched: all.length > 0 && all.every((each) => each.state === 'not-looked'),
    previous: page !== null && page > 1 ? link({}, String(page - 1)) : null,
    next: page !== null && page < last ? link({}, String(page + 1)) : null,
    whole: page !== null && last > 1 ? link({}, 'all') : null,
    csv: withQuery(paths.collectionCsv, coverageAddress(query)),
    search: filter.search ?? '',
    sort: COVERAGE_ORDERS.includes(order) && order !== 'name' ? order : '',
    states: choices(
      COVERAGE_STATES.map((each) => [each, COVERAGE_WORDS[each].text]),
      state,
    ),
    nations: choices(named(all, 'nation'), filter.nation),
    regions: choices(named(all, 'region'), filter.region),
    types: choices(
      named(all, 'type').map(([type]) => [type, typeInWords(type)]),
      filter.type,
    ),
  };
}

function coverageRow(each: Covered): CoverageRow {
  const { id, name, region, type, state, year, statements, lastLook, underway } = each;
  return {
    href: paths.organisation(id),
    name,
    where: [typeInWords(type), region].filter(Boolean).join(', '),
    tag: COVERAGE_WORDS[state],
    because: underway ? underwayInWords(underway) : because(each),
    year: year ?? yearless(statements, state),
    look: lastLook ? momentsDay(lastLook) : 'Never',
  };
}

function yearless(statements: number, state: Covered['state']): string {
  if (statements > 0) return 'Not named';
  return state === 'no-statement' || state === 'expired' ? 'None' : 'Not known';
}

function because({ state, because, absentUntil, statements }: Covered): string {
  if (state === 'ok' || state === 'moved') return counted(statements, 'statement');
  if (state === 'no-statement' && absentUntil)
    return `The finding holds until ${momentsDay(absentUntil)}.`;
  return because;
}

/** A look that goes on, in a few words. */
export function underwayInWords({ running, doing }: Pick<Underway, 'running' | 'doing'>): string {
  return running ? `Being looked at now. ${doing}`.trim() : 'A look is waiting for its turn.';
}

function pageOf(selected: readonly Covered[], asked: number | null) {
  if (asked === null) return { shown: selected, from: 0, page: null, last: 1 };
  const last = Math.max(1, Math.ceil(selected.length / PAGE_SIZE));
  const page = Math.min(asked, last);
  const from = (page - 1) * PAGE_SIZE;
  return { shown: selected.slice(from, from + PAGE_SIZE), from, page, last };
}

function showingInWords(shown: number, from: number, all: number): string {
  const whole = counted(all, 'organisation');
  return shown === all ? whole : `Showing ${from + 1} to ${from + shown} of ${whole}`;
}

function emptyWords(all: number): string {
  return all === 0
    ? 'The register is empty. Load it with “msaudit migrate”.'
    : 'No organisation matches. Change the filters, or clear them.';
}

/** The values that a field has, in order, each once. */
function named(all: readonly Covered[], field: 'nation' | 'region' | 'type'): [string, string][] {
  const values = [...new Set(all.map((each) => each[field]))].filter(Boolean);
  return values.toSorted((a, b) => a.localeCompare(b, 'en')).map((value) => [value, value]);
}
