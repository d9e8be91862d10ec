import type { Word } from './text';

/** A string and the words in it, before or after cleaning; offsets into `text`. */
export type Marked = { readonly text: string; readonly words: readonly Word[] };

/** Controls but tab and newline, line and bidirectional controls, byte-order mark, half surrogates. */
const DIRTY =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/u;
const DIRTY_ALL = new RegExp(DIRTY, 'gu');

/**
 * Takes out of a block's text what must never reach a database or a page (NUL, control and
 * bidirectional override characters), writes every line end as `\n` and half a surrogate pair as
 * U+FFFD, and trims the whole. Words keep pointing at their characters; words left empty go.
 *
 * @returns text without outer white space, and the surviving words in the order given
 */
export function clean({ text, words }: Marked): Marked {
  const { text: cleaned, newOffset } = DIRTY.test(text) ? replaceDirty(text) : asIs(text);
  const trimmed = cleaned.trim();
  const lead = trimmed === '' ? 0 : cleaned.indexOf(trimmed);
  const place = (offset: number) =>
    Math.min(
      Math.max(newOffset(Math.min(Math.max(offset, 0), text.length)) - lead, 0),
      trimmed.length,
    );
  const kept: Word[] = [];
  for (const word of words) {
    const start = place(word.start);
    const end = place(word.end);
    if (start < end) kept.push({ ...word, start, end });
  }
  return { text: trimmed, words: kept };
}

type Replaced = { text: string; newOffset: (offset: number) => number };

const asIs = (text: string): Replaced => ({ text, newOffset: (offset) => offset });

function replaceDirty(text: string): Replaced {
  const offsets = new Uint32Array(text.length + 1);
  const pieces: string[] = [];
  let from = 0;
  let length = 0;
  const keep = (to: number) => {
    for (let i = from; i < to; i += 1) offsets[i] = length + i - from;
    length += to - from;
    pieces.push(text.slice(from, to));
    from = to;
  };
  for (const match of text.matchAll(DIRTY_ALL)) {
    keep(match.index);
    const replacement = replacementFor(match[0], text[match.index + 1]);
    offsets[match.index] = length;
    pieces.push(replacement);
    length += replacement.length;
    from = match.index + 1;
  }
  keep(text.length);
  offsets[text.length] = length;
  return { text: pieces.join(''), newOffset: (offset) => offsets[offset] ?? length };
}

function replacementFor(character: string, next: string | undefined): string {
  if (character === '\r') return next === '\n' ? '' : '\n';
  if ('\v\f\x85\u2028\u2029'.includes(character)) return '\n';
  const code = character.charCodeAt(0);
  return code >= 0xd800 && code <= 0xdfff ? '\ufffd' : '';
}
