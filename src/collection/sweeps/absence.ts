import type { Candidate, Step } from '../discover/discovery';
import type { Outcome } from '../fetch/visit';

/** One thing that was tried: an address that was visited, why, when, and with which answer. */
export type Tried = Pick<
  Step,
  'address' | 'finalAddress' | 'purpose' | 'why' | 'outcome' | 'status' | 'at' | 'gave'
>;

/** Something that looked like a statement, and why it does not count. */
export type PassedOver = Pick<Candidate, 'address' | 'kind' | 'score' | 'notCounted' | 'reasons'>;

/** The dated finding that no statement was found. Dates are ISO 8601: it is stored as it is. */
export type Absence = {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly home: string;
  readonly foundAt: string;
  /** After this it says nothing any more: the site has to be looked through again. */
  readonly expiresAt: string;
  /** One sentence. */
  readonly because: string;
  readonly requests: number;
  readonly tried: readonly Tried[];
  readonly passedOver: readonly PassedOver[];
  /** Addresses a person has said hold no statement of this organisation. */
  readonly rejected: readonly string[];
};

/** What the finding is made of. */
export type LookedThrough = {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly home: string;
  readonly because: string;
  readonly steps: readonly Tried[];
  readonly candidates: readonly PassedOver[];
  readonly rejected: readonly string[];
  readonly at: Date;
};

/** A search is made every four weeks: the finding outlives it by two, and no more. */
export const HOLDS_DAYS = 42;

const ANSWERED: readonly Outcome[] = ['ok', 'not-modified'];

/**
 * The finding that no statement was found, from the trail of a search that came to that end. It is
 * only as good as the trail: without a home page that answered there is no such finding, because a
 * site that could not be looked through says nothing about a statement.
 *
 * @returns `null` when the trail does not bear it
 */
export function absenceOf(looked: LookedThrough): Absence | null {
  const { organisation, home, because, steps, candidates, rejected, at } = looked;
  const homeAnswered = steps.some(
    ({ purpose, outcome }) => purpose === 'home' && ANSWERED.includes(outcome),
  );
  if (!homeAnswered) return null;
  return {
    ...{ organisation, home, because, rejected },
    foundAt: at.toISOString(),
    expiresAt: new Date(at.getTime() + HOLDS_DAYS * 86_400_000).toISOString(),
    requests: steps.length,
    tried: steps.map(tried),
    passedOver: candidates
      .filter(({ notCounted }) => notCounted !== null)
      .map(({ address, kind, score, notCounted, reasons }) => ({
        ...{ address, kind, score, notCounted, reasons },
      })),
  };
}

const tried = ({ address, finalAddress, purpose, why, outcome, status, at, gave }: Tried) => ({
  ...{ address, finalAddress, purpose, why, outcome, status, at, gave },
});
