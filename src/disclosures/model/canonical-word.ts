const MONTHS =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec';
const COUNTRIES = `australia canada uk britain england scotland wales ireland us usa america china india
  vietnam bangladesh pakistan thailand malaysia indonesia philippines cambodia myanmar taiwan japan korea
  singapore turkey germany france italy spain portugal poland romania bulgaria netherlands belgium
  switzerland austria sweden norway denmark finland greece mexico brazil argentina chile peru colombia
  kenya egypt nigeria ghana ethiopia morocco tunisia israel qatar uae emirates europe asia africa
  ukraine russia hungary czech slovakia slovenia croatia serbia lithuania latvia estonia sri lanka nepal
  zealand fiji kong emea apac cyprus malta jersey guernsey luxembourg`;
const PLACES = `ontario alberta quebec manitoba saskatchewan toronto calgary vancouver montreal columbia
  sydney melbourne brisbane perth adelaide queensland victoria nsw tasmania auckland london manchester
  birmingham leeds glasgow edinburgh cardiff bristol`;
const COMPANY_FORMS = 'pty ltd limited plc llp inc corp corporation llc lp ulc incorporated gmbh';

const words = (list: string) => list.trim().split(/\s+/);

const NEUTRAL: ReadonlyMap<string, string> = new Map([
  ...words(MONTHS).map((word) => [word, 'MONTH'] as const),
  ...words(COUNTRIES).map((word) => [word, 'COUNTRY'] as const),
  ...words(PLACES).map((word) => [word, 'PLACE'] as const),
  ...words(COMPANY_FORMS).map((word) => [word, 'LTD'] as const),
  ...words('australian canadian british american european asian').map(
    (word) => [word, 'NATIONAL'] as const,
  ),
  ['labor', 'labour'],
  ['program', 'programme'],
  ['programs', 'programmes'],
  ['center', 'centre'],
  ['centers', 'centres'],
  ['behavior', 'behaviour'],
  ['vendor', 'supplier'],
  ['vendors', 'suppliers'],
  ['subcontractors', 'contractors'],
]);

/**
 * Makes words comparable between countries: one token for all countries, places, months, numbers and
 * legal forms; British spelling. "may" stays a verb when it is written small.
 *
 * @param word in lower case, without apostrophes
 * @param capital whether it was written with a capital
 */
export function canonicalWord(word: string, capital: boolean): string {
  if (/^\d/.test(word)) return numberKind(word);
  if (!capital && (word === 'may' || word === 'us' || word === 'march' || word === 'turkey'))
    return word;
  const neutral = NEUTRAL.get(word);
  if (neutral !== undefined) return neutral;
  if (/^fy\d/.test(word)) return 'YEAR';
  if (/\d/.test(word)) return word.replace(/\d/g, '0');
  return word.replace(/(...)iz(e[drs]?|ing|ations?|ational)$/, '$1is$2').replace(/^z$/, 'z');
}

function numberKind(word: string): string {
  if (/^(?:19|20)\d\d$/.test(word)) return 'YEAR';
  if (/^\d{1,2}(?:st|nd|rd|th)$/.test(word)) return 'NTH';
  return /^\d+$/.test(word) ? 'NUM' : 'NUMX';
}

/**
 * Cuts the endings of inflection and a few of derivation off an English word, crudely: it only has
 * to bring "assess", "assessed", "assessing" and "assesses" together.
 */
export function stemOf(word: string): string {
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  let stem = word;
  if (/ies$/.test(stem) && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:ss|sh|ch|x)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (/[^su]s$/.test(stem)) stem = stem.slice(0, -1);
  if (/[a-z]{3}ing$/.test(stem) && /[aeiouy]/.test(stem.slice(0, -3))) stem = stem.slice(0, -3);
  else if (/[a-z]{3}ed$/.test(stem) && /[aeiouy]/.test(stem.slice(0, -2))) stem = stem.slice(0, -2);
  if (/([bdgmnprt])\1$/.test(stem)) stem = stem.slice(0, -1);
  if (/[a-z]{4}ly$/.test(stem)) stem = stem.slice(0, -2);
  return stem.length > 4 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}
