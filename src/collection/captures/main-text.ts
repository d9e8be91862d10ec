import { createHash } from 'node:crypto';
import { fileKindOf } from '../discover/file-kind';
import { hashOfText } from '../discover/page-links';
import { mainBlocks } from './main-blocks';

/** What a body is, and the hash by which two bodies are told to say the same. */
export type MainText = {
  readonly kind: 'html' | 'pdf' | 'word' | 'other';
  /** Of a page: SHA-256 of its main text. Of anything else: of its bytes. Hexadecimal. */
  readonly hash: string;
};

const KINDS = { page: 'html', pdf: 'pdf', word: 'word', other: 'other' } as const;

/**
 * The hash of what a body says. Of a page that is the text which is assessed: banners and menus, which
 * change every day, do not count. Of a file every byte does.
 *
 * @param bytes as they were sent
 * @param contentType header, for the charset
 */
export function mainTextOf(bytes: Buffer, contentType?: string): MainText {
  const kind = KINDS[fileKindOf(bytes)];
  const blocks = kind === 'html' ? mainBlocks(bytes, contentType) : [];
  // A page without any text of its own is known by its bytes: all of these share one hash else.
  if (blocks.length === 0) return { kind, hash: sha256Of(bytes) };
  return { kind, hash: hashOfText(blocks.map(({ text }) => text).join('\n')) };
}

/** SHA-256 in hexadecimal. */
export function sha256Of(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
