import type { Picture } from '../ocr/picture';
import type { Engine } from './engine';
import type { PageFrame } from './page-frame';

/** Annotations drawn, and all colours as grey: FPDF_ANNOT and FPDF_GRAYSCALE of fpdfview.h. */
const FLAGS = 0x01 | 0x08;
const MAX_PIXELS = 12_000_000;

/**
 * Draws a loaded page as a viewer shows it.
 *
 * @param scale pixels for each point; lowered for pages far larger than A4
 */
export function renderPage(
  { pdfium }: Engine,
  page: number,
  frame: PageFrame,
  scale: number,
): Picture | undefined {
  const area = Math.max(frame.width * frame.height, 1);
  const used = Math.min(scale, Math.sqrt(MAX_PIXELS / area));
  const width = Math.max(1, Math.round(frame.width * used));
  const height = Math.max(1, Math.round(frame.height * used));
  if (width > 20_000 || height > 20_000) return undefined;
  const bitmap = pdfium._FPDFBitmap_Create(width, height, 0);
  if (bitmap === 0) return undefined;
  pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
  pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, FLAGS);
  const stride = pdfium._FPDFBitmap_GetStride(bitmap);
  const start = pdfium._FPDFBitmap_GetBuffer(bitmap);
  const heap = pdfium.HEAPU8;
  const grey = new Uint8Array(width * height);
  for (let y = 0, to = 0; y < height; y += 1) {
    for (let x = 0, from = start + y * stride; x < width; x += 1, from += 4, to += 1)
      grey[to] = heap[from + 1] ?? 255;
  }
  pdfium._FPDFBitmap_Destroy(bitmap);
  return { width, height, grey, scale: used };
}
