import { createHash } from 'node:crypto';
import { fileKindOf } from '../discover/file-kind';
import { readPage } from '../discover/page-links';

/** What a body is, and the hash by which two bodies are told to say the same. */
export type MainText = {
  readonly kind: 'html' | 'pdf' | 'word' | 'other';
  /** Of a page: SHA-256 of its main text. Of anything else: of its bytes. Hexadecimal. */
  readonly hash: string;
};

const KINDS = { page: 'html', pdf: 'pdf', word: 'word', other: 'other' } as const;

/**
 * The hash of what a body says: banners and menus of a page change every day and do not count, of
 * files every byte does.
 *
 * @param bytes as they were sent
 * @param address they came from
 * @param contentType header, for the charset
 */
export function mainTextOf(bytes: Buffer, address: string, contentType?: string): MainText {
  const kind = KINDS[fileKindOf(bytes)];
  const page = kind === 'html' ? readPage(bytes, address, contentType) : null;
  // A page without any text of its own is known by its bytes: all of these share one hash else.
  if (page && page.words > 0) return { kind, hash: page.hash };
  return { kind, hash: sha256Of(bytes) };
}

/** SHA-256 in hexadecimal. */
export function sha256Of(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * The Content-Type of an answer.
 *
 * @param headers names in lower case
 */
export function contentTypeOf(
  headers: Readonly<Record<string, string | readonly string[]>>,
): string | undefined {
  const value = headers['content-type'];
  return typeof value === 'string' ? value : value?.[0];
}
