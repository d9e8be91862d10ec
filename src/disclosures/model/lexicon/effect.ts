/** Words for: effect. See `LEXICON` for how they are written. */
export const EFFECT_WORDS: Readonly<Record<string, string>> = {
  measure:
    'effectiveness|effective|kpi|kpis|key performance|performance indicator*|indicator*|measur*|metric*|evaluat*|benchmark*|assess the effectiveness|progress',
  review:
    'review|reviews|reviewed|reviewing|monitor*|track*|reassess*|annually|annual|regularly|periodic*|continually|continuous improvement|continuous|improvement|quarterly|audit committee|feedback|follow up',
  outcome:
    'difference|impact of|improved|lessons learned|lessons learnt|progress against|internal audit|feedback|survey*|maturity|gap analysis|year on year|results|scorecard*|score|scores',
  count:
    'number of|percentage of|PCT|completion rates|completed|rate|target|targets|total of|how many',
};
