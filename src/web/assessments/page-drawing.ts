import type { Box, Page, Span, Text, Word } from '../../text/text';
import type { Passage, Reference } from './passages';

export type DrawnWord = {
  readonly text: string;
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly size: number;
  readonly length: number;
};

export type PageDrawing = {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly DrawnWord[];
  /** Under the quoted passages, one for each line they run over. */
  readonly marks: readonly Box[];
  /** Under the words that matched. */
  readonly hits: readonly Box[];
  /** What is quoted on the page, in reading order. */
  readonly quoted: readonly { readonly quote: string; readonly references: readonly Reference[] }[];
};

/** Share of a word's box above its base line, for want of the font. */
const ASCENT = 0.8;

/** Whether a page can be drawn: it has a size, and its words have places. */
export function isDrawable({ width, height, words }: Page): boolean {
  return width > 0 && height > 0 && words.length > 0;
}

/**
 * A page drawn from the places of its words, with the quoted passages marked. Lengths in points.
 * @param passages every passage of the text, ordered by start
 * @returns `null` when there is no such page or it has no places
 */
export function pageDrawing(
  text: Text,
  number: number,
  passages: readonly Passage[],
): PageDrawing | null {
  const page = text.pages.find((one) => one.number === number);
  if (!page || !isDrawable(page)) return null;
  const here = passages.filter((passage) => page.words.some((word) => overlap(word, passage)));
  const boxesIn = (spans: readonly Span[]): Box[] =>
    spans.flatMap((span) =>
      linesOf(page.words.filter((word) => overlap(word, span))).map(({ box }) => box),
    );
  return {
    number,
    width: page.width,
    height: page.height,
    words: linesOf(page.words).flatMap((line) => drawnLine(text.content, line)),
    marks: boxesIn(here),
    hits: boxesIn(here.flatMap(({ hits }) => hits)),
    quoted: here.map(({ start, end, references }) => ({
      quote: text.content.slice(start, end),
      references,
    })),
  };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

type Line = { readonly box: Box; readonly words: readonly Word[] };

/** Words that follow each other on the same height. */
function linesOf(words: readonly Word[]): Line[] {
  const lines: { words: Word[]; box: Box }[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const middle = word.y + word.height / 2;
    if (
      line &&
      middle > line.box.y &&
      middle < line.box.y + line.box.height &&
      word.x >= line.box.x
    ) {
      line.words.push(word);
      line.box = around(line.box, word);
    } else {
      const { x, y, width, height } = word;
      lines.push({ words: [word], box: { x, y, width, height } });
    }
  }
  return lines;
}

/** The smallest box that holds both. */
function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const width = Math.max(a.x + a.width, b.x + b.width) - x;
  const height = Math.max(a.y + a.height, b.y + b.height) - y;
  return { x, y, width, height };
}

/** The words of a line in one size: boxes that OCR gives differ with the letters in them. */
function drawnLine(content: string, { box, words }: Line): DrawnWord[] {
  return words.map(({ start, end, x, width }) => ({
    text: content.slice(start, end),
    x,
    y: box.y + box.height * ASCENT,
    size: box.height,
    length: width,
  }));
}
