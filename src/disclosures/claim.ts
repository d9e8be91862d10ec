/**
 * What kind of claim a sentence makes. Marks a sentence; the rubric decides what a mark is worth.
 *
 * - `done`: an act completed, in the year or at a stated time ("we trained 40 officers").
 * - `practice`: standing practice, policy or description ("we check", "suppliers must").
 * - `planned`: aspiration or a dated promise ("we will", "we aim to").
 * - `denied`: an action said not to have been taken, or a risk waved away.
 * - `no-finding`: "no instances were identified": neither a denial nor evidence of effect.
 */
export type ClaimStatus = 'done' | 'practice' | 'planned' | 'denied' | 'no-finding';

/** The four kinds of negation: the first three are not evidence of action, the last is a policy. */
export type Negation = 'no-incident-found' | 'action-not-taken' | 'risk-dismissed' | 'prohibition';

export type Claim = {
  readonly status: ClaimStatus;
  readonly negation?: Negation;
  /**
   * The time the sentence (or the heading or lead-in it stands under) speaks of, when it says one:
   * years as numbers, "2024-25" as both. Empty when it says none.
   */
  readonly years: readonly number[];
  /** True when the sentence says a time at all: a year, a date, "this year", "during the period". */
  readonly timed: boolean;
};

/** What surrounds a sentence and may lend it meaning. */
export type SentenceContext = {
  /** Text of the enclosing headings, outermost first. */
  readonly headings: readonly string[];
  /** The sentence that introduces the list the sentence is an item of ("In 2025-26 we:"). */
  readonly leadIn?: string;
};
