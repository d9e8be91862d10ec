import { ReadError } from '../read-error';
import type { Found, ReadOptions } from '../read';
import { discardEngine, loadEngine } from './engine';
import { openPdf } from './open';
import { readPages } from './read-pages';

export const PDF_READER = 'pdfium/1';

export async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<Found> {
  const engine = await loadEngine();
  try {
    const pdf = openPdf(engine, bytes);
    if (!pdf) throw new ReadError('corrupt');
    try {
      const pages = readPages(engine, pdf, options);
      return {
        reader: PDF_READER,
        pages: pages.map(({ part }) => part),
        sights: pages,
        ocrPages: [],
        warnings: [],
      };
    } finally {
      pdf.close();
    }
  } catch (error) {
    if (isEngineFault(error)) {
      discardEngine();
      throw new ReadError('corrupt', undefined, { cause: error });
    }
    throw error;
  }
}

/** WebAssembly's own errors: abort, out of bounds, stack exhausted. */
function isEngineFault(error: unknown): boolean {
  return error instanceof Error && (error.name === 'RuntimeError' || error instanceof RangeError);
}
