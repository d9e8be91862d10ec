import { documentKey } from '../address/same-document';
import type { KnownPage, KnownStatement } from '../captures/known-statement';
import type { Outcome } from '../fetch/visit';
import type { CheckAnswer } from './after-check';
import type { SweepStep } from './course';

/** A page as it is now, for the check. */
export type PageNow = { readonly textHash: string; readonly finalAddress: string };

/** The last step of a check at each address. */
export function lastSteps(trail: readonly SweepStep[]): ReadonlyMap<string, SweepStep> {
  return new Map(trail.map((step) => [step.address, step]));
}

/**
 * What came of asking for each page of a statement that was asked for.
 *
 * @param steps from `lastSteps`
 * @param now pages that answered, by the address that was asked for
 */
export function answersFor(
  { pages }: Pick<KnownStatement, 'pages'>,
  steps: ReadonlyMap<string, SweepStep>,
  now: ReadonlyMap<string, PageNow>,
): CheckAnswer[] {
  return pages.flatMap((known) => {
    const step = steps.get(known.address);
    if (!step) return [];
    const page = now.get(known.address);
    return [
      {
        outcome: outcomeOf(step),
        moved: page !== undefined && movedTo(known, page.finalAddress),
        changed: page !== undefined && page.textHash !== known.textHash,
      },
    ];
  });
}

/** The address, when the last step there was answered with a page or file. */
export function answeredAt(address: string, steps: ReadonlyMap<string, SweepStep>): string[] {
  const outcome = steps.get(address)?.outcome;
  return outcome === 'ok' || outcome === 'not-modified' ? [address] : [];
}

/** Whether all that answered at the addresses of a statement is another text now. */
export function isOverwritten(
  statement: Pick<KnownStatement, 'pages'>,
  steps: ReadonlyMap<string, SweepStep>,
  now: ReadonlyMap<string, PageNow>,
): boolean {
  const answered = { pages: statement.pages.filter(({ address }) => now.has(address)) };
  const answers = answersFor(answered, steps, now);
  return answers.length > 0 && answers.every(({ changed }) => changed);
}

/** Only an answer says that a page is gone: a name that is not found may be found again tomorrow. */
export const outcomeOf = ({ outcome, status }: Pick<SweepStep, 'outcome' | 'status'>): Outcome =>
  outcome === 'gone' && status === null ? 'unreachable' : outcome;

function movedTo({ finalAddress }: KnownPage, now: string): boolean {
  return documentKey(finalAddress) !== documentKey(now);
}
