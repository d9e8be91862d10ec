import type { PagePart } from '../../text/freeze';
import { blocksOfPlainText } from '../../text/plain-layout';
import { decodeText } from '../charset';
import { ReadError } from '../read-error';
import { LIMITS } from '../reading';

/** Changes whenever the same text would give other blocks. */
export const PLAIN_READER = 'plain/1';

/**
 * Reads a plain text file: pages at form feeds, without positions.
 *
 * @param bytes the file
 * @param declaredType the Content-Type header, for its charset
 * @throws ReadError `unsupported-type` when the bytes are no text, `too-large` beyond
 *   LIMITS.characters
 */
export function readPlain(bytes: Uint8Array, declaredType?: string): PagePart[] {
  const charset = /charset\s*=\s*["']?([\w:.-]+)/i.exec(declaredType ?? '')?.[1];
  const decoded = decodeText(bytes, charset);
  if (!decoded) throw new ReadError('unsupported-type');
  if (decoded.text.length > LIMITS.characters) throw tooMuchText();
  return blocksOfPlainText(decoded.text);
}

/** More characters than any statement holds. */
export function tooMuchText(): ReadError {
  return new ReadError(
    'too-large',
    'The document holds far more text than a statement does. Upload the statement on its own.',
  );
}
