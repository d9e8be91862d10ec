import type { StatementState } from '../captures/statement';
import type { SweepOutcome } from '../sweeps/sweep';

/**
 * Where the collection of an organisation's statement stands. The order is the one in which people
 * read it: what is well, what is known to be missing, what could not be looked at, what is to be done.
 */
export const COVERAGE_STATES = [
  'ok',
  'moved',
  'gone',
  'no-statement',
  'expired',
  'blocked',
  'robots-refused',
  'tls-failed',
  'unreachable',
  'needs-a-person',
  'failed',
  'not-looked',
] as const;

/**
 * - `ok`: a statement is published, and was there at the last check
 * - `moved`: it is there, at another address than before
 * - `gone`: a statement was known, and its address is now answered with "not found"
 * - `no-statement`: the site was looked through, none was found, and the finding still holds
 * - `expired`: none was found, too long ago for it to say anything now
 * - `blocked`, `robots-refused`, `tls-failed`, `unreachable`: the site could not be looked through,
 *   which says nothing about a statement
 * - `needs-a-person`: only a person can tell
 * - `failed`: the look ended with a fault of this service
 * - `not-looked`: nobody has looked yet
 */
export type CoverageState = (typeof COVERAGE_STATES)[number];

/** What the state rests on. */
export type CoverageFacts = {
  /** States of its statements, rejected ones left out, the one seen last first. */
  readonly statements: readonly StatementState[];
  /** What its last finished discovery came to; `null` when there was none. */
  readonly outcome: SweepOutcome | null;
  /** Until when its finding of absence holds; `null` when it has none, or it was withdrawn. */
  readonly absentUntil: Date | null;
};

const THERE: readonly StatementState[] = ['ok', 'changed'];

const OF_TROUBLE: Readonly<Partial<Record<StatementState, CoverageState>>> = {
  missing: 'gone',
  removed: 'gone',
  blocked: 'blocked',
  'robots-refused': 'robots-refused',
  'tls-failed': 'tls-failed',
  unreachable: 'unreachable',
};

/**
 * The state of one organisation. A statement that is there outweighs all else; without one the last
 * check of what was known counts, and where nothing was ever known the last search.
 *
 * @param now decides whether a finding of absence still holds
 */
export function coverageState(facts: CoverageFacts, now: Date): CoverageState {
  const { statements, outcome, absentUntil } = facts;
  if (statements.some((state) => THERE.includes(state))) return 'ok';
  if (statements.includes('moved')) return 'moved';
  const [last] = statements;
  const trouble = last && OF_TROUBLE[last];
  if (trouble) return trouble;
  if (outcome === null) return 'not-looked';
  // Everything that was found has been rejected by people.
  if (outcome === 'found') return 'needs-a-person';
  if (outcome !== 'no-statement') return outcome;
  return absentUntil !== null && absentUntil > now ? 'no-statement' : 'expired';
}
