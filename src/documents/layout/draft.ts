import type { BlockKind } from '../../text/text';
import type { LayoutWord, Rect, Rule } from './layout-word';
import { inOrder } from './order';
import { type Paragraph, paragraphsOf } from './paragraphs';
import { rowsOf } from './rows';
import { segmentsOf } from './segments';
import { type Stack, stacksOf } from './stacks';

/** A block of a page before headings and furniture are told apart across the document. */
export type Draft<W extends LayoutWord = LayoutWord> = Rect & {
  readonly paragraph: Paragraph<W>;
  kind: BlockKind;
  level?: number;
  /** Goes on from the block before it, in another column or on the page before. */
  continues?: boolean;
  /** Found by optical character recognition, which knows no weight of letters. */
  recognised?: boolean;
};

/** Thin lines drawn on a page. */
export type Rules = { readonly across: readonly Rule[]; readonly down: readonly Rule[] };

/**
 * Lays out one page: words to blocks in reading order. Columns are read one after the other, tables
 * row by row, side-bars on their own.
 *
 * @param words upright words of the page, in any order
 * @param rules drawn lines, which part cells and columns
 */
export function layOut<W extends LayoutWord>(words: readonly W[], rules: Rules): Draft<W>[] {
  const segments = segmentsOf(rowsOf(words), rules.down);
  const stacks = stacksOf(segments, rules.across);
  return inOrder(stacks).flatMap(({ stack, table }) => {
    const paragraphs = paragraphsOf(stack, table === undefined ? edgeOf(stack, stacks) : undefined);
    return paragraphs.map((paragraph): Draft<W> => ({
      left: paragraph.left,
      top: paragraph.top,
      right: paragraph.right,
      bottom: paragraph.bottom,
      paragraph,
      kind: table !== undefined ? 'cell' : paragraph.marker ? 'item' : 'paragraph',
    }));
  });
}

/**
 * How far to the right the lines of a stack could have gone. A narrow stack with nothing beside it,
 * such as a signature, belongs to the wide column that begins at the same edge.
 */
function edgeOf(stack: Stack, stacks: readonly Stack[]): number {
  const em = stack.segments[0]?.size ?? 10;
  let edge = stack.right;
  for (const other of stacks) {
    const beside =
      other.left >= stack.right && other.top < stack.bottom && stack.top < other.bottom;
    if (beside) return stack.right;
    if (Math.abs(other.left - stack.left) < em) edge = Math.max(edge, other.right);
  }
  return stack.right - stack.left < (edge - stack.left) * 0.4 ? edge : stack.right;
}

/** The words of a block in order, line by line, as plain text; for tests by pattern only. */
export function plainText(draft: Draft): string {
  return draft.paragraph.lines.map((line) => line.map((word) => word.text).join(' ')).join(' ');
}

/** The first word of a block; empty for a block without words. */
export function firstWord(draft: Draft): string {
  return draft.paragraph.lines[0]?.[0]?.text ?? '';
}

/** The last word of a block; empty for a block without words. */
export function lastWord(draft: Draft): string {
  return draft.paragraph.lines.at(-1)?.at(-1)?.text ?? '';
}
