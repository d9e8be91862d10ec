/** Rules for sentences on consultation; see `RULES` for how they are written. */
export const CONSULTATION_RULES: Readonly<Record<string, string>> = {
  'consult.entities': 'consult entity',
  'consult.owned': 'consult owned',
  'consult.statement': 'consult statement',
  'consult.any': 'consult -require',
};
