import type { CouncilDisclosure } from '../council/council-labels';
import { type Disclosure, DISCLOSURES } from './labels';

/** What the model says of one sentence. */
export type SentenceLabels = {
  /** How likely a person would say that it makes the disclosure, in the order of `DISCLOSURES`. */
  readonly probabilities: readonly number[];
  /** The disclosures that reach their threshold. */
  readonly positive: readonly Disclosure[];
  /** Councils' own disclosures, by rule. */
  readonly council: readonly CouncilDisclosure[];
};

/** The probability of one disclosure. */
export const probabilityOf = ({ probabilities }: SentenceLabels, label: Disclosure): number =>
  probabilities[DISCLOSURES.indexOf(label)] ?? 0;
