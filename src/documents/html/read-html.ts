import type { PagePart } from '../../text/freeze';
import { decodeText } from '../charset';
import { ReadError } from '../read-error';
import { LIMITS } from '../reading';
import { pageBlocks } from './page-blocks';
import { parseHtml } from './tree';

/** Changes whenever the same page would give other blocks. */
export const HTML_READER = 'html/2';

/**
 * Reads a web page: one part without positions, furniture and hidden text marked.
 *
 * @param bytes the page as it was sent
 * @param declaredType the Content-Type header, for its charset
 * @throws ReadError `too-large`, `corrupt` (nesting, attributes), `unsupported-type` (no text)
 */
export function readHtml(bytes: Uint8Array, declaredType?: string): PagePart[] {
  if (bytes.length > LIMITS.htmlBytes)
    throw new ReadError(
      'too-large',
      'The web page is larger than 5 MB. Save the statement as a PDF and upload that.',
    );
  const html = decodeHtml(bytes, declaredType);
  if (html === null) throw new ReadError('unsupported-type');
  const { root, styles } = parseHtml(html);
  return [{ blocks: pageBlocks(root, styles) }];
}

/**
 * Decodes a web page: the header's charset counts before the one the page itself names.
 *
 * @returns null when the bytes are no text
 */
export function decodeHtml(bytes: Uint8Array, declaredType?: string): string | null {
  return decodeText(bytes, charsetOf(declaredType) ?? metaCharset(bytes))?.text ?? null;
}

function charsetOf(contentType: string | undefined): string | undefined {
  return /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType ?? '')?.[1];
}

/** The charset of a `meta` element in the first 4 KB. */
function metaCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return charsetOf(/<meta\b[^>]*charset[^>]*>/i.exec(head)?.[0]);
}
