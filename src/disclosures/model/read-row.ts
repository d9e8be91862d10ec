import type { CouncilDisclosure } from '../council/council-labels';

/** A sentence worked out: everything that features are made of. */
export type ReadRow = {
  readonly ids: readonly number[];
  readonly rules: readonly number[];
  readonly flags: readonly number[];
  /** Topics of the heading the sentence stands under, by number; carried forward. */
  readonly topics: readonly number[];
  /** Sentences since that heading. */
  readonly sinceHeading: number;
  /** Words of the sentence that introduces the list it stands in. */
  readonly leadIn: readonly number[];
  /** Councils' own disclosures, by rule; see `COUNCIL_DISCLOSURES`. */
  readonly council: readonly CouncilDisclosure[];
};
