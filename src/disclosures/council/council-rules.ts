/** Rules for councils' disclosures: the name in front of the stop is the disclosure. */
export const COUNCIL_RULES: Readonly<Record<string, string>> = {
  'first_responder.named': 'responder',
  'first_responder.duty': 'notify LAW',
  'first_responder.duty-slavery': 'notify SLAVED',
  'nrm_figures.counted': 'nrm number~10:counted',
  'nrm_figures.number': 'number~6:nrm',
  'procurement_checks.check': 'stage~8:check supplies',
  'procurement_checks.stage-slavery': 'stage~8:check SLAVED',
  'contract_clauses.bind': 'terms~8:bind supplies -job',
  'contract_clauses.slavery': 'terms~8:bind SLAVED -job',
  'training_by_role.who': 'train~9:role',
  'partnership.joined': 'join~8:partner',
  'boilerplate_definition.means': 'means~8:SLAVED -own -supplies',
  'boilerplate_definition.law': 'LAW lawful -own -supplies',
};
