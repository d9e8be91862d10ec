/** Words that titles and addresses of statements are made of; a slip of one letter is forgiven. */
const SPELT = [
  ...['modern', 'slavery', 'statement', 'trafficking', 'transparency', 'policies', 'strategies'],
  ...['caethwasiaeth', 'datganiad', 'annual', 'supply'],
];
/** One letter away from a word above, and right. */
const RIGHT = /^(statements|moderns|policies|strategies|annuals|supply|supplier)$/;
/** Words that vanity addresses run together: `modernslaverystatement`. */
const RUN_TOGETHER =
  /(anti|modern|day|slavery|human|trafficking|transparency|statement|report|policy|act|and|caethwasiaeth|fodern|datganiad)/g;
const HOLDS_TOPIC = /slavery|trafficking|caethwas/;
const MOST = 400;

/**
 * Text as its plain words: lower case, no accents, one space between, camel case and underscores
 * taken apart, small slips of spelling mended ("mondern"), words that were run together parted.
 * A link is read from its first 400 characters.
 */
export function plainWords(text: string): string {
  const parted = text
    .slice(0, MOST)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z]{2})/g, '$1 $2');
  return foldedWords(parted).split(' ').flatMap(mended).join(' ');
}

/** As `plainWords`, for running text: only case, accents and punctuation are evened out. */
export function foldedWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Percent escapes of an address as the characters they stand for; broken ones become spaces. */
export function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%[0-9a-f]{2}/gi, ' ');
  }
}

function mended(word: string): string[] {
  if (word.length < 5 || RIGHT.test(word)) return [word];
  if (word.length > 9 && HOLDS_TOPIC.test(word)) {
    const parts = word.replace(RUN_TOGETHER, ' $1 ').trim().split(/\s+/);
    if (parts.length > 1) return parts;
  }
  return [SPELT.find((right) => isOneSlipFrom(word, right)) ?? word];
}

/** One letter too many, missing, wrong, or swapped with its neighbour; never the first letter. */
function isOneSlipFrom(word: string, right: string): boolean {
  if (word === right || word[0] !== right[0]) return false;
  if (Math.abs(word.length - right.length) > 1) return false;
  let at = 0;
  while (at < word.length && word[at] === right[at]) at += 1;
  const rest = (text: string, from: number) => text.slice(at + from);
  if (word.length > right.length) return rest(word, 1) === rest(right, 0);
  if (word.length < right.length) return rest(word, 0) === rest(right, 1);
  if (rest(word, 1) === rest(right, 1)) return true;
  return (
    word[at] === right[at + 1] && word[at + 1] === right[at] && rest(word, 2) === rest(right, 2)
  );
}
