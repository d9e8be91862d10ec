import { type Line, SHORT_LINE } from './lines';

/** Lines that belong together: a paragraph, a list item or a heading. */
export type Group = {
  readonly lines: readonly Line[];
  readonly text: string;
  readonly marker: Line['marker'];
  readonly furniture: boolean;
};

/** No typesetter makes longer lines: such a text has one paragraph a line. */
const WIDEST_COLUMN = 170;
const ENDS = /[.!?:;\u2026]["'\u201d\u2019)\]]*$/;
const FORM_LINE =
  /^(?:signed|signature|date|dated|name|position|title|job title|role|for and on behalf|on behalf|published|last (?:updated|reviewed|modified))\b/i;
const CONNECTS = /(?:,|\b(?:and|or|of|the|to|a|an|in|for|with|by|on|our|that|which))$/i;
const FULL_ENOUGH = 0.75;

/**
 * True when a text that stops with `before` goes on with `after` over a page break or a gap: no full
 * stop, and a small letter next or a word before it that cannot stand last.
 */
export function goesOn(before: string, after: string): boolean {
  const end = before.slice(-8);
  return !ENDS.test(end) && (/^\p{Ll}/u.test(after.slice(0, 2)) || CONNECTS.test(end));
}

/**
 * Joins the wrapped lines of a page into paragraphs and items: a line ends its paragraph when the
 * first word of the next one would still have fitted.
 */
export function joinLines(lines: readonly Line[]): Group[] {
  const groups: Group[] = [];
  const width = widthOf(lines);
  let open: Line[] = [];
  const close = () => {
    const [first] = open;
    if (first) {
      const { marker, furniture } = first;
      groups.push({ lines: open, text: joinTexts(open), marker, furniture });
    }
    open = [];
  };
  for (const line of lines) {
    const previous = open.at(-1);
    if (previous && !belongs(previous, line, width)) close();
    open.push(line);
  }
  close();
  return groups;
}

function belongs(previous: Line, line: Line, width: number): boolean {
  if (line.furniture !== previous.furniture) return false;
  if (line.furniture) return !line.spaced;
  if (line.marker === 'bullet' || (line.marker === 'number' && !/^\p{Ll}/u.test(line.text))) {
    return false;
  }
  const unfinished = goesOn(previous.text, line.text) && previous.text.length > 12;
  if (line.spaced) return unfinished && previous.text.length > 0.5 * width;
  if (width > WIDEST_COLUMN) return unfinished;
  if (FORM_LINE.test(line.text.slice(0, 20)) && line.text.length < 80) return false;
  if (isCapitals(previous.text) !== isCapitals(line.text)) return false;
  const firstWord = line.text.indexOf(' ');
  const needed = previous.text.length + 1 + (firstWord < 0 ? line.text.length : firstWord);
  return unfinished || needed > FULL_ENOUGH * width;
}

/** The length that nine lines in ten do not exceed. */
function widthOf(lines: readonly Line[]): number {
  const lengths = lines
    .filter((line) => !line.furniture)
    .map((line) => line.text.length)
    .sort((a, b) => a - b);
  return Math.max(lengths[Math.floor(lengths.length * 0.9)] ?? 0, 40);
}

/** True when a line has capitals and no small letters: set as a heading in capitals. */
export function isCapitals(text: string): boolean {
  const line = text.slice(0, SHORT_LINE);
  return /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line);
}

/** A line end stays behind a broken word: see `BlockPart.text`. */
function joinTexts(lines: readonly Line[]): string {
  const parts: string[] = [];
  let before = '';
  for (const { text } of lines) {
    if (before !== '') parts.push(/[\p{L}\d][-\u2010\u00ad]$/u.test(before.slice(-3)) ? '\n' : ' ');
    parts.push(text);
    before = text;
  }
  return parts.join('');
}
