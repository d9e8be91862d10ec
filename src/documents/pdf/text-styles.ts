import type { Engine } from './engine';
import type { Turn } from './page-frame';

/** What all characters of one text object have in common. */
export type TextStyle = {
  readonly object: number;
  /** Size as seen, in points. */
  readonly size: number;
  readonly bold: boolean;
  readonly turn: Turn;
  /** Written at an angle that is no quarter turn, as watermarks are. */
  readonly slanted: boolean;
  /** Drawn with no ink: render mode 3 or 7, or fully transparent. */
  readonly inkless: boolean;
  /** Almost the colour of paper. */
  readonly light: boolean;
  /** The font does not say which characters its shapes stand for. */
  readonly unmapped: boolean;
};

const NO_INK = new Set([3, 7]);
const STROKED = new Set([1, 5]);
const LIGHT = 0.88;
const BOLD_NAME = /bold|black|heavy|demi|(?:^|[-,+ ])(?:b|bd)$/i;

/** Reads the styles of a page's text objects, fonts remembered through the whole document. */
export class TextStyles {
  private readonly fonts = new Map<number, boolean>();

  constructor(private readonly engine: Engine) {}

  /** Style of the text object that character `index` belongs to. */
  read(text: number, index: number, object: number): TextStyle {
    const { pdfium, scratch } = this.engine;
    pdfium._FPDFText_GetMatrix(text, index, scratch);
    const floats = scratch >> 2;
    const { HEAPF32: heap } = pdfium;
    const [a = 1, b = 0, c = 0, d = 1] = [
      heap[floats],
      heap[floats + 1],
      heap[floats + 2],
      heap[floats + 3],
    ];
    const angle = Math.atan2(b, a) / (Math.PI / 2);
    const nearest = Math.round(angle);
    const mode = pdfium._FPDFTextObj_GetTextRenderMode(object);
    const { luminance, alpha } = this.fill(object);
    return {
      object,
      size: pdfium._FPDFText_GetFontSize(text, index) * Math.hypot(c, d),
      bold: this.isBold(object),
      turn: ((nearest + 4) & 3) as Turn,
      slanted: Math.abs(angle - nearest) > 0.1,
      inkless: NO_INK.has(mode) || alpha === 0,
      light: luminance > LIGHT && !STROKED.has(mode),
      unmapped: pdfium._FPDFText_HasUnicodeMapError(text, index) === 1,
    };
  }

  private fill(object: number): { luminance: number; alpha: number } {
    const { pdfium, scratch: at } = this.engine;
    const known = pdfium._FPDFPageObj_GetFillColor(object, at, at + 4, at + 8, at + 12);
    if (!known) return { luminance: 0, alpha: 255 };
    const { HEAPU32: heap } = pdfium;
    const channel = (n: number) => (heap[(at >> 2) + n] ?? 0) / 255;
    return {
      luminance: 0.2126 * channel(0) + 0.7152 * channel(1) + 0.0722 * channel(2),
      alpha: heap[(at >> 2) + 3] ?? 255,
    };
  }

  private isBold(object: number): boolean {
    const { pdfium, scratch } = this.engine;
    const font = pdfium._FPDFTextObj_GetFont(object);
    const known = this.fonts.get(font);
    if (known !== undefined) return known;
    const length = pdfium._FPDFFont_GetBaseFontName(font, scratch, 128);
    const name = Buffer.from(
      pdfium.HEAPU8.subarray(scratch, scratch + Math.min(Math.max(length - 1, 0), 127)),
    ).toString('latin1');
    const bold = BOLD_NAME.test(name) || pdfium._FPDFFont_GetWeight(font) >= 700;
    this.fonts.set(font, bold);
    return bold;
  }
}
