import { types } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import type { Page, Word } from '../text/text';
import type { Reading } from './reading';

const NUMBERS_PER_WORD = 6;
const MEDIA_TYPES = [
  'application/pdf',
  'text/html',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'text/plain',
] as const;
const HIDDEN = ['invisible', 'white', 'tiny', 'off-page', 'covered', 'not-displayed'] as const;

const offset = z.number().int().min(0);
const share = z.number().min(0).max(1);
const points = z.number().finite();
const span = { start: offset, end: offset };
const sentence = z.string().max(2_000);

/** Six numbers for each word: start, end, x, y, width, height. */
const packedWords = z.custom<Float64Array>(
  (value) =>
    types.isFloat64Array(value) &&
    value.length % NUMBERS_PER_WORD === 0 &&
    value.every(Number.isFinite),
);

const wireReading = z.strictObject({
  mediaType: z.enum(MEDIA_TYPES),
  reader: z.string().max(100),
  text: z.strictObject({
    content: z.string(),
    pages: z.array(
      z.strictObject({
        ...span,
        number: offset,
        width: points,
        height: points,
        source: z.enum(['text', 'ocr']),
        confidence: z.number().min(0).max(100).optional(),
        words: packedWords,
      }),
    ),
    blocks: z.array(
      z.strictObject({
        ...span,
        kind: z.enum(['heading', 'paragraph', 'item', 'cell', 'furniture']),
        page: offset,
        level: z.number().int().min(1).max(6).optional(),
        hidden: z.enum(HIDDEN).optional(),
      }),
    ),
    sentences: z.array(z.strictObject({ ...span, block: offset })),
  }),
  quality: z.strictObject({
    verdict: z.enum(['good', 'needs-a-person']),
    reasons: z.array(sentence),
    garbage: share,
    emptyPages: offset,
  }),
  ocrPages: z.array(offset),
  warnings: z.array(z.strictObject({ code: z.string().max(100), message: sentence })),
});

/**
 * Packs a reading into bytes that cross a process boundary quickly: the boxes of words as plain
 * numbers.
 */
export function packReading(reading: Reading): Uint8Array {
  const pages = reading.text.pages.map((page) => ({ ...page, words: packWords(page.words) }));
  return serialize({ ...reading, text: { ...reading.text, pages } });
}

/**
 * Unpacks and checks what a reading child sent. The child has handled a hostile document, so
 * nothing it says is believed: every field is checked, and every range lies inside the content.
 *
 * @throws Error when the bytes are not a well-formed reading
 */
export function unpackReading(bytes: Uint8Array): Reading {
  const reading = wireReading.parse(deserialize(bytes));
  const { content, pages, blocks, sentences } = reading.text;
  const inside = ({ start, end }: { start: number; end: number }) =>
    start <= end && end <= content.length;
  const whole =
    [pages, blocks, sentences].every((ranges) => ranges.every(inside)) &&
    sentences.every(({ block }) => block < blocks.length) &&
    blocks.every(({ page }) => page >= 1 && page <= pages.length);
  if (!whole) throw new Error('A reading child sent ranges outside its text.');
  const unpacked = pages.map((page): Page => {
    const { confidence, words, ...rest } = page;
    return {
      ...rest,
      ...(confidence !== undefined && { confidence }),
      words: unpackWords(words, content.length),
    };
  });
  return { ...reading, text: { content, pages: unpacked, blocks, sentences } };
}

function packWords(words: readonly Word[]): Float64Array {
  const packed = new Float64Array(words.length * NUMBERS_PER_WORD);
  words.forEach((word, index) => {
    const { start, end, x, y, width, height } = word;
    packed.set([start, end, x, y, width, height], index * NUMBERS_PER_WORD);
  });
  return packed;
}

function unpackWords(packed: Float64Array, length: number): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < packed.length; at += NUMBERS_PER_WORD) {
    const [start = 0, end = 0, x = 0, y = 0, width = 0, height = 0] = packed.subarray(
      at,
      at + NUMBERS_PER_WORD,
    );
    if (start > end || end > length)
      throw new Error('A reading child sent words outside its text.');
    words.push({ start, end, x, y, width, height });
  }
  return words;
}
