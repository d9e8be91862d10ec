/** Rules for what speaks of slavery and discloses nothing. */
export const NO_DISCLOSURE_RULES: Readonly<Record<string, string>> = {
  'other.definition': 'meaning SLAVERY -we',
  'other.definition-any': 'meaning SLAVERY',
  'other.commitment': 'zero we -policy -chain',
  'other.act': 'ACT SLAVERY -we',
  'other.not-done': 'not steps',
  'other.not-have': 'not policy',
  'other.list': 'list',
};
