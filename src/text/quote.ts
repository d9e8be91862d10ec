import { pageAt } from './page-at';
import type { Evidence, Span, Text } from './text';

/**
 * The only maker of quotes: `content.slice(start, end) === quote` holds for every one.
 *
 * @param text the frozen text
 * @param sentence the range to quote; white space at its ends is left out
 * @param hits the words that matched; what lies outside the quote is cut off or dropped
 * @returns the quote with the page it starts on and its hits in order, without overlaps
 */
export function quoteOf(text: Text, sentence: Span, hits: readonly Span[]): Evidence {
  const { content } = text;
  let start = Math.max(sentence.start, 0);
  let end = Math.min(sentence.end, content.length);
  while (start < end && /\s/.test(content.charAt(start))) start += 1;
  while (end > start && /\s/.test(content.charAt(end - 1))) end -= 1;
  return {
    start,
    end,
    quote: content.slice(start, end),
    page: pageAt(text, start)?.number ?? 1,
    hits: within(hits, start, end),
  };
}

function within(hits: readonly Span[], start: number, end: number): Span[] {
  const kept: Span[] = [];
  const ordered = hits
    .map((hit) => ({ start: Math.max(hit.start, start), end: Math.min(hit.end, end) }))
    .filter((hit) => hit.start < hit.end)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  for (const hit of ordered) {
    const last = kept.at(-1);
    if (last && hit.start < last.end) {
      kept[kept.length - 1] = { start: last.start, end: Math.max(last.end, hit.end) };
    } else kept.push(hit);
  }
  return kept;
}
