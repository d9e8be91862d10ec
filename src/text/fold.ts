import { lostLigatures } from './lost-ligatures';

const INVISIBLE =
  '\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180e\\u200b-\\u200f\\u202a-\\u202e' +
  '\\u2060-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\u{e0000}-\\u{e007f}';
const LIGATURE = '\\ufb00-\\ufb06';

/** Text that cannot be folded in step with its source: something is dropped, joined or expanded. */
export const HARD = new RegExp(`[${INVISIBLE}${LIGATURE}]|[-\\u2010][^\\S\\n]{0,8}\\n`, 'u');

const IS_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'u');
const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
  ['ﬅ', 'st'],
  ['ﬆ', 'st'],
]);

/** First halves that keep their hyphen when a line ends behind it ("self-\nassessment"). */
const KEEPS_HYPHEN = new Set(
  (
    'anti co cross e ex fixed follow full half high in inter long low lower mid multi non off on one ' +
    'part post pre re self semi short sub supply third top two up well whistle world year zero'
  ).split(' '),
);
const BROKEN = /[-\u2010][^\S\n]{0,8}\n\s*(?=([\p{L}\d])?)/uy;
const LETTER = /[\p{L}\d]/u;

export type Folded = { view: string; starts: Uint32Array; ends: Uint32Array };

/** Growing arrays of the characters written so far and where they came from. */
class Writer {
  readonly units: string[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  /** Characters in step with their source. */
  run(text: string, start: number): void {
    this.units.push(text);
    for (let i = 0; i < text.length; i += 1) {
      this.starts.push(start + i);
      this.ends.push(start + i + 1);
    }
  }

  /** Characters that all come from one place. */
  write(text: string, start: number, end: number): void {
    this.units.push(text);
    for (let i = 0; i < text.length; i += 1) {
      this.starts.push(start);
      this.ends.push(end);
    }
  }
}

const WORDLIKE = 1;
const OTHER = 2;
/** Characters that only lose their case: neither hyphen, nor backquote, nor line end. */
const PLAIN = Uint8Array.from({ length: 0x7f }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if (/[A-Za-z\d]/.test(character)) return WORDLIKE;
  return unit >= 0x20 && character !== '-' && character !== '`' ? OTHER : 0;
});

const kindOf = (text: string, at: number) => PLAIN[text.charCodeAt(at)] ?? 0;

/**
 * Folds a text character by character, keeping for each unit of the result the source range it came
 * from.
 *
 * @param slice the source characters
 * @param base source offset of the first
 * @param foldUnit folds what stays one unit
 */
export function foldSlowly(
  slice: string,
  base: number,
  foldUnit: (unit: string) => string,
): Folded {
  const out = new Writer();
  let wordStart = 0;
  for (let at = 0; at < slice.length;) {
    const from = at;
    for (let kind = kindOf(slice, at); kind !== 0; kind = kindOf(slice, at)) {
      at += 1;
      if (kind === OTHER) wordStart = at;
    }
    if (at > from) {
      out.run(slice.slice(from, at).toLowerCase(), base + from);
      continue;
    }
    const character = String.fromCodePoint(slice.codePointAt(at) ?? 0);
    const next = at + character.length;
    const broken = isHyphen(character) ? brokenWord(slice, wordStart, at) : null;
    if (broken) {
      if (broken.keepHyphen) out.write('-', base + at, base + broken.end);
      at = broken.end;
      continue;
    }
    if (!LETTER.test(character) && !IS_INVISIBLE.test(character)) wordStart = next;
    if (!IS_INVISIBLE.test(character))
      out.write(foldOne(character, foldUnit), base + at, base + next);
    at = next;
  }
  return repair(out);
}

const isHyphen = (character: string) => character === '-' || character === '\u2010';

function foldOne(character: string, foldUnit: (unit: string) => string): string {
  const ligature = LIGATURES.get(character);
  if (ligature) return ligature;
  const lower = character.toLowerCase();
  return lower.length === 1 ? foldUnit(lower) : lower;
}

/** A hyphen, a line end and a letter: where the word goes on and whether its hyphen is its own. */
function brokenWord(
  slice: string,
  wordStart: number,
  at: number,
): { end: number; keepHyphen: boolean } | null {
  BROKEN.lastIndex = at;
  const match = BROKEN.exec(slice);
  const going = match?.[1];
  const head = slice.slice(wordStart, at).toLowerCase();
  if (!match || going === undefined || head === '') return null;
  const keepHyphen = KEEPS_HYPHEN.has(head) || going !== going.toLowerCase() || /\d/.test(going);
  return { end: at + match[0].length, keepHyphen };
}

function repair(out: Writer): Folded {
  let view = out.units.join('');
  const repairs = lostLigatures(view);
  if (repairs.length === 0) {
    return { view, starts: Uint32Array.from(out.starts), ends: Uint32Array.from(out.ends) };
  }
  const fixed = new Writer();
  let from = 0;
  const copy = (to: number) => {
    for (; from < to; from += 1) {
      fixed.write(view.charAt(from), out.starts[from] ?? 0, out.ends[from] ?? 0);
    }
  };
  for (const { at, letters } of repairs) {
    copy(at);
    fixed.write(letters, out.starts[at] ?? 0, out.ends[at] ?? 0);
    from = at + 1;
  }
  copy(view.length);
  view = fixed.units.join('');
  return { view, starts: Uint32Array.from(fixed.starts), ends: Uint32Array.from(fixed.ends) };
}
