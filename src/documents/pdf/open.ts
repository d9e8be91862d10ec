import { ReadError } from '../read-error';
import { LIMITS } from '../reading';
import type { Engine } from './engine';

/** An open document inside the engine. */
export type OpenPdf = {
  readonly handle: number;
  readonly pages: number;
  readonly close: () => void;
};

/** FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY of fpdfview.h. */
const PASSWORD_ERRORS = new Set([4, 5]);

/**
 * Opens a PDF in the engine with the empty password, which is what any viewer tries first.
 *
 * @returns undefined where PDFium finds no document in the bytes
 * @throws ReadError `password-protected` or `too-many-pages`
 */
export function openPdf({ pdfium }: Engine, bytes: Uint8Array): OpenPdf | undefined {
  const data = pdfium._malloc(bytes.length);
  if (data === 0) throw new ReadError('too-much-memory');
  pdfium.HEAPU8.set(bytes, data);
  const handle = pdfium._FPDF_LoadMemDocument(data, bytes.length, 0);
  if (handle === 0) {
    const fault = pdfium._FPDF_GetLastError();
    pdfium._free(data);
    if (PASSWORD_ERRORS.has(fault)) throw new ReadError('password-protected');
    return undefined;
  }
  const close = () => {
    pdfium._FPDF_CloseDocument(handle);
    pdfium._free(data);
  };
  const pages = pdfium._FPDF_GetPageCount(handle);
  if (pages > LIMITS.pages) {
    close();
    throw new ReadError('too-many-pages');
  }
  return { handle, pages, close };
}
