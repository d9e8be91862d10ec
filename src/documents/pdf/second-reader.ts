import { createRequire } from 'node:module';
import type { PagePart } from '../../text/freeze';
import { blocksOfPlainText } from '../../text/plain-layout';
import { ReadError } from '../read-error';
import { LIMITS } from '../reading';

/** Changes whenever the same file would give other blocks. */
export const SECOND_READER = 'pdf-parse/1';

/**
 * Reads a PDF with pdf-parse, in the order of the file and without positions: for files that the
 * first reader refuses or finds nothing in. Never call it where it cannot be killed.
 *
 * @returns undefined where this reader finds no document either
 * @throws ReadError `password-protected` or `too-many-pages`
 */
export async function readWithSecondReader(bytes: Uint8Array): Promise<PagePart[] | undefined> {
  // Its ES module build needs a newer Node than its CommonJS build.
  const { PDFParse, VerbosityLevel } = createRequire(__filename)(
    'pdf-parse',
  ) as typeof import('pdf-parse');
  const parser = new PDFParse({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  try {
    const { total } = await parser.getInfo();
    if (total > LIMITS.pages) throw new ReadError('too-many-pages');
    const { pages } = await parser.getText({ pageJoiner: '' });
    return blocksOfPlainText(pages.map(({ text }) => text.replaceAll('\f', '\n')).join('\f'));
  } catch (error) {
    if (error instanceof ReadError) throw error;
    if (error instanceof Error && /password/i.test(`${error.name} ${error.message}`))
      throw new ReadError('password-protected', undefined, { cause: error });
    return undefined;
  } finally {
    await parser.destroy().catch(() => undefined);
  }
}
