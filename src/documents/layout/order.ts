import { around, type LayoutWord, type Rect } from './layout-word';
import type { Stack } from './stacks';

/** Stacks in reading order; cells of one table share a number. */
export type Placed<W extends LayoutWord = LayoutWord> = {
  readonly stack: Stack<W>;
  /** Number of the table on this page, or undefined outside tables. */
  readonly table: number | undefined;
};

/** Ems of white space between columns. */
const GUTTER = 0.45;
/** Ems between a part of a column and its continuation. */
const CLOSE = 1.7;
const MAX_DEPTH = 24;

/**
 * Puts stacks into reading order by recursive cuts along the white space: across the page first
 * where something spans it, then column by column. Rows of cells are read row by row.
 *
 * @param stacks of one page, in any order
 */
export function inOrder<W extends LayoutWord>(stacks: readonly Stack<W>[]): Placed<W>[] {
  let tables = 0;
  const visit = (group: readonly Stack<W>[], depth: number): Placed<W>[] => {
    if (group.length <= 1 || depth > MAX_DEPTH) return topDown(group).map(plain);
    const bands = bandsOf(group);
    if (bands.length === 1) {
      const columns = columnsOf(group);
      if (columns.length > 1) return columns.flatMap((column) => visit(column, depth + 1));
      return topDown(group).map(plain);
    }
    return regionsOf(bands).flatMap((region) => {
      if (region.length === 1) return visit(region[0] ?? [], depth + 1);
      const columns = columnsOf(region.flat());
      if (columns.length < 2) return region.flatMap((band) => visit(band, depth + 1));
      if (!isTable(region, columns.length))
        return columns.flatMap((column) => visit(column, depth + 1));
      tables += 1;
      const table = tables;
      return region.flatMap((band) =>
        visit(band, depth + 1).map((placed) => ({ ...placed, table: placed.table ?? table })),
      );
    });
  };
  return visit(stacks, 0);
}

const plain = <W extends LayoutWord>(stack: Stack<W>): Placed<W> => ({ stack, table: undefined });

function topDown<W extends LayoutWord>(group: readonly Stack<W>[]): Stack<W>[] {
  return [...group].sort((a, b) => a.top - b.top || a.left - b.left);
}

const em = (stack: Stack | undefined) => stack?.segments[0]?.size ?? 10;

/** Cuts a group along every horizontal strip of white. */
function bandsOf<W extends LayoutWord>(group: readonly Stack<W>[]): Stack<W>[][] {
  const bands: Stack<W>[][] = [];
  let bottom = -Infinity;
  for (const stack of topDown(group)) {
    const band = bands.at(-1);
    if (band && stack.top < bottom - em(stack) * 0.15) band.push(stack);
    else bands.push([stack]);
    bottom = Math.max(bottom, stack.bottom);
  }
  return bands;
}

/** Cuts a group along every vertical strip of white that is wide enough. */
function columnsOf<W extends LayoutWord>(group: readonly Stack<W>[]): Stack<W>[][] {
  const columns: Stack<W>[][] = [];
  let right = -Infinity;
  for (const stack of [...group].sort((a, b) => a.left - b.left)) {
    const column = columns.at(-1);
    if (column && stack.left < right + em(stack) * GUTTER) column.push(stack);
    else columns.push([stack]);
    right = Math.max(right, stack.right);
  }
  return columns;
}

/** Joins bands that share a gutter: columns go on over the spaces between their paragraphs. */
function regionsOf<W extends LayoutWord>(bands: readonly Stack<W>[][]): Stack<W>[][][] {
  const regions: Stack<W>[][][] = [];
  bands.forEach((band, index) => {
    const region = regions.at(-1);
    if (region && joins(region, band, bands[index + 1])) region.push(band);
    else regions.push([band]);
  });
  return regions;
}

function joins<W extends LayoutWord>(
  region: readonly Stack<W>[][],
  band: readonly Stack<W>[],
  following: readonly Stack<W>[] | undefined,
): boolean {
  const before = columnsOf(region.flat()).length;
  const split = columnsOf(band).length > 1;
  const after = columnsOf([...region.flat(), ...band]).length;
  if (before < 2) return false;
  if (split) return after >= 2;
  if (after < before) return false;
  const columns = columnsOf(region.flat()).map(around);
  const [only] = band;
  const above = columns.find((column) => only && overlaps(column, only));
  if (!only || !above) return false;
  const last = region.flat().filter((stack) => overlaps(stack, only));
  const gap = only.top - Math.max(...last.map((stack) => stack.bottom), -Infinity);
  const sameSize = Math.abs(em(last.at(-1)) - em(only)) < em(only) * 0.1;
  if (sameSize && gap < CLOSE * em(only)) return true;
  return (
    following !== undefined && columnsOf(following).length > 1 && sameSize && gap < 3 * em(only)
  );
}

function overlaps(a: Rect, b: Rect): boolean {
  return Math.min(a.right, b.right) > Math.max(a.left, b.left);
}

/** Three rows or more of short cells that begin together; columns of prose do not. */
function isTable<W extends LayoutWord>(region: readonly Stack<W>[][], columns: number): boolean {
  const rows = region.filter((band) => columnsOf(band).length > 1);
  if (rows.length < 2) return false;
  const together = rows.filter((band) => {
    const tops = columnsOf(band).map((column) => Math.min(...column.map((cell) => cell.top)));
    return Math.max(...tops) - Math.min(...tops) < em(band[0]) * 0.6;
  }).length;
  const lines = rows.flat().map((stack) => stack.segments.length);
  const typical = lines.sort((a, b) => a - b)[lines.length >> 1] ?? 0;
  const aligned = together >= rows.length * 0.7;
  return aligned && (typical <= 3 || columns > 2) && rows.length >= (columns > 2 ? 2 : 3);
}
