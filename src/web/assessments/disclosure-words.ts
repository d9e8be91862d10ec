import type { DisclosureLabel } from '../../disclosures/labels';

const WORDS: Readonly<Record<DisclosureLabel, string>> = {
  approval: 'approval',
  signature: 'signature',
  reporting_entity: 'who makes the statement',
  structure: 'structure',
  operations: 'operations',
  supply_chains: 'supply chains',
  risk_description: 'where risk lies',
  risk_mitigation: 'action against risk',
  remediation: 'remedy',
  effectiveness: 'effectiveness',
  consultation: 'consultation',
  first_responder: 'First Responder duty',
  nrm_figures: 'NRM or duty-to-notify figures',
  procurement_checks: 'checks in procurement',
  contract_clauses: 'contract clauses',
  training_by_role: 'training by role',
  partnership: 'partnership',
  boilerplate_definition: 'definition only',
};

/** A disclosure as a person would name it, with a capital letter. */
export function disclosureName(label: DisclosureLabel): string {
  const words = WORDS[label];
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
