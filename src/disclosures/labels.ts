import { COUNCIL_DISCLOSURES } from './council/council-labels';
import { DISCLOSURES } from './model/labels';

/** Told by the model; the labels of the AIMS datasets. */
export const MODEL_LABELS = DISCLOSURES;

/** Told by rules; what only councils' statements disclose and no public data has. */
export const COUNCIL_LABELS = COUNCIL_DISCLOSURES;

/** The disclosures a sentence can make. The order is part of how labels are stored. */
export const DISCLOSURE_LABELS = [...MODEL_LABELS, ...COUNCIL_LABELS] as const;

export type ModelLabel = (typeof MODEL_LABELS)[number];
export type CouncilLabel = (typeof COUNCIL_LABELS)[number];
export type DisclosureLabel = (typeof DISCLOSURE_LABELS)[number];

/** What is known of the disclosures in one text, sentence by sentence. */
export type TextLabels = {
  /** Hash of the model that gave them, 64 hexadecimal digits. */
  readonly model: string;
  /**
   * How likely a sentence makes a disclosure, 0 to 1.
   *
   * @param sentence index into `text.sentences`
   */
  probability(sentence: number, label: DisclosureLabel): number;
};

/** For a text that nobody labelled: no sentence makes any disclosure. */
export const NO_LABELS: TextLabels = { model: '', probability: () => 0 };
