import type { Span } from '../text/text';

/**
 * A sentence as a row of words: the form phrases are matched in. Built from folded text (see
 * `text/search-view.ts`), so case, ligatures and broken lines are already gone.
 */
export type Words = {
  /**
   * The words, each between two separators: `' '` where words stand side by side in a phrase
   * (space, hyphen, apostrophe, slash, quote, comma), `'\n'` where something else parts them
   * (full stop, colon, bracket) and only a gap may cross. Starts and ends with `'\n'`.
   */
  readonly joined: string;
  /** Offset in `joined` of each word, ascending. */
  readonly at: readonly number[];
  /** The words themselves; numbers keep their commas, "%" and "£"; "&" is "and". */
  readonly list: readonly string[];
  /** As `joined`, with tags; null until `tagged` was asked for them. */
  withTags: string | null;
};

const LETTER = 1;
const DIGIT = 2;
const CURRENCY = 3;
const AMPERSAND = 4;
const SOFT = 5;

/** Folded text knows one hyphen, one apostrophe and one quotation mark. */
const SOFT_SEPARATOR = /[\s\-'",/]/;
const LETTERS = /[\p{L}\p{M}]/u;
const DIGITS = /\p{Nd}/u;

function classify(character: string): number {
  if (LETTERS.test(character)) return LETTER;
  if (DIGITS.test(character)) return DIGIT;
  if (character === '£' || character === '$' || character === '€') return CURRENCY;
  if (character === '&') return AMPERSAND;
  return SOFT_SEPARATOR.test(character) ? SOFT : 0;
}

/** Class of every UTF-16 unit. Surrogates count as letters: what they spell matches no phrase. */
const CLASSES = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  unit >= 0xd800 && unit <= 0xdfff ? LETTER : classify(String.fromCharCode(unit)),
);

/** A date, a span of years, an amount or a count, from its first character. */
const NUMERAL = new RegExp(
  [
    /\d{4}-\d\d-\d\d(?!\d)/,
    /\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d\d)(?!\d)/,
    /(?:19|20)\d\d ?[-/] ?(?:19|20)\d\d(?!\d)/,
    /(?:19|20)\d\d[-/]\d\d(?!\d)(?! ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/,
    /[£$€] ?\d[\d,]*(?:\.\d+)?[a-z]*/,
    /\d+(?:,\d{3})*(?:\.\d+)?(?: ?%|[a-z]*)/,
  ]
    .map((part) => part.source)
    .join('|'),
  'y',
);

/** "2024/25", "2024 – 2025" → "2024-25", "2024-2025"; other numerals lose only their spaces. */
function normalNumeral(numeral: string): string {
  return numeral.replace(/ /g, '').replace(/^(\d{4})\/(\d+)$/, '$1-$2');
}

/** @param folded text in which letters are folded to lower case @returns its words, in order */
export function wordsOf(folded: string): Words {
  const at: number[] = [];
  const list: string[] = [];
  const parts: string[] = [];
  let length = 0;
  let first = 0;
  scan(folded, (start, end, kind, soft) => {
    if (!soft && list.length > 0) {
      parts.push(partOf(list, first));
      first = list.length;
    }
    const word = wordFor(folded.slice(start, end), kind);
    at.push(length + 1);
    length += 1 + word.length;
    list.push(word);
  });
  parts.push(partOf(list, first));
  // Joined at once: a string that grows by pieces is dear to search.
  const joined = list.length === 0 ? '\n' : `\n${parts.join('\n')}\n`;
  return { joined, at, list, withTags: null };
}

const partOf = (list: readonly string[], first: number) =>
  (first === 0 ? list : list.slice(first)).join(' ');

/**
 * Finds the words of a folded text.
 *
 * @param tell is called with where each starts and ends, the class of its first character, and
 *   whether it stands side by side with the word before
 */
function scan(
  folded: string,
  tell: (start: number, end: number, kind: number, soft: boolean) => void,
): void {
  let soft = false;
  let position = 0;
  let lastEnd = -1;
  while (position < folded.length) {
    const kind = CLASSES[folded.charCodeAt(position)] ?? 0;
    if (kind === 0 || kind === SOFT) {
      if (kind === 0 && !isInnerPoint(folded, position, lastEnd)) soft = false;
      position += 1;
      continue;
    }
    const start = position;
    position = wordEnd(folded, start, kind);
    tell(start, position, kind, soft);
    lastEnd = position;
    soft = true;
  }
}

/** Where the word ends that starts at an offset with a character of some class. */
function wordEnd(folded: string, start: number, kind: number): number {
  let end = start + 1;
  if (kind === LETTER) {
    while (end < folded.length && isInsideWord(folded.charCodeAt(end))) end += 1;
  } else if (kind !== AMPERSAND) {
    NUMERAL.lastIndex = start;
    end = NUMERAL.test(folded) ? NUMERAL.lastIndex : end;
  }
  return end;
}

function wordFor(written: string, kind: number): string {
  if (kind === LETTER) return written;
  return kind === AMPERSAND ? 'and' : normalNumeral(written);
}

/** The point of "s.54" and "gov.uk": words on both sides, no white space. */
function isInnerPoint(folded: string, position: number, lastEnd: number): boolean {
  return (
    folded[position] === '.' &&
    lastEnd === position &&
    isInsideWord(folded.charCodeAt(position + 1))
  );
}

function isInsideWord(unit: number): boolean {
  const kind = CLASSES[unit];
  return kind === LETTER || kind === DIGIT;
}

/**
 * The folded ranges of matches.
 *
 * @param folded the text that the words were made of
 * @param matches ranges over `joined` that start and end at words
 */
export function rangesOf(folded: string, words: Words, matches: readonly Span[]): Span[] {
  const places: Span[] = [];
  scan(folded, (start, end) => places.push({ start, end }));
  return matches.map(({ start, end }) => ({
    start: places[wordAt(words.at, start)]?.start ?? 0,
    end: places[wordAt(words.at, end - 1)]?.end ?? 0,
  }));
}

/** Index of the word that covers an offset of `joined`. */
function wordAt(at: readonly number[], offset: number): number {
  let low = 0;
  let high = at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((at[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
