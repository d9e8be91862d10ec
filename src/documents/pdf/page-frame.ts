import type { Rect } from '../layout/layout-word';
import type { Engine } from './engine';

/** Direction of writing on the page, in quarter turns anticlockwise; 0 is upright. */
export type Turn = 0 | 1 | 2 | 3;

/** A rectangle in the page's own coordinates, y growing upwards. */
export type PageRect = { left: number; bottom: number; right: number; top: number };

/** The visible box of a page and how a viewer turns it. */
export type PageFrame = PageRect & {
  /** Size as shown, in points. */
  readonly width: number;
  readonly height: number;
  /** Quarter turns clockwise that a viewer makes. */
  readonly rotation: number;
};

/** Reads the box of a loaded page. */
export function frameOf({ pdfium, scratch }: Engine, page: number): PageFrame {
  pdfium._FPDF_GetPageBoundingBox(page, scratch);
  const [left = 0, top = 0, right = 0, bottom = 0] = pdfium.HEAPF32.subarray(
    scratch >> 2,
    (scratch >> 2) + 4,
  );
  return {
    left,
    bottom,
    right,
    top,
    width: pdfium._FPDF_GetPageWidthF(page),
    height: pdfium._FPDF_GetPageHeightF(page),
    rotation: pdfium._FPDFPage_GetRotation(page) & 3,
  };
}

/** A page rectangle as a reader of text written with that turn sees it: upright, y downwards. */
export function toUpright(frame: PageFrame, turn: Turn, rect: PageRect): Rect {
  const { left, bottom, right, top } = frame;
  switch (turn) {
    case 0:
      return {
        left: rect.left - left,
        top: top - rect.top,
        right: rect.right - left,
        bottom: top - rect.bottom,
      };
    case 1:
      return {
        left: rect.bottom - bottom,
        top: rect.left - left,
        right: rect.top - bottom,
        bottom: rect.right - left,
      };
    case 2:
      return {
        left: right - rect.right,
        top: rect.bottom - bottom,
        right: right - rect.left,
        bottom: rect.top - bottom,
      };
    default:
      return {
        left: top - rect.top,
        top: right - rect.right,
        right: top - rect.bottom,
        bottom: right - rect.left,
      };
  }
}

/** Takes an upright rectangle of text with that turn to where a viewer shows it. */
export function toShown(frame: PageFrame, turn: Turn, rect: Rect): Rect {
  const width = frame.right - frame.left;
  const height = frame.top - frame.bottom;
  let shown = rect;
  let [across, down] = turn % 2 === 0 ? [width, height] : [height, width];
  for (let left = (turn + 4 - frame.rotation) & 3; left > 0; left -= 1) {
    shown = {
      left: shown.top,
      top: across - shown.right,
      right: shown.bottom,
      bottom: across - shown.left,
    };
    [across, down] = [down, across];
  }
  return shown;
}

/** Turn of text as a viewer shows it: 0 when it reads upright. */
export function shownTurn(frame: PageFrame, turn: Turn): Turn {
  return ((turn + 4 - frame.rotation) & 3) as Turn;
}
