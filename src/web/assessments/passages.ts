import type { Evidence, Span } from '../../text/text';

/** A link from a marked passage to what quotes it. */
export type Reference = { readonly label: string; readonly href: string; readonly says: string };

/** A quote as one thing on the page (a criterion, a fact) uses it. */
export type Quotation = {
  readonly evidence: Evidence;
  readonly reference: Reference;
};

/** A range of the text that is quoted at least once, with everything that quotes it. */
export type Passage = Span & {
  readonly anchor: string;
  readonly hits: readonly Span[];
  readonly references: readonly Reference[];
};

/** The anchor of the passage that starts at an offset: quotes that start together share one. */
export function passageAnchor(start: number): string {
  return `passage-${start}`;
}

/**
 * Gathers quotations into passages: one for each distinct range.
 * @returns passages ordered by start, then the longer first; hits and references in given order
 */
export function passagesOf(quotations: readonly Quotation[]): Passage[] {
  const byRange = new Map<string, { span: Span; hits: Span[]; references: Reference[] }>();
  for (const { evidence, reference } of quotations) {
    const key = `${evidence.start}-${evidence.end}`;
    const passage = byRange.get(key) ?? { span: evidence, hits: [], references: [] };
    passage.hits.push(...evidence.hits);
    passage.references.push(reference);
    byRange.set(key, passage);
  }
  return [...byRange.values()]
    .map(({ span: { start, end }, hits, references }) => ({
      start,
      end,
      anchor: passageAnchor(start),
      hits,
      references,
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Sorts passages into the ranges they touch.
 * @param ranges ordered by start and not overlapping (the blocks of a text)
 * @param passages ordered by start
 * @returns for each range, in order, the passages that share at least one character with it
 */
export function passagesByRange(
  ranges: readonly Span[],
  passages: readonly Passage[],
): Passage[][] {
  const sorted = ranges.map((): Passage[] => []);
  let first = 0;
  for (const passage of passages) {
    while (first < ranges.length && (ranges[first]?.end ?? 0) <= passage.start) first += 1;
    for (let at = first; at < ranges.length; at += 1) {
      if ((ranges[at]?.start ?? 0) >= passage.end) break;
      sorted[at]?.push(passage);
    }
  }
  return sorted;
}
