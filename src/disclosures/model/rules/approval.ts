/** Rules for sentences on approval; see `RULES` for how they are written. */
export const APPROVAL_RULES: Readonly<Record<string, string>> = {
  'approval.body': 'approve~14:body',
  'approval.statement': 'approve~10:statement',
  'approval.body-statement': 'approve~14:body statement -policy',
  'approval.dated': 'approve body date',
  'approval.managers': 'approve managers -body',
  'approval.policy': 'approve~6:policy -statement',
  'approval.act': 'approve ACT',
  'approval.entity': 'approve LTD',
  'approval.bare': 'approve -policy -body',
};
