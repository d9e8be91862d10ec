/** Rules for sentences on reporting entity; see `RULES` for how they are written. */
export const REPORTING_ENTITY_RULES: Readonly<Record<string, string>> = {
  'entity.covers': 'statement covers LTD',
  'entity.reporting': 'entity ACT',
  'entity.statement-act': 'statement covers ACT',
  'entity.statement-group': 'statement covers we',
};
