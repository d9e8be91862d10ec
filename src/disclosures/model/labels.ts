/**
 * The disclosures of the AIMS annotation guidelines (Project AIMS, arXiv 2502.07022), which people
 * labelled sentence by sentence in public statements. The order is part of the model's file.
 */
export const DISCLOSURES = [
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

export type Disclosure = (typeof DISCLOSURES)[number];

/** The nine that the UK Act knows; the other two are Australian duties. */
export const UK_DISCLOSURES: readonly Disclosure[] = DISCLOSURES.filter(
  (label) => label !== 'reporting_entity' && label !== 'consultation',
);
