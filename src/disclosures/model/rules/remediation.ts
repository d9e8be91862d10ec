/** Rules for sentences on remediation; see `RULES` for how they are written. */
export const REMEDIATION_RULES: Readonly<Record<string, string>> = {
  'remedy.remedy': 'remedy -none',
  'remedy.remedy-we': 'remedy we',
  'remedy.end': 'end -none',
  'remedy.breach-end': 'breach end',
  'remedy.breach-chain-end': 'end chain',
  'remedy.investigate': 'investigate breach',
  'remedy.investigate-whistle': 'investigate whistle',
  'remedy.victims': 'victims -index -figure',
  'remedy.victims-we': 'victims we',
  'remedy.disciplinary': 'end staffed',
  'remedy.none': 'none remedy SLAVERY',
  'remedy.whistle-end': 'whistle victims',
};
