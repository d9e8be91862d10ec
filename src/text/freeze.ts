import { clean } from './clean';
import { splitSentences } from './sentences';
import type { Block, BlockKind, HiddenReason, Page, Text, Word } from './text';

/** One block as a reader found it. */
export type BlockPart = {
  readonly kind: BlockKind;
  /** Heading depth, 1 to 6; headings only. */
  readonly level?: number;
  readonly hidden?: HiddenReason;
  /**
   * The characters of the block. Wrapped lines are joined by one space, except after a hyphen that
   * ends a line: there the `\n` stays, so that the search view can tell a broken word.
   */
  readonly text: string;
  /** Words with boxes in points on the block's page; offsets into `text` as given here. */
  readonly words?: readonly Word[];
  /**
   * True for the first body block of a page when it goes on where the last body block before it
   * stopped (a sentence that crosses the page break): the two become one block.
   */
  readonly continues?: boolean;
};

/** One page as a reader found it, blocks in reading order. */
export type PagePart = {
  /** Points; leave out where the format has no pages. */
  readonly width?: number;
  readonly height?: number;
  /** `text` unless given. */
  readonly source?: 'text' | 'ocr';
  /** Mean OCR confidence, 0 to 100. */
  readonly confidence?: number;
  readonly blocks: readonly BlockPart[];
};

/** What is written into the content at one stretch: a block, or its part on one page. */
type Piece = { page: number; text: string; words: readonly Word[] };
type Draft = { part: BlockPart; pieces: Piece[] };

/**
 * Builds the frozen text of a document: the only place where offsets are made.
 *
 * Blocks are separated by one `\n`; empty blocks are dropped, empty pages kept. Furniture around a
 * block that crosses a page break is moved out of its way, so that a page's span stays one range.
 *
 * @param pages pages in order; page numbers are given from 1
 * @returns content, pages with words, blocks, and the sentences of what a person reads
 */
export function freezeText(pages: readonly PagePart[]): Text {
  const drafts = arrange(pages);
  const spans = pages.map(() => ({ start: -1, end: -1, words: [] as Word[] }));
  const blocks: Block[] = [];
  const strings: string[] = [];
  let length = 0;
  const write = (string: string) => {
    strings.push(string);
    length += string.length;
  };
  for (const { part, pieces } of drafts) {
    if (length > 0) write('\n');
    const start = length;
    let before = '';
    for (const piece of pieces) {
      if (before !== '') write(/[-\u2010\u00ad]$/.test(before) ? '\n' : ' ');
      const at = length;
      write(piece.text);
      before = piece.text;
      const span = spans[piece.page - 1];
      if (!span) continue;
      if (span.start < 0) span.start = at;
      span.end = length;
      for (const word of piece.words) {
        span.words.push({ ...word, start: word.start + at, end: word.end + at });
      }
    }
    blocks.push(describe(part, pieces[0]?.page ?? 1, start, length));
  }
  const content = strings.join('');
  return {
    content,
    pages: closePages(pages, spans),
    blocks,
    sentences: splitSentences(content, blocks),
  };
}

/** Cleans every block and puts the parts of a block that crosses a page break together. */
function arrange(pages: readonly PagePart[]): Draft[] {
  const drafts: Draft[] = [];
  let last = -1;
  pages.forEach((page, index) => {
    let firstBody = true;
    for (const part of page.blocks) {
      const { text, words } = clean({ text: part.text, words: part.words ?? [] });
      if (text === '') continue;
      const piece = { page: index + 1, text, words };
      const body = part.kind !== 'furniture' && !part.hidden;
      const open = drafts[last];
      if (body && firstBody && part.continues && open && canJoin(drafts, last, index + 1)) {
        last = moveBehindFurniture(drafts, last, index + 1);
        open.pieces.push(piece);
      } else {
        drafts.push({ part, pieces: [piece] });
        if (body) last = drafts.length - 1;
      }
      if (body) firstBody = false;
    }
  });
  return drafts;
}

/**
 * Only furniture of the page the open block stands on, and of the new page, may lie between the two
 * halves: anything else would tear a page in two.
 */
function canJoin(drafts: readonly Draft[], last: number, page: number): boolean {
  const pieces = drafts[last]?.pieces ?? [];
  const own = pieces.length === 1 ? pieces[0]?.page : page;
  return (
    pieces.every((piece) => piece.page !== page) &&
    drafts
      .slice(last + 1)
      .every(({ pieces: [first] }) => first?.page === own || first?.page === page)
  );
}

/** Puts the footers of earlier pages before the block at `last`; headers of `page` stay behind it. */
function moveBehindFurniture(drafts: Draft[], last: number, page: number): number {
  const open = drafts.splice(last, 1);
  let to = drafts.length;
  while (to > last && drafts[to - 1]?.pieces[0]?.page === page) to -= 1;
  drafts.splice(to, 0, ...open);
  return to;
}

function describe(part: BlockPart, page: number, start: number, end: number): Block {
  const { kind, level, hidden } = part;
  return {
    kind,
    start,
    end,
    page,
    ...(kind === 'heading' && { level: Math.min(Math.max(level ?? 1, 1), 6) }),
    ...(hidden && { hidden }),
  };
}

/** Gives pages without characters an empty span where they belong. */
function closePages(
  parts: readonly PagePart[],
  spans: readonly { start: number; end: number; words: Word[] }[],
): Page[] {
  let position = 0;
  return parts.map((part, index) => {
    const span = spans[index];
    const start = span && span.start >= 0 ? span.start : position;
    const end = span && span.end >= 0 ? span.end : position;
    position = end;
    return {
      number: index + 1,
      start,
      end,
      width: part.width ?? 0,
      height: part.height ?? 0,
      source: part.source ?? 'text',
      ...(part.confidence !== undefined && { confidence: part.confidence }),
      words: span?.words ?? [],
    };
  });
}
