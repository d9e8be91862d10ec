/** The frozen text of one document. All evidence is a range over `content`. */

/** A half-open range of UTF-16 offsets into a text's content. */
export type Span = { readonly start: number; readonly end: number };

/** A rectangle on a page, in points (1/72 inch), origin at the top left. */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'furniture';

/** Why a block cannot be seen by a person who opens the document. */
export type HiddenReason =
  'invisible' | 'white' | 'tiny' | 'off-page' | 'covered' | 'not-displayed';

/**
 * A heading, paragraph, list item, table cell or piece of furniture (running header, footer, page
 * number, menu, cookie banner). Furniture and hidden blocks are kept and shown, never searched.
 */
export type Block = Span & {
  readonly kind: BlockKind;
  /** Number of the page on which the block starts, from 1. */
  readonly page: number;
  /** Heading depth, 1 to 6; headings only. */
  readonly level?: number;
  readonly hidden?: HiddenReason;
};

/** One word on a page: where it stands in the content and on the paper. */
export type Word = Span & Box;

export type Page = Span & {
  /** From 1. */
  readonly number: number;
  /** Points; 0 where the format has no pages (HTML, Word, plain text). */
  readonly width: number;
  readonly height: number;
  /** How the characters were got. */
  readonly source: 'text' | 'ocr';
  /** Mean OCR confidence 0 to 100; OCR pages only. */
  readonly confidence?: number;
  /** Empty where the format has no positions. */
  readonly words: readonly Word[];
};

/** A sentence, list item or heading: never crosses a block, never longer than MAX_SENTENCE. */
export type Sentence = Span & {
  /** Index into `blocks`. */
  readonly block: number;
};

export type Text = {
  readonly content: string;
  readonly pages: readonly Page[];
  readonly blocks: readonly Block[];
  /** Sentences of blocks that are neither furniture nor hidden, in reading order. */
  readonly sentences: readonly Sentence[];
};

/** A verbatim quote: `content.slice(start, end) === quote`, always. */
export type Evidence = Span & {
  readonly quote: string;
  /** Page on which the quote starts, from 1. */
  readonly page: number;
  /** The words that matched, as ranges over the content, inside [start, end). */
  readonly hits: readonly Span[];
};

/** Sentences longer than this are cut at a space; a limit against hostile text. */
export const MAX_SENTENCE = 2_000;
