import type { Block, HiddenReason, Page, Text } from '../../text/text';
import { isDrawable } from './page-drawing';
import { passagesByRange, passagesOf, type Passage, type Quotation } from './passages';
import { segmentsOf, type Segment } from './segments';

/** One block of the statement as it is printed. */
export type Paragraph = {
  readonly segments: readonly Segment[];
  /** Heading depth 1 to 6; 0 for everything that is not a heading. */
  readonly depth: number;
  /** Why a person who opens the document cannot see this text; `null` when they can. */
  readonly hidden: string | null;
};

/** Neighbouring blocks that are printed together. */
export type Group = {
  readonly kind: 'text' | 'list' | 'cells' | 'hidden' | 'furniture' | 'long-furniture';
  readonly paragraphs: readonly Paragraph[];
};

export type PageView = {
  readonly anchor: string;
  /** "Page 3", or `null` where the format has no pages. */
  readonly title: string | null;
  /** Number of the page if it can be shown as it stands on the paper. */
  readonly drawable: string | null;
  /** How sure the reader was of a page read from a picture; `null` for ordinary pages. */
  readonly ocr: string | null;
  readonly groups: readonly Group[];
};

const HIDDEN: Readonly<Record<HiddenReason, string>> = {
  invisible: 'drawn so that it cannot be seen',
  white: 'the same colour as the paper',
  tiny: 'too small to read',
  'off-page': 'outside the page',
  covered: 'covered by something else',
  'not-displayed': 'not displayed on the page',
};

/** Furniture longer than this is folded away: menus and cookie banners, not page numbers. */
const LONG_FURNITURE = 240;

/** Whether page numbers mean anything: not in web pages, Word files and plain text. */
export function isPaged({ pages }: Text): boolean {
  return pages.length > 1 || pages.some(({ width }) => width > 0);
}

/**
 * The statement's text as pages of printable groups, with every quotation marked in it.
 * @param quotations the quotes of criteria and facts; their ranges lie in `text.content`
 */
export function statementView(text: Text, quotations: readonly Quotation[]): PageView[] {
  const passages = passagesByRange(text.blocks, passagesOf(quotations));
  const byPage = new Map<number, { block: Block; passages: Passage[] }[]>();
  text.blocks.forEach((block, index) => {
    const blocks = byPage.get(block.page) ?? [];
    blocks.push({ block, passages: passages[index] ?? [] });
    byPage.set(block.page, blocks);
  });
  const paged = isPaged(text);
  return text.pages.map((page) => ({
    anchor: `page-${page.number}`,
    title: paged ? `Page ${page.number}` : null,
    drawable: isDrawable(page) ? String(page.number) : null,
    ocr: page.source === 'ocr' ? ocrNote(page) : null,
    groups: groupsOf(text.content, byPage.get(page.number) ?? []),
  }));
}

function ocrNote({ confidence }: Page): string {
  const sure = confidence === undefined ? '' : `, ${Math.round(confidence)}% sure on average`;
  return `Read from a picture of the page${sure}: letters may be wrong`;
}

function groupsOf(
  content: string,
  blocks: readonly { block: Block; passages: readonly Passage[] }[],
): Group[] {
  const groups: { kind: Group['kind']; characters: number; paragraphs: Paragraph[] }[] = [];
  for (const { block, passages } of blocks) {
    const kind = groupKind(block);
    const last = groups[groups.length - 1];
    const group =
      last?.kind === kind && kind !== 'text' ? last : { kind, characters: 0, paragraphs: [] };
    if (group !== last) groups.push(group);
    group.characters += block.end - block.start;
    group.paragraphs.push({
      segments: segmentsOf(content, block, passages),
      depth: block.kind === 'heading' ? (block.level ?? 1) : 0,
      hidden: block.hidden ? HIDDEN[block.hidden] : null,
    });
  }
  return groups.map(({ kind, characters, paragraphs }) => ({
    kind: kind === 'furniture' && characters > LONG_FURNITURE ? 'long-furniture' : kind,
    paragraphs,
  }));
}

function groupKind({ kind, hidden }: Block): Group['kind'] {
  if (hidden) return 'hidden';
  switch (kind) {
    case 'furniture':
      return 'furniture';
    case 'item':
      return 'list';
    case 'cell':
      return 'cells';
    default:
      return 'text';
  }
}
