import { nextTry } from '../fetch/retry-policy';
import type { Expected, Visit } from '../fetch/visit';
import type { Ask, CheckPurpose, Course, SweepStep } from './course';

/** An address that is known, and is looked at again. */
export type CheckAddress = {
  readonly address: string;
  readonly purpose: CheckPurpose;
  readonly accept: Expected;
  readonly hosts: readonly string[];
  readonly why: string;
};

type Waiting = CheckAddress & { readonly tries: number; readonly notBefore: string | null };

/** Plain JSON. */
export type CheckState = {
  readonly version: 1;
  readonly waiting: readonly Waiting[];
  readonly trail: readonly SweepStep[];
};

/** What must wait for longer than this is left for the next check. */
const LONGEST_WAIT = 15 * 60_000;

/**
 * The course of a check: every known address once, and those whose fault may pass up to three times
 * (CRAWLING section 10: after 5 seconds, after 60 seconds, and then at the next check).
 *
 * @param addresses to look at, in this order
 */
export function checkCourse(addresses: readonly CheckAddress[]): Course<CheckState> {
  return {
    start: () => ({
      version: 1,
      waiting: addresses.map((each) => ({ ...each, tries: 0, notBefore: null })),
      trail: [],
    }),
    next: (state) => soonest(state.waiting),
    take: (state, visit) => Promise.resolve(taken(state, visit)),
    trail: (state) => state.trail,
  };
}

function soonest(waiting: readonly Waiting[]): Ask | null {
  const inOrder = waiting.toSorted((a, b) => (a.notBefore ?? '').localeCompare(b.notBefore ?? ''));
  return inOrder[0] ?? null;
}

function taken(state: CheckState, visit: Visit): CheckState {
  const item = state.waiting.find(({ address }) => address === visit.requested);
  if (!item) return state;
  const rest = state.waiting.filter((each) => each !== item);
  const end = visit.at.getTime() + visit.milliseconds;
  const again = nextTry(visit, item.tries + 1, end);
  const retried = again !== null && again.getTime() - end <= LONGEST_WAIT;
  return {
    ...state,
    waiting: retried
      ? [...rest, { ...item, tries: item.tries + 1, notBefore: again.toISOString() }]
      : rest,
    trail: [...state.trail, stepOf(item, visit, retried)],
  };
}

function stepOf(item: Waiting, visit: Visit, retried: boolean): SweepStep {
  const said = visit.problem?.message ?? '';
  return {
    address: item.address,
    finalAddress: visit.address,
    purpose: item.purpose,
    why: item.why,
    ...{ cameFrom: null, depth: 0, kind: null, score: null, reasons: [] },
    outcome: visit.outcome,
    status: visit.status,
    at: visit.at.toISOString(),
    milliseconds: Math.round(visit.milliseconds),
    gave: retried ? `${said} It is tried again.`.trim() : said,
  };
}
