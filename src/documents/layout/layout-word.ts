import type { HiddenReason } from '../../text/text';

/** A rectangle by its edges, in points, y growing downwards. */
export type Rect = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** A word as it stands on the paper, upright. */
export type LayoutWord = Rect & {
  readonly text: string;
  readonly baseline: number;
  /** Font size as seen, in points. */
  readonly size: number;
  readonly bold: boolean;
  readonly hidden?: HiddenReason;
};

/** A straight thin line drawn on the page: border of a table, rule between columns. */
export type Rule = Rect;

/** The smallest rectangle around several. */
export function around(rects: readonly Rect[]): Rect {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const rect of rects) {
    if (rect.left < left) left = rect.left;
    if (rect.top < top) top = rect.top;
    if (rect.right > right) right = rect.right;
    if (rect.bottom > bottom) bottom = rect.bottom;
  }
  return { left, top, right, bottom };
}
