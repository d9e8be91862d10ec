import { readHtml } from '../../documents/html/read-html';
import { ReadError } from '../../documents/read-error';
import type { BlockPart } from '../../text/freeze';

/**
 * What a page says, as it will be assessed: without menus, banners and footers, and without what its
 * readers do not see.
 *
 * @param bytes as they were sent
 * @param contentType header, for the charset
 * @returns the blocks in order; none when the bytes cannot be read as a page
 */
export function mainBlocks(bytes: Buffer, contentType?: string): readonly BlockPart[] {
  try {
    return readHtml(bytes, contentType)
      .flatMap(({ blocks }) => blocks)
      .filter(({ kind, hidden }) => kind !== 'furniture' && !hidden);
  } catch (error) {
    if (error instanceof ReadError) return [];
    throw error;
  }
}
