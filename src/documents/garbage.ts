/** Characters that stand for characters nobody could name: replacement, private use, unassigned. */
const NAMELESS = /[\ufffd\p{Co}\p{Cn}]/gu;
const TOKEN = /\S+/g;
const EDGES = /^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu;
/** A word of any script, a number, a date, an address, a reference such as "s.54" or "HR-12". */
const LETTERS = /^[\p{L}\p{M}]+(?:[-'’./&·,;:|][\p{L}\p{M}]+)*$/u;
const FIGURES = /^[£$€#]?[\d.,:;/()%+-]+(?:st|nd|rd|th|am|pm|[a-z]{1,3})?$/i;
const REFERENCE =
  /^(?:\S+@\S+|https?:\S+|www\.\S+|[\w-]+(?:\.[\w-]+)+\S*|[A-Za-z]{1,6}[-./]?\d{1,8}[A-Za-z]{0,3})$/;
const LATIN = /^[\p{Script=Latin}\p{M}'’-]+$/u;
const VOWEL = /[aeiouwyàáâäèéêëìíîïòóôöùúûüŵŷ]/i;
const SHORT_WORDS = new Set(
  'the and of to in a is that for our we with this are on be as by at or an not from a y yr yn i o ar mae ac ei eu sydd gan wedi am fel bod hyn de la le les et des en un una der die und das'.split(
    ' ',
  ),
);

/** Enough words for the share of short words to say something. */
const MANY_WORDS = 150;
/** Running English and Welsh hold over a third; lists and tables a tenth; shifted alphabets none. */
const FEW_SHORT_WORDS = 0.02;

/**
 * Share of a text that is unlikely in anything a person can read: nameless characters, "words"
 * without vowels or with figures inside. A long Latin text with hardly any short common word, as a
 * font without a character map gives, is garbage throughout.
 *
 * @param content at most a few megabytes; beyond 200,000 characters a sample is weighed
 * @returns 0 for clean text or none, up to 1
 */
export function garbageShare(content: string): number {
  const sample =
    content.length > 200_000 ? content.slice(0, 100_000) + content.slice(-100_000) : content;
  let characters = 0;
  let unlikely = 0;
  let words = 0;
  let short = 0;
  for (const [token] of sample.matchAll(TOKEN)) {
    characters += token.length;
    const nameless = token.match(NAMELESS)?.length ?? 0;
    if (nameless > 0) {
      unlikely += nameless * 2 > token.length ? token.length : nameless;
      continue;
    }
    const word = token.replace(EDGES, '');
    if (word === '') continue;
    if (LETTERS.test(word)) {
      if (!LATIN.test(word)) continue;
      words += 1;
      if (SHORT_WORDS.has(word.toLowerCase())) short += 1;
      if (word.length > 4 && !VOWEL.test(word)) unlikely += token.length;
    } else if (!FIGURES.test(word) && !REFERENCE.test(word)) {
      unlikely += token.length;
      words += 1;
    }
  }
  if (characters === 0) return 0;
  if (words > MANY_WORDS && short < words * FEW_SHORT_WORDS) return 1;
  return unlikely / characters;
}
