import type { BlockPart } from '../../text/freeze';
import type { HiddenReason, Word } from '../../text/text';
import type { Draft } from './draft';
import type { LayoutWord, Rect } from './layout-word';

/** Takes a word's rectangle to where a viewer shows it. */
export type Placement = (word: Rect) => Rect;

/**
 * Writes a block out as text with a box for every word. Lines are joined by a space, or by a line
 * end after a hyphen.
 */
export function blockPart(draft: Draft, place: Placement, hidden?: HiddenReason): BlockPart {
  const { text, words } = write(draft.paragraph.lines, place);
  return {
    kind: draft.kind,
    ...(draft.level !== undefined && draft.kind === 'heading' && { level: draft.level }),
    ...(hidden && { hidden }),
    ...(draft.continues && { continues: true }),
    text,
    words,
  };
}

function write(
  lines: readonly (readonly LayoutWord[])[],
  place: Placement,
): { text: string; words: Word[] } {
  let text = '';
  const words: Word[] = [];
  for (const line of lines) {
    let first = true;
    for (const word of line) {
      if (text !== '') text += first && /[-\u2010\u00ad]$/.test(text) ? '\n' : ' ';
      first = false;
      const start = text.length;
      text += word.text;
      const { left, top, right, bottom } = place(word);
      words.push({
        start,
        end: text.length,
        x: round(left),
        y: round(top),
        width: round(right - left),
        height: round(bottom - top),
      });
    }
  }
  return { text, words };
}

/** A hundredth of a point is finer than any screen. */
function round(points: number): number {
  return Math.round(points * 100) / 100;
}
