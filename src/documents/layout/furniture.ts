import { type Draft, plainText } from './draft';

/** A page's blocks and its height in points. */
export type PageDrafts = { readonly height: number; readonly drafts: readonly Draft[] };

/** Share of the page at top and bottom in which running heads stand. */
const MARGIN = 0.13;
/** Bare page numbers may stand a little further in. */
const NUMBER_MARGIN = 0.17;
const PAGE_NUMBER =
  /^(?:page|tudalen|p\.?)?\s*[-–|]?\s*(?:\d{1,4}|[ivxl]{1,6})\s*(?:(?:of|o|\/|\|)\s*\d{1,4})?\s*[-–|]?$/i;
const MAX_LENGTH = 200;
const SAME_HEIGHT = 6;

/**
 * Marks running headers, footers and page numbers: short blocks in the margins that stand at the
 * same height on several pages with the same words, numbers aside.
 *
 * @param pages every page of the document; blocks are changed in place
 */
export function markFurniture(pages: readonly PageDrafts[]): void {
  const seen = new Map<string, Map<number, Draft[]>>();
  pages.forEach(({ height, drafts }, page) => {
    for (const draft of drafts) {
      if (!inMargin(draft, height, NUMBER_MARGIN)) continue;
      const text = plainText(draft);
      if (text.length > MAX_LENGTH) continue;
      if (PAGE_NUMBER.test(text)) draft.kind = 'furniture';
      if (!inMargin(draft, height, MARGIN)) continue;
      const key = text.replace(/\d+/g, '#').toLowerCase();
      const perPage = seen.get(key) ?? new Map<number, Draft[]>();
      perPage.set(page, [...(perPage.get(page) ?? []), draft]);
      seen.set(key, perPage);
    }
  });
  const enough = Math.max(2, Math.min(3, Math.ceil(pages.length * 0.4)));
  for (const perPage of seen.values()) {
    if (perPage.size < enough) continue;
    const all = [...perPage.values()].flat();
    for (const draft of all) {
      const level = all.filter((other) => Math.abs(other.top - draft.top) < SAME_HEIGHT).length;
      if (level >= enough) draft.kind = 'furniture';
    }
  }
}

function inMargin(draft: Draft, height: number, margin: number): boolean {
  return draft.bottom < height * margin || draft.top > height * (1 - margin);
}
