import { around, type LayoutWord, type Rect } from './layout-word';
import type { Segment } from './segments';
import type { Stack } from './stacks';

/** Lines that belong together: a paragraph, list item, heading or cell. */
export type Paragraph<W extends LayoutWord = LayoutWord> = Rect & {
  readonly lines: readonly (readonly W[])[];
  /** Typical size in points; the size of most of its characters. */
  readonly size: number;
  /** Every word is bold. */
  readonly bold: boolean;
  /** Opens with a bullet, which is taken off, or with a number, which stays. */
  readonly marker: 'bullet' | 'number' | undefined;
  /** Its last line reaches the right edge of the column. */
  readonly full: boolean;
};

const BULLET = /^(?:[•‣⁃▪▫■□●○◦∙·➢➤►▶✓✔❖◆*§\uf000-\uf8ff\ufffd–—-]|o)$/u;
const GLUED_BULLET = /^[•‣⁃▪■●◦➢➤►✓✔❖\uf0a0-\uf0ff](?=\S)/u;
const NUMBER = /^(?:\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)$/i;

/**
 * Cuts a stack into paragraphs: at list markers, wider spaces, indented first lines, and where a
 * line changes size or weight as a whole.
 *
 * @param stack one column's lines
 * @param edge how far to the right its lines could have gone
 */
export function paragraphsOf<W extends LayoutWord>(
  stack: Stack<W>,
  edge: number = stack.right,
): Paragraph<W>[] {
  const leading = typicalLeading(stack.segments);
  const groups: Segment<W>[][] = [];
  const column = { ...stack, right: edge };
  stack.segments.forEach((line, index) => {
    const previous = stack.segments[index - 1];
    const group = groups.at(-1);
    if (group && previous && !starts(column, line, previous, group, leading)) group.push(line);
    else groups.push([line]);
  });
  return groups.map((lines) => paragraph(lines, stack));
}

function typicalLeading(lines: readonly Segment[]): number {
  const steps = lines.slice(1).map((line, index) => line.baseline - (lines[index]?.baseline ?? 0));
  steps.sort((a, b) => a - b);
  return steps[(steps.length - 1) >> 1] ?? Infinity;
}

function starts(
  stack: Stack,
  line: Segment,
  previous: Segment,
  group: readonly Segment[],
  leading: number,
): boolean {
  const em = line.size;
  const step = line.baseline - previous.baseline;
  if (step > leading * 1.28 + 0.5 || step > em * 1.95) return true;
  const broken = isBrokenOff(stack, previous, line);
  const ended = /[.!?:;]["'”’)]?$/.test(previous.words.at(-1)?.text ?? '');
  const marker = markerOf(line.words);
  if (marker === 'bullet' || (marker === 'number' && (ended || broken))) return true;
  if (Math.abs(line.size - previous.size) > previous.size * 0.08) return true;
  if (isBold(line.words) !== isBold(previous.words)) return true;
  const [first] = group;
  if (!first) return false;
  if (markerOf(first.words) && line.left < first.left - em * 0.5) return true;
  if (broken) return true;
  const indent = line.left - stack.left;
  return indent > em * 0.8 && previous.left - stack.left < em * 0.4 && ended;
}

/** The next line's first word would have fitted: the line was ended on purpose. */
function isBrokenOff(stack: Stack, previous: Segment, line: Segment): boolean {
  const [first] = line.words;
  if (!first) return false;
  const room = stack.right - previous.right - line.size * 0.35;
  const centred =
    Math.abs(previous.left - line.left) > line.size * 0.5 &&
    Math.abs(previous.left + previous.right - line.left - line.right) < line.size;
  return !centred && room > first.right - first.left + line.size * 0.8;
}

/** The kind of list marker that words open with. */
export function markerOf(words: readonly LayoutWord[]): 'bullet' | 'number' | undefined {
  const [first, second] = words;
  if (!first) return undefined;
  if (second && BULLET.test(first.text)) return 'bullet';
  if (GLUED_BULLET.test(first.text)) return 'bullet';
  if (second && NUMBER.test(first.text)) return 'number';
  return undefined;
}

function isBold(words: readonly LayoutWord[]): boolean {
  return words.every((word) => word.bold || !/[\p{L}\p{N}]/u.test(word.text));
}

function paragraph<W extends LayoutWord>(
  group: readonly Segment<W>[],
  stack: Stack<W>,
): Paragraph<W> {
  const last = group.at(-1);
  const marker = markerOf(group[0]?.words ?? []);
  const lines = group.map((line) => line.words);
  return {
    ...around(group),
    lines: marker === 'bullet' ? withoutBullet(lines) : lines,
    size: Math.round((group[0]?.size ?? 0) * 2) / 2,
    bold: group.every((line) => isBold(line.words)),
    marker,
    full: (last?.right ?? 0) > stack.right - (last?.size ?? 0) * 5,
  };
}

function withoutBullet<W extends LayoutWord>(lines: readonly (readonly W[])[]): (readonly W[])[] {
  const [opening = [], ...rest] = lines;
  const [first, ...others] = opening;
  if (!first) return [...lines];
  const text = first.text.replace(GLUED_BULLET, '');
  return text === first.text ? [others, ...rest] : [[{ ...first, text }, ...others], ...rest];
}
