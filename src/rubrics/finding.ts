import type { ClaimStatus, Negation } from '../disclosures/claim';
import type { Evidence } from '../text/text';
import type { CapId, Level } from './rubric';

/** A quote behind a level, with the kind of claim it makes. */
export type FoundEvidence = Evidence & {
  readonly status: ClaimStatus;
  readonly negation?: Negation;
};

/** What was found for one criterion. */
export type Finding = {
  readonly level: Level;
  /** The caps that kept the level below what the words alone would have reached. */
  readonly caps: readonly {
    readonly id: CapId;
    readonly from: Level;
    readonly to: Level;
    readonly why: string;
  }[];
  /** Quotes that reach the level, at most `MAX_QUOTES`, in reading order; empty at level 0. */
  readonly evidence: readonly FoundEvidence[];
  /** Which clause decided, from 0 in the order of the file; `null` at level 0. */
  readonly clause: number | null;
};

/** More quotes than these tell a reader nothing new. */
export const MAX_QUOTES = 6;
