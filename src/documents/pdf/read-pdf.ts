import type { PagePart } from '../../text/freeze';
import { ReadError } from '../read-error';
import type { Found, ReadOptions } from '../format-reader';
import type { Warning } from '../reading';
import { discardEngine, loadEngine } from './engine';
import { refuseBombs } from './inflate-guard';
import { recognisePages } from './ocr-pages';
import { type OpenPdf, openPdf } from './open';
import { type FirstPass, finishPages, readPages } from './read-pages';
import { readWithSecondReader, SECOND_READER } from './second-reader';

/** Changes whenever the same file would give other blocks. */
export const PDF_READER = 'pdfium/1';

/**
 * Reads a PDF: with PDFium and our own reading order first; pages without characters by optical
 * character recognition; with the second reader where the first refuses the file or finds nothing
 * in it and it is no scan.
 *
 * @param bytes the file from its header on
 * @throws ReadError `password-protected`, `too-many-pages`, `decompression-bomb` or `corrupt`
 */
export async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<Found> {
  await refuseBombs(bytes);
  const first = await firstReader(bytes, options);
  if (first?.pages.some(hasText)) return first;
  if (first?.sights.some(({ pictured }) => pictured)) return first;
  const pages = await readWithSecondReader(bytes);
  if (!pages?.some(hasText)) {
    if (first) return first;
    throw new ReadError('corrupt');
  }
  return { reader: SECOND_READER, pages, sights: [], ocrPages: [], warnings: [] };
}

function hasText(page: PagePart): boolean {
  return page.blocks.some((block) => !block.hidden && block.text !== '');
}

async function firstReader(bytes: Uint8Array, options: ReadOptions): Promise<Found | undefined> {
  const engine = await loadEngine();
  let pdf: OpenPdf | undefined;
  try {
    pdf = openPdf(engine, bytes);
    if (!pdf) return undefined;
    const pages = readPages(engine, pdf, options);
    const ocrPages = await recognisePages(engine, pdf, pages, options);
    const found = {
      reader: PDF_READER,
      pages: finishPages(pages),
      sights: pages.map(({ pictured, unmapped }) => ({ pictured, unmapped })),
      ocrPages,
      warnings: warningsOf(pages),
    };
    pdf.close();
    return found;
  } catch (error) {
    if (!isEngineFault(error)) {
      pdf?.close();
      throw error;
    }
    discardEngine();
    return undefined;
  }
}

/** WebAssembly's own errors: abort, out of bounds, stack exhausted. */
function isEngineFault(error: unknown): boolean {
  return error instanceof Error && (error.name === 'RuntimeError' || error instanceof RangeError);
}

function warningsOf(pages: readonly FirstPass[]): Warning[] {
  if (!pages.some(({ textLayer }) => textLayer)) return [];
  return [
    {
      code: 'scan-text-layer',
      message: 'The document is a scan; its text comes from the text layer stored in the file.',
    },
  ];
}
