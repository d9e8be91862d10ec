import { type Line, SHORT_LINE } from './lines';

const EDGE = 3;
/** A line no longer than this that comes back on most pages is an overlay, wherever it stands. */
const OVERLAY = 40;
const PAGE_NUMBER =
  /^(?:page\s*)?[-|\u2013[(]?\s*\d{1,3}\s*[-|\u2013\])]?(?:\s*(?:of|\/)\s*\d{1,3})?$|^page\s\d{1,3}\b.{0,20}$|^\|\s*page\s\d{1,3}$/i;

const TITLE = /slavery|trafficking|statement/;

/**
 * Marks page numbers, and the lines that stand at the top or foot of several pages with nothing but
 * the figures changing, as furniture. The first copy of the statement's title is kept.
 *
 * @param pages the lines of each page; their `furniture` is set
 */
export function markRunningHeads(pages: readonly (readonly Line[])[]): void {
  const seen = new Map<string, number>();
  for (const lines of pages) {
    const places = lines.filter((line, index) => isEdge(lines, index) || isShort(line));
    for (const key of new Set(places.map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const atEdges = Math.max(2, Math.ceil(pages.length * 0.4));
  const anywhere = Math.max(3, Math.ceil(pages.length * 0.5));
  const titles = new Set<string>();
  for (const lines of pages) {
    lines.forEach((line, index) => {
      if (line.text.length > SHORT_LINE || line.marker === 'bullet') return;
      const edge = isEdge(lines, index);
      const key = keyOf(line);
      const often = (seen.get(key) ?? 0) >= (edge ? atEdges : anywhere);
      line.furniture = edge && PAGE_NUMBER.test(line.text);
      if (!often || !(edge || isShort(line))) return;
      line.furniture = titles.has(key) || !TITLE.test(key.toLowerCase());
      titles.add(key);
    });
  }
}

const isEdge = (lines: readonly Line[], index: number) =>
  index < EDGE || index >= lines.length - EDGE;
const isShort = ({ text }: Line) => text.length <= OVERLAY;
const keyOf = ({ text }: Line) => text.slice(0, SHORT_LINE).replace(/\d+/g, '#');
