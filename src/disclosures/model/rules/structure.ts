/** Rules for sentences on structure; see `RULES` for how they are written. */
export const STRUCTURE_RULES: Readonly<Record<string, string>> = {
  'structure.owned': 'owned LTD',
  'structure.owned-we': 'owned we -risk -policy',
  'structure.subsidiary-of': 'owned>6:LTD',
  'structure.founded': 'founded -policy -risk',
  'structure.founded-place': 'founded~6:where',
  'structure.employs': 'employ~6:figure',
  'structure.headcount': 'figure~5:staffed -training',
  'structure.entity-only': 'LTD -we -policy -risk -statement',
  'structure.we-owned-business': 'we owned business -risk',
  'structure.council': 'council figure -training',
  'structure.council-is': 'council where -policy -risk',
  'structure.staffed-place': 'staffed where figure -risk',
};
