import { freezeText, type PagePart } from '../text/freeze';
import { DOCX_READER, readDocx } from './docx/read-docx';
import type { Found, ReadOptions } from './format-reader';
import { HTML_READER, readHtml } from './html/read-html';
import { readPdf } from './pdf/read-pdf';
import { PLAIN_READER, readPlain, tooMuchText } from './plain/read-plain';
import { qualityOf } from './quality';
import { LIMITS, type MediaType, type Reading, type Warning } from './reading';
import { sniff } from './sniff';

export type { ReadOptions, ReadProgress } from './format-reader';

/**
 * Reads a document in this process. A hostile document can hold the process or kill it: use a
 * reader pool for anything that comes from outside.
 *
 * @param bytes the whole file; its kind is found in the bytes
 * @param options what the sender called it, only to explain failures, and a progress listener
 * @throws ReadError with a stable code for every document that cannot be read
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<Reading> {
  const { mediaType, bytes: body } = sniff(bytes, options);
  const found = await readAs(mediaType, body, options);
  const text = freezeText(found.pages);
  if (text.content.length > LIMITS.characters || text.sentences.length > LIMITS.sentences)
    throw tooMuchText();
  return {
    mediaType,
    reader: found.reader,
    text,
    quality: qualityOf(text, found.sights),
    ocrPages: found.ocrPages,
    warnings: [...found.warnings, ...hiddenWarnings(found.pages)],
  };
}

async function readAs(
  mediaType: MediaType,
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<Found> {
  const plainly = (reader: string, pages: PagePart[]): Found => ({
    reader,
    pages,
    sights: [],
    ocrPages: [],
    warnings: [],
  });
  switch (mediaType) {
    case 'application/pdf':
      return readPdf(bytes, options);
    case 'text/html':
      return plainly(HTML_READER, readHtml(bytes, options.declaredType));
    case 'text/plain':
      return plainly(PLAIN_READER, readPlain(bytes, options.declaredType));
    default:
      return plainly(DOCX_READER, await readDocx(bytes));
  }
}

function hiddenWarnings(pages: readonly PagePart[]): Warning[] {
  const hidden = pages
    .flatMap((page) => page.blocks)
    .filter((block) => block.hidden && block.kind !== 'furniture' && /\p{L}{3}/u.test(block.text));
  if (hidden.length === 0) return [];
  return [
    {
      code: 'hidden-text',
      message:
        'The document holds text that a reader cannot see (for example white, tiny or not displayed). It is shown apart and does not count.',
    },
  ];
}
