import type { StatementState } from '../captures/statement';
import type { Outcome } from '../fetch/visit';

/** What is known of a statement between two checks. */
export type Standing = {
  readonly state: StatementState;
  readonly lastSeenAt: Date;
  readonly goneChecks: number;
  readonly goneSince: Date | null;
};

/** What came of asking for one address of a statement. */
export type CheckAnswer = {
  readonly outcome: Outcome;
  /** Whether the answer came from another address than the one that was known. */
  readonly moved: boolean;
  /** Whether the main text differs from the one that was known. */
  readonly changed: boolean;
};

/** Checks in a row that must find nothing, and the days they must span, before it counts as removed. */
export const GONE = { checks: 3, days: 14 } as const;

const SEEN: readonly Outcome[] = ['ok', 'not-modified'];
const DAY = 86_400_000;

const TROUBLES: Readonly<Partial<Record<Outcome, StatementState>>> = {
  blocked: 'blocked',
  'tls-failed': 'tls-failed',
  'robots-refused': 'robots-refused',
};

/**
 * Where a statement stands after a check of all its addresses. It is there when one of them is. It
 * is removed when all were answered with 404 or 410 on three checks over 14 days (CRAWLING section
 * 10); an answer that says nothing, such as a time-out, neither adds to those checks nor clears them,
 * nor does another text at the place of a missing one before a search has judged it.
 *
 * @param answers one for each of its addresses, the best rendition first
 * @param at when it was checked
 */
export function afterCheck(before: Standing, answers: readonly CheckAnswer[], at: Date): Standing {
  const seen = answers.filter(({ outcome }) => SEEN.includes(outcome));
  if (seen.length > 0) {
    if (before.goneChecks > 0 && seen.every(({ changed }) => changed)) return before;
    const state = seen.some(({ changed }) => changed)
      ? 'changed'
      : seen.some(({ moved }) => moved)
        ? 'moved'
        : 'ok';
    return { state, lastSeenAt: at, goneChecks: 0, goneSince: null };
  }
  const trouble = answers.find(({ outcome }) => outcome !== 'gone');
  if (trouble || answers.length === 0) {
    if (before.state === 'removed') return before;
    return {
      ...before,
      state: trouble ? (TROUBLES[trouble.outcome] ?? 'unreachable') : before.state,
    };
  }
  const goneChecks = before.goneChecks + 1;
  const goneSince = before.goneSince ?? at;
  // Checks two weeks apart need not end at the same minute.
  const long = Math.round((at.getTime() - goneSince.getTime()) / DAY) >= GONE.days;
  const removed = before.state === 'removed' || (goneChecks >= GONE.checks && long);
  return { ...before, state: removed ? 'removed' : 'missing', goneChecks, goneSince };
}
