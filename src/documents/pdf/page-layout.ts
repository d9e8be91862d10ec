import type { BlockPart } from '../../text/freeze';
import type { HiddenReason } from '../../text/text';
import { blockPart } from '../layout/block-parts';
import { type Draft, layOut, type Rules } from '../layout/draft';
import type { Rule } from '../layout/layout-word';
import {
  type PageFrame,
  type PageRect,
  shownTurn,
  toShown,
  toUpright,
  type Turn,
} from './page-frame';
import type { PageObjects } from './page-objects';
import type { PdfWord } from './page-words';

/** A block of a PDF page, with the turn of its words. */
export type PdfDraft = Draft & { readonly turn: Turn };

/** A page laid out, before headings and furniture are told apart across the document. */
export type LaidOutPage = {
  readonly frame: PageFrame;
  readonly drafts: PdfDraft[];
  /** Text that nobody sees, in the order of the file, one block for each stretch of one reason. */
  readonly hidden: readonly BlockPart[];
};

const UPRIGHT: Turn = 0;
const NO_RULES: Rules = { across: [], down: [] };

/**
 * Lays out the words of one page: first those that are shown upright, then those on their side,
 * each turn by itself. Slanted words are watermarks and become furniture.
 */
export function layOutPage(
  frame: PageFrame,
  words: readonly PdfWord[],
  objects: PageObjects,
): LaidOutPage {
  const seen = words.filter((word) => !word.hidden);
  const drafts: PdfDraft[] = [];
  for (const turn of turnsOf(frame)) {
    const upright = seen.filter((word) => word.style.turn === turn && !word.style.slanted);
    if (upright.length === 0) continue;
    const rules = objects.lines.length > 0 ? rulesFor(frame, turn, objects.lines) : NO_RULES;
    for (const draft of layOut(upright, rules)) drafts.push(Object.assign(draft, { turn }));
  }
  const slanted = seen.filter((word) => word.style.slanted);
  for (const draft of layOut(slanted, NO_RULES)) {
    draft.kind = 'furniture';
    drafts.push(Object.assign(draft, { turn: UPRIGHT }));
  }
  return { frame, drafts, hidden: hiddenBlocks(words, frame) };
}

/** The page's blocks as text with word boxes; its hidden text comes last. */
export function pageBlocks({ frame, drafts, hidden }: LaidOutPage): BlockPart[] {
  const blocks = drafts.map((draft) =>
    blockPart(draft, (word) => toShown(frame, draft.turn, word)),
  );
  return [...blocks, ...hidden];
}

function turnsOf(frame: PageFrame): Turn[] {
  const turns: Turn[] = [0, 1, 2, 3];
  return turns.sort((a, b) => shownTurn(frame, a) - shownTurn(frame, b));
}

function rulesFor(frame: PageFrame, turn: Turn, lines: readonly PageRect[]): Rules {
  const across: Rule[] = [];
  const down: Rule[] = [];
  for (const line of lines.slice(0, 2000)) {
    const rule = toUpright(frame, turn, line);
    (rule.right - rule.left > rule.bottom - rule.top ? across : down).push(rule);
  }
  return { across, down };
}

function hiddenBlocks(words: readonly PdfWord[], frame: PageFrame): BlockPart[] {
  const groups: { reason: HiddenReason; words: PdfWord[] }[] = [];
  for (const word of words) {
    if (!word.hidden) continue;
    const group = groups.at(-1);
    if (group?.reason === word.hidden && group.words.length < 2000) group.words.push(word);
    else groups.push({ reason: word.hidden, words: [word] });
  }
  return groups.map(({ reason, words: group }) => {
    const [first] = group;
    const draft: Draft = {
      left: 0,
      top: 0,
      right: 0,
      bottom: 0,
      kind: 'paragraph',
      paragraph: {
        left: 0,
        top: 0,
        right: 0,
        bottom: 0,
        lines: [group],
        size: 0,
        bold: false,
        marker: undefined,
        full: false,
      },
    };
    return blockPart(draft, (word) => toShown(frame, first?.style.turn ?? 0, word), reason);
  });
}
