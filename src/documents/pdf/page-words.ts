import type { HiddenReason } from '../../text/text';
import type { LayoutWord, Rect } from '../layout/layout-word';
import type { Engine } from './engine';
import { type PageFrame, toUpright } from './page-frame';
import type { TextStyle, TextStyles } from './text-styles';

/** A word of a PDF page, upright in the frame of its own turn. */
export type PdfWord = LayoutWord & {
  readonly style: TextStyle;
  hidden?: HiddenReason;
};

/** The words of a page in the order in which the file draws them. */
export type PageWords = {
  readonly words: PdfWord[];
  readonly characters: number;
  /** Characters of fonts without a character map, and characters without a name. */
  readonly unmapped: number;
};

type OpenWord = {
  text: string;
  left: number;
  right: number;
  baseline: number;
  style: TextStyle;
};

const ASCENT = 0.76;
const DESCENT = 0.22;
const TINY = 2;

const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];

/**
 * Reads the characters of a loaded page and puts them together to words. Three calls into the
 * engine for each character, the rest once for each text object.
 *
 * @param page handle of the page
 * @param styles remembers fonts between pages
 */
export function readPageWords(
  engine: Engine,
  page: number,
  frame: PageFrame,
  styles: TextStyles,
): PageWords {
  const { pdfium, scratch } = engine;
  const text = pdfium._FPDFText_LoadPage(page);
  if (text === 0) return { words: [], characters: 0, unmapped: 0 };
  const count = pdfium._FPDFText_CountChars(text);
  const words: PdfWord[] = [];
  const at = scratch >> 3;
  let characters = 0;
  let unmapped = 0;
  let broken = true;
  let open: OpenWord | undefined;
  let style: TextStyle | undefined;
  let baseline = 0;
  for (let index = 0; index < count; index += 1) {
    const code = pdfium._FPDFText_GetUnicode(text, index);
    if (isSpace(code)) {
      broken = true;
      continue;
    }
    const object = pdfium._FPDFText_GetTextObject(text, index);
    if (object === 0) continue;
    if (object !== style?.object) {
      style = styles.read(text, index, object);
      baseline = baselineOf(engine, text, index, frame, style);
    }
    pdfium._FPDFText_GetCharBox(text, index, scratch, scratch + 8, scratch + 16, scratch + 24);
    const heap = pdfium.HEAPF64;
    // This runs for every character: no array, no object.
    let left = (heap[at] ?? 0) - frame.left;
    let right = (heap[at + 1] ?? 0) - frame.left;
    if (style.turn !== 0) {
      const upright = uprightBox(frame, style, heap, at);
      left = upright.left;
      right = upright.right;
    }
    characters += 1;
    const character = characterOf(code);
    if (style.unmapped || character === '\ufffd') unmapped += 1;
    if (open && !broken && goesOn(open, left, baseline, style)) {
      open.text += character;
      if (right > open.right) open.right = right;
      if (left < open.left) open.left = left;
    } else {
      if (open) words.push(close(open, frame));
      open = { text: character, left, right, baseline, style };
    }
    broken = false;
  }
  if (open) words.push(close(open, frame));
  pdfium._FPDFText_ClosePage(text);
  return { words, characters, unmapped };
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9 || code === 160 || code === 0x3000;
}

/** PDFium writes 2 for a hyphen at the end of a line. */
function characterOf(code: number): string {
  if (code > 32 && code < 0xd800) return String.fromCharCode(code);
  if (code === 2) return '-';
  if (code >= 0xfb00 && code <= 0xfb06) return LIGATURES[code - 0xfb00] ?? '';
  if (code < 32 || code === 0xfffe || code === 0xffff || code > 0x10ffff) return '\ufffd';
  return code >= 0xd800 && code <= 0xdfff ? '\ufffd' : String.fromCodePoint(code);
}

/** Box of a character of text on its side. Heap order: left, right, bottom, top. */
function uprightBox(frame: PageFrame, { turn }: TextStyle, heap: Float64Array, at: number): Rect {
  const [left = 0, right = 0, bottom = 0, top = 0] = heap.subarray(at, at + 4);
  return toUpright(frame, turn, { left, right, bottom, top });
}

function baselineOf(
  { pdfium, scratch }: Engine,
  text: number,
  index: number,
  frame: PageFrame,
  { turn }: TextStyle,
): number {
  pdfium._FPDFText_GetCharOrigin(text, index, scratch, scratch + 8);
  const x = pdfium.HEAPF64[scratch >> 3] ?? 0;
  const y = pdfium.HEAPF64[(scratch >> 3) + 1] ?? 0;
  return toUpright(frame, turn, { left: x, right: x, bottom: y, top: y }).top;
}

function goesOn(open: OpenWord, left: number, baseline: number, style: TextStyle): boolean {
  const { size } = open.style;
  const gap = left - open.right;
  return (
    style.turn === open.style.turn &&
    gap < size * 0.3 &&
    gap > -size * 1.3 &&
    Math.abs(baseline - open.baseline) < size * 0.2 &&
    style.inkless === open.style.inkless &&
    style.light === open.style.light
  );
}

function close({ text, left, right, baseline, style }: OpenWord, frame: PageFrame): PdfWord {
  const { size } = style;
  const word: PdfWord = {
    text,
    left,
    right: Math.max(right, left + 0.1),
    top: baseline - size * ASCENT,
    bottom: baseline + size * DESCENT,
    baseline,
    size,
    bold: style.bold,
    style,
  };
  if (style.inkless) word.hidden = 'invisible';
  else if (size < TINY) word.hidden = 'tiny';
  else if (isOffPage(word, frame)) word.hidden = 'off-page';
  return word;
}

function isOffPage({ left, right, baseline, style, size }: PdfWord, frame: PageFrame): boolean {
  const sideways = style.turn % 2 === 1;
  const width = sideways ? frame.top - frame.bottom : frame.right - frame.left;
  const height = sideways ? frame.right - frame.left : frame.top - frame.bottom;
  const middle = (left + right) / 2;
  const waist = baseline - size * 0.3;
  return middle < 0 || middle > width || waist < 0 || waist > height;
}
