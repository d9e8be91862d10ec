import type { ClaimStatus, Negation } from '../disclosures/claim';
import type { Span } from '../text/text';
import type { CapId, Level } from './rubric';

/** One way in which a clause is met: a range of the text, and how far it carries. */
export type Candidate = Span & {
  /** Index of the clause. */
  readonly clause: number;
  /** The level of the clause. */
  readonly level: Level;
  /** What is left of the level after caps. */
  readonly reached: Level;
  readonly caps: readonly CapId[];
  readonly status: ClaimStatus;
  readonly negation?: Negation;
  /**
   * 0: it meets the clause, or brings a group that no earlier sentence brought. 1: it only stands
   * beside such a sentence (`near`), or repeats its groups (`distinct`).
   */
  readonly rank: 0 | 1;
  /** The ranges that matched. */
  readonly hits: () => readonly Span[];
  /** Equal for sentences that say the same words. */
  readonly wording: () => string;
};
