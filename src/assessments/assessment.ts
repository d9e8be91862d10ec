/** The result of holding one text against one rubric. Plain data, the same in CLI, service and API. */
import type { ClaimStatus, Negation } from '../disclosures/claim';
import type { CapId, Level } from '../rubrics/rubric';
import type { Evidence } from '../text/text';

/** One quote behind a level. */
export type CriterionEvidence = Evidence & {
  readonly status: ClaimStatus;
  readonly negation?: Negation;
};

/** A cap that lowered a level, with the reason shown to people. */
export type AppliedCap = {
  readonly id: CapId;
  readonly from: Level;
  readonly to: Level;
  readonly why: string;
};

/**
 * `scored`: has a level (zero included). `not-scored`: could not be answered from what was given.
 * `not-applicable`: the question does not concern this organisation. Only `scored` enters a
 * denominator.
 */
export type CriterionState = 'scored' | 'not-scored' | 'not-applicable';

export type CriterionResult = {
  readonly id: string;
  readonly section: string;
  readonly state: CriterionState;
  /** `null` unless scored. */
  readonly level: Level | null;
  readonly max: 2 | 3;
  readonly caps: readonly AppliedCap[];
  /** Number of sentences that were searched. */
  readonly searched: number;
  /** Why the criterion is not scored or not applicable; absent when scored. */
  readonly reason?: string;
  readonly evidence: readonly CriterionEvidence[];
};

export type Formality = {
  readonly id: string;
  readonly state: 'met' | 'not-met' | 'not-scored' | 'not-applicable';
};

export type Assessment = {
  readonly rubric: { readonly id: string; readonly version: string; readonly hash: string };
  /** 0 to 100, unrounded; `null` when the document needs a person. */
  readonly score: number | null;
  readonly band: string | null;
  /** Share of scored criteria at level 1 or above, 0 to 1; `null` when nothing was scored. */
  readonly coverage: number | null;
  /** Share of scored criteria at level 2 or above, 0 to 1. */
  readonly specificity: number | null;
  readonly formalities: {
    /** `null` when at least one could not be scored and none failed. */
    readonly met: boolean | null;
    readonly criteria: readonly Formality[];
  };
  readonly criteria: readonly CriterionResult[];
};
