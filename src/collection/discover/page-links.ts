import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { decodeHtml } from '../../documents/html/read-html';
import { PAGE_LIMITS } from './limits';
import { PageHandler } from './page-handler';
import type { ReadPage } from './read-page';

/** Characters given to the parser at a time: where a limit is passed, the rest is not parsed. */
const CHUNK = 65_536;

/**
 * Reads a web page in one pass: links with what stands around them, forms, and the main text. Time
 * grows with the length of the page, whatever the page is built like.
 *
 * @param bytes the page as it was sent
 * @param address of the page, after redirects
 * @param contentType the Content-Type header, for its charset
 * @returns null when the bytes are no text
 */
export function readPage(
  bytes: Uint8Array,
  address: string,
  contentType?: string,
): ReadPage | null {
  const html = decodeHtml(bytes, contentType);
  if (html === null) return null;
  const handler = new PageHandler(address);
  const parser = new Parser(handler, { decodeEntities: true });
  const end = Math.min(html.length, PAGE_LIMITS.characters);
  for (let at = 0; at < end && !handler.full; at += CHUNK)
    parser.write(html.slice(at, Math.min(at + CHUNK, end)));
  if (handler.full) parser.reset();
  else parser.end();
  const { page, blocks } = handler.finish();
  const text = blocks.map((block) => block.text).join('\n');
  return {
    ...page,
    blocks,
    text,
    words: text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    hash: hashOfText(text),
    cut: handler.full || html.length > end,
  };
}

/**
 * Hash of a page's main text: the same while only its banners, menus and white space change.
 *
 * @returns SHA-256, hex
 */
export function hashOfText(text: string): string {
  return createHash('sha256')
    .update(text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim())
    .digest('hex');
}
