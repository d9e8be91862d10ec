import { around, type LayoutWord, type Rect, type Rule } from './layout-word';
import type { Segment } from './segments';

/** Lines that stand close under each other in one column: one or several paragraphs. */
export type Stack<W extends LayoutWord = LayoutWord> = Rect & {
  readonly segments: readonly Segment<W>[];
};

type OpenStack<W extends LayoutWord> = { left: number; right: number; segments: Segment<W>[] };

/** Distance of baselines in ems beyond which a line starts a stack of its own. */
const FAR = 2;
const SAME_SIZE = 1.22;

/**
 * Stacks segments from top to bottom. A stack ends where the column ends, the size changes, a wide
 * space or a drawn rule comes between, or where one line faces two columns.
 *
 * @param segments from `segmentsOf`, row by row
 * @param rules horizontal rules drawn on the page
 */
export function stacksOf<W extends LayoutWord>(
  segments: readonly Segment<W>[],
  rules: readonly Rule[],
): Stack<W>[] {
  const done: OpenStack<W>[] = [];
  let open: OpenStack<W>[] = [];
  for (const row of byRow(segments)) {
    const first = row[0];
    if (!first) continue;
    open = open.filter((stack) => first.baseline - bottomOf(stack) <= FAR * 2.2 * sizeOf(stack));
    const pairs = row.map((segment) => ({
      segment,
      facing: open.filter((stack) => overlap(stack, segment) > 0),
    }));
    const next: OpenStack<W>[] = [];
    for (const { segment, facing } of pairs) {
      const [stack] = facing;
      const alone =
        stack !== undefined &&
        facing.length === 1 &&
        pairs.filter((pair) => pair.facing.includes(stack)).length === 1;
      if (alone && fits(stack, segment, rules)) {
        stack.segments.push(segment);
        stack.left = Math.min(stack.left, segment.left);
        stack.right = Math.max(stack.right, segment.right);
      } else {
        for (const ended of facing) open = open.filter((other) => other !== ended);
        const started = { left: segment.left, right: segment.right, segments: [segment] };
        next.push(started);
        done.push(started);
      }
    }
    open.push(...next);
  }
  return done.map((stack) => ({ ...around(stack.segments), segments: stack.segments }));
}

function byRow<W extends LayoutWord>(segments: readonly Segment<W>[]): Segment<W>[][] {
  const rows: Segment<W>[][] = [];
  for (const segment of segments) {
    const row = rows.at(-1);
    if (row?.[0]?.row === segment.row) row.push(segment);
    else rows.push([segment]);
  }
  return rows;
}

const bottomOf = (stack: OpenStack<LayoutWord>) => stack.segments.at(-1)?.baseline ?? 0;
const sizeOf = (stack: OpenStack<LayoutWord>) => stack.segments.at(-1)?.size ?? 10;

function overlap(a: { left: number; right: number }, b: { left: number; right: number }): number {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left);
}

function fits<W extends LayoutWord>(
  stack: OpenStack<W>,
  segment: Segment<W>,
  rules: readonly Rule[],
): boolean {
  const last = stack.segments.at(-1);
  if (!last) return false;
  const ratio = segment.size / last.size;
  if (ratio > SAME_SIZE || ratio < 1 / SAME_SIZE) return false;
  const step = segment.baseline - last.baseline;
  if (step > FAR * Math.max(segment.size, last.size)) return false;
  return !rules.some((rule) => parts(rule, last, segment));
}

/** A rule between two lines that is wider than the line it follows: a border, no underlining. */
function parts(rule: Rule, above: Segment, below: Segment): boolean {
  if (rule.top < above.baseline || rule.bottom > below.baseline - below.size * 0.3) return false;
  if (overlap(rule, above) <= 0 && overlap(rule, below) <= 0) return false;
  const wider = rule.left < above.left - 2 || rule.right > above.right + 2;
  return wider || rule.top > above.baseline + above.size * 0.45;
}
