import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

type Pointer = number;

/** The exports of PDFium that the reader calls, without the wrapper that marshals each call. */
type PdfiumExports = {
  readonly HEAPU8: Uint8Array;
  readonly HEAPF32: Float32Array;
  readonly HEAPF64: Float64Array;
  readonly HEAPU32: Uint32Array;
  _malloc(bytes: number): Pointer;
  _free(pointer: Pointer): void;
  _FPDF_LoadMemDocument(data: Pointer, size: number, password: Pointer): Pointer;
  _FPDF_CloseDocument(document: Pointer): void;
  _FPDF_GetLastError(): number;
  _FPDF_GetPageCount(document: Pointer): number;
  _FPDF_LoadPage(document: Pointer, index: number): Pointer;
  _FPDF_ClosePage(page: Pointer): void;
  _FPDF_GetPageWidthF(page: Pointer): number;
  _FPDF_GetPageHeightF(page: Pointer): number;
  _FPDF_GetPageBoundingBox(page: Pointer, rect: Pointer): number;
  _FPDFPage_GetRotation(page: Pointer): number;
  _FPDFPage_CountObjects(page: Pointer): number;
  _FPDFPage_GetObject(page: Pointer, index: number): Pointer;
  _FPDFFormObj_CountObjects(form: Pointer): number;
  _FPDFFormObj_GetObject(form: Pointer, index: number): Pointer;
  _FPDFPageObj_GetType(object: Pointer): number;
  _FPDFPageObj_GetMatrix(object: Pointer, matrix: Pointer): number;
  _FPDFPageObj_GetBounds(
    object: Pointer,
    left: Pointer,
    bottom: Pointer,
    right: Pointer,
    top: Pointer,
  ): number;
  _FPDFPageObj_GetFillColor(
    object: Pointer,
    red: Pointer,
    green: Pointer,
    blue: Pointer,
    alpha: Pointer,
  ): number;
  _FPDFPath_GetDrawMode(path: Pointer, fill: Pointer, stroke: Pointer): number;
  _FPDFPath_CountSegments(path: Pointer): number;
  _FPDFText_LoadPage(page: Pointer): Pointer;
  _FPDFText_ClosePage(text: Pointer): void;
  _FPDFText_CountChars(text: Pointer): number;
  _FPDFText_GetUnicode(text: Pointer, index: number): number;
  _FPDFText_GetTextObject(text: Pointer, index: number): Pointer;
  _FPDFText_HasUnicodeMapError(text: Pointer, index: number): number;
  _FPDFText_GetFontSize(text: Pointer, index: number): number;
  _FPDFText_GetMatrix(text: Pointer, index: number, matrix: Pointer): number;
  _FPDFText_GetCharOrigin(text: Pointer, index: number, x: Pointer, y: Pointer): number;
  _FPDFText_GetCharBox(
    text: Pointer,
    index: number,
    left: Pointer,
    right: Pointer,
    bottom: Pointer,
    top: Pointer,
  ): number;
  _FPDFTextObj_GetFont(object: Pointer): Pointer;
  _FPDFTextObj_GetTextRenderMode(object: Pointer): number;
  _FPDFFont_GetBaseFontName(font: Pointer, buffer: Pointer, length: number): number;
  _FPDFFont_GetWeight(font: Pointer): number;
  _FPDFBitmap_Create(width: number, height: number, alpha: number): Pointer;
  _FPDFBitmap_FillRect(
    bitmap: Pointer,
    left: number,
    top: number,
    width: number,
    height: number,
    colour: number,
  ): number;
  _FPDFBitmap_GetBuffer(bitmap: Pointer): Pointer;
  _FPDFBitmap_GetStride(bitmap: Pointer): number;
  _FPDFBitmap_Destroy(bitmap: Pointer): void;
  _FPDF_RenderPageBitmap(
    bitmap: Pointer,
    page: Pointer,
    x: number,
    y: number,
    width: number,
    height: number,
    rotate: number,
    flags: number,
  ): void;
};

/** PDFium, with a scratch area of its memory for results. */
export type Engine = {
  readonly pdfium: PdfiumExports;
  /** Address of 256 bytes, aligned to 8, for out parameters. */
  readonly scratch: Pointer;
};

const require_ = createRequire(__filename);
let loading: Promise<Engine> | undefined;

/** The engine of this thread, started on first use (about 50 ms). */
export function loadEngine(): Promise<Engine> {
  loading ??= start();
  return loading;
}

/** Drops the engine after a fault inside it: its memory can no longer be trusted. */
export function discardEngine(): void {
  loading = undefined;
}

async function start(): Promise<Engine> {
  const { init } = require_('@embedpdf/pdfium') as typeof import('@embedpdf/pdfium');
  const file = await readFile(require_.resolve('@embedpdf/pdfium/pdfium.wasm'));
  const binary = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
  const overrides = { wasmBinary: binary, print: () => undefined, printErr: () => undefined };
  const module = await init(overrides);
  module.PDFiumExt_Init();
  const pdfium = withoutWrappers(module.pdfium as unknown as Memory & Wrapped);
  return { pdfium, scratch: pdfium._malloc(256) };
}

type Memory = Pick<PdfiumExports, 'HEAPU8' | 'HEAPF32' | 'HEAPF64' | 'HEAPU32'>;
type Wrapped = { readonly wasmExports: Readonly<Record<string, unknown>> };

/**
 * The engine's functions themselves: each wrapped one builds three error messages on every call,
 * needed or not, and the reader calls three functions for every character.
 */
function withoutWrappers(module: Memory & Wrapped): PdfiumExports {
  const calls: Record<string, unknown> = {};
  for (const [name, call] of Object.entries(module.wasmExports)) calls[`_${name}`] = call;
  // The views change whenever the memory grows.
  const views = Object.fromEntries(
    (['HEAPU8', 'HEAPF32', 'HEAPF64', 'HEAPU32'] as const).map((view) => [
      view,
      { get: () => module[view] },
    ]),
  );
  return Object.defineProperties(calls, views) as unknown as PdfiumExports;
}
