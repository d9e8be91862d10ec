/** Words for: risk. See `LEXICON` for how they are written. */
export const RISK_WORDS: Readonly<Record<string, string>> = {
  risk: 'risk|risks|vulnerab*|exposure|exposed|susceptible|prevalence|prevalent',
  high: 'high risk|higher risk|greater risk|highest risk|elevated|increased risk|inherent|inherently|high|greatest risk|salient',
  low: 'low risk|lower risk|risk is low|minimal|unlikely|limited risk|not considered|low|relatively low|very low|negligible',
  sector:
    'garment*|apparel|cotton|electronics|seafood|agricultur*|agricultural|conflict minerals|mica|cobalt|migrant workers|migrant|unskilled|low skilled|semi skilled|temporary workers|recruitment agencies|sweatshop*|cocoa|palm oil|solar|gloves|ppe|seasonal|labour intensive|base skill|construction|cleaning|security|hospitality|car washes|nail bars|manufacturing|forced labour',
  index: 'global slavery index|walk free|slavery index|us department|index',
  found:
    'identified|identify|found|aware|discovered|reported|recognise|recognised|acknowledge|understand|consider|considered|detected|uncovered|determined|believe',
  none: 'no instances|no incidents|no cases|no reports|not identified|not aware|no known|no evidence|did not identify|no risk|not found|no material|none|no concerns|did not find|no reported|not been made aware|no indication|no such|no allegations',
};
