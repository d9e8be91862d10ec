import type { Text } from '../text/text';

export type MediaType =
  | 'application/pdf'
  | 'text/html'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'text/plain';

/** How far the characters that were read can be trusted. */
export type Quality = {
  readonly verdict: 'good' | 'needs-a-person';
  /** One sentence for each reason the verdict is `needs-a-person`; empty otherwise. */
  readonly reasons: readonly string[];
  /** Share of characters that are unlikely in readable text, 0 to 1. */
  readonly garbage: number;
  /** Pages on which no characters were found. */
  readonly emptyPages: number;
};

/** Something the reader of an assessment should know: hidden text, a Welsh page, a low confidence. */
export type Warning = { readonly code: string; readonly message: string };

/** What reading a document's bytes gives. Plain data: it crosses process boundaries. */
export type Reading = {
  readonly mediaType: MediaType;
  /** Name and version of the reader: a changed reader makes a new text. */
  readonly reader: string;
  readonly text: Text;
  readonly quality: Quality;
  /** Numbers of the pages that were read by OCR, from 1. */
  readonly ocrPages: readonly number[];
  readonly warnings: readonly Warning[];
};

/** Limits of reading one document (README, "Limits"). */
export const LIMITS = {
  bytes: 25 * 1024 * 1024,
  pages: 300,
  milliseconds: 60_000,
  memoryBytes: 1024 * 1024 * 1024,
  characters: 5_000_000,
  sentences: 20_000,
  /** Decompressed bytes of a Word file in all, and against its compressed size. */
  inflatedBytes: 100 * 1024 * 1024,
  inflatedRatio: 100,
  zipEntries: 2_000,
  htmlBytes: 5 * 1024 * 1024,
  htmlDepth: 512,
  htmlAttributes: 256,
  ocrPages: 60,
  /** Added to the time allowed for each page that goes through optical character recognition. */
  ocrPageMilliseconds: 30_000,
} as const;

/** Stable codes of documents that cannot be read. Every one has its sentence in `read-error.ts`. */
export type ReadErrorCode =
  | 'password-protected'
  | 'corrupt'
  | 'empty'
  | 'too-large'
  | 'too-many-pages'
  | 'took-too-long'
  | 'too-much-memory'
  | 'unsupported-type'
  | 'html-error-page'
  | 'decompression-bomb';
