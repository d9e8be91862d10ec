/**
 * The disclosures a sentence can make. The first eleven are those of the AIMS datasets (Project AIMS,
 * arXiv 2502.07022 and 2506.01671) and are told by the model; the rest are the council-only ones that no
 * public data has, told by rules.
 */
export const MODEL_LABELS = [
  'approval',
  'signature',
  'reporting_entity',
  'structure',
  'operations',
  'supply_chains',
  'risk_description',
  'risk_mitigation',
  'remediation',
  'effectiveness',
  'consultation',
] as const;

export const COUNCIL_LABELS = [
  'first_responder',
  'nrm_figures',
  'procurement_checks',
  'contract_clauses',
  'training_by_role',
  'partnership',
  'boilerplate_definition',
] as const;

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
