import { BUSINESS_WORDS } from './lexicon/business';
import { EFFECT_WORDS } from './lexicon/effect';
import { GOVERNANCE_WORDS } from './lexicon/governance';
import { MEASURES_WORDS } from './lexicon/measures';
import { ORGANISATION_WORDS } from './lexicon/organisation';
import { PURCHASING_WORDS } from './lexicon/purchasing';
import { REMEDY_WORDS } from './lexicon/remedy';
import { RISK_WORDS } from './lexicon/risk';
import { WORDING_WORDS } from './lexicon/wording';

/**
 * Classes of words that the rules speak of. An entry is a word compared by its stem, a beginning
 * ("approv*"), or several words in a row, compared by their stems. Classes in capitals are neutral
 * tokens. One line a class.
 */
export const LEXICON: Readonly<Record<string, string>> = {
  ...GOVERNANCE_WORDS,
  ...ORGANISATION_WORDS,
  ...BUSINESS_WORDS,
  ...PURCHASING_WORDS,
  ...RISK_WORDS,
  ...MEASURES_WORDS,
  ...REMEDY_WORDS,
  ...EFFECT_WORDS,
  ...WORDING_WORDS,
};
