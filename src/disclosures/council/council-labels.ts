/**
 * Disclosures that councils' statements make and no public data labels: found by rules, not learnt.
 * They say what a sentence speaks of; claim status says whether it was done.
 */
export const COUNCIL_DISCLOSURES = [
  /** First responder, and the duty to notify of section 52, Modern Slavery Act 2015. */
  'first_responder',
  /** Figures of referrals and of notifications. */
  'nrm_figures',
  'procurement_checks',
  'contract_clauses',
  'training_by_role',
  'partnership',
  'boilerplate_definition',
] as const;

export type CouncilDisclosure = (typeof COUNCIL_DISCLOSURES)[number];
