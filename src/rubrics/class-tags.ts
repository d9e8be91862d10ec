import { PHRASE_CLASSES } from './phrase-classes';
import type { Words } from './words';

/**
 * How an expression over words is written: plainly, over `Words.joined`, or over the same words with
 * tags. A tag takes the place of the separator before a word, so that every offset stays; its bits
 * tell which classes begin at the word. What a class means is then worked out once for each word and
 * not once for each phrase that asks for it.
 */
export type Dialect = {
  /** Matches any separator. */
  readonly any: string;
  /** Matches what stands between words that are side by side. */
  readonly soft: string;
  /** Matches a class and the separator before it. */
  readonly classOf: (name: string, separator: 'any' | 'soft') => string;
};

const sourceOf = (name: string) => PHRASE_CLASSES.get(name)?.source ?? '';

export const PLAIN: Dialect = {
  any: '[ \\n]',
  soft: ' ',
  classOf: (name, separator) => PLAIN[separator] + sourceOf(name),
};

/** Bit n of a tag is set where the nth begins. `{figure}` is made of the first three. */
const TAGS = ['number', 'percent', 'money', 'year', 'month', 'date'] as const;
const FIGURE = ['number', 'percent', 'money'];
const ONE_WORD: ReadonlySet<string> = new Set(['number', 'year', 'month']);
/** Private characters: no word has them. */
const SOFT_TAG = 0xe000;
const HARD_TAG = 0xe100;
const ANY = '[ \\n\\ue000-\\ue1ff]';
const SOFT = '[ \\ue000-\\ue0ff]';
const LETTER = '[^ \\n\\ue000-\\ue1ff]';

export const TAGGED: Dialect = {
  any: ANY,
  soft: SOFT,
  classOf: (name, separator) => {
    if (name !== 'figure') return withTag(name, separator);
    return `(?:${FIGURE.map((part) => withTag(part, separator)).join('|')})`;
  },
};

function withTag(name: string, separator: 'any' | 'soft'): string {
  const bit = 1 << TAGS.indexOf(name as (typeof TAGS)[number]);
  const bases = separator === 'any' ? [SOFT_TAG, HARD_TAG] : [SOFT_TAG];
  const tags = bases.flatMap((base) =>
    Array.from({ length: 1 << TAGS.length }, (_, bits) => bits)
      .filter((bits) => (bits & bit) !== 0)
      .map((bits) => String.fromCharCode(base + bits)),
  );
  return `[${tags.join('')}]${ONE_WORD.has(name) ? LETTER + '+' : respaced(sourceOf(name))}`;
}

/** The expression with the separators of this dialect. */
const respaced = (source: string) =>
  source.replace(/\[ \\n\]| /g, (separator) => (separator === ' ' ? SOFT : ANY));

const EXPRESSIONS = TAGS.map((name) => new RegExp(`${sourceOf(name)}(?=${PLAIN.any})`, 'y'));
const BEGINNINGS: ReadonlySet<string> = new Set(
  TAGS.flatMap((name) => [...(PHRASE_CLASSES.get(name)?.anchors ?? [])]),
);

/** The joined words with a tag before every word where a class begins; made once. */
export function tagged(words: Words): string {
  return (words.withTags ??= withTags(words));
}

function withTags({ joined, at, list }: Words): string {
  let written = '';
  let from = 0;
  list.forEach((word, place) => {
    if (!/^[\d£$€]/.test(word) && !BEGINNINGS.has(word)) return;
    const offset = at[place] ?? 0;
    const bits = bitsAt(joined, offset);
    if (bits === 0) return;
    const tag = (joined[offset - 1] === ' ' ? SOFT_TAG : HARD_TAG) + bits;
    written += joined.slice(from, offset - 1) + String.fromCharCode(tag);
    from = offset;
  });
  return from === 0 ? joined : written + joined.slice(from);
}

function bitsAt(joined: string, offset: number): number {
  let bits = 0;
  EXPRESSIONS.forEach((expression, bit) => {
    expression.lastIndex = offset;
    if (expression.test(joined)) bits |= 1 << bit;
  });
  return bits;
}
