import type { Span } from '../../text/text';
import type { Passage, Reference } from './passages';

/** Characters that are printed alike; `hit` for the words that matched. */
export type Piece = { readonly text: string; readonly hit: boolean };

/** A stretch of text that is covered by the same passages throughout. */
export type Segment = {
  readonly pieces: readonly Piece[];
  readonly marked: boolean;
  /** Set on the first stretch of a passage, so that a link can find it. */
  readonly anchor: string | null;
  /** Fragments of everything that quotes this stretch, for the script of the page. */
  readonly quotedBy: string;
  /** Printed after the stretch: what quotes the passages that end here. */
  readonly references: readonly Reference[];
};

/**
 * Cuts a range of the text where a passage starts or ends, so that overlapping passages can be
 * printed without nesting.
 * @param range the range to print, usually a block
 * @param passages the passages that touch the range
 * @returns segments whose texts, joined, are exactly `content.slice(range.start, range.end)`
 */
export function segmentsOf(content: string, range: Span, passages: readonly Passage[]): Segment[] {
  const inside = (offset: number): number => Math.min(Math.max(offset, range.start), range.end);
  const cuts = new Set([range.start, range.end]);
  for (const { start, end } of passages) cuts.add(inside(start)).add(inside(end));
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? range.end;
    const covering = passages.filter((passage) => passage.start <= start && passage.end >= end);
    return {
      pieces: piecesOf(content, { start, end }, covering),
      marked: covering.length > 0,
      anchor: covering.find((passage) => passage.start === start)?.anchor ?? null,
      quotedBy: covering.flatMap((passage) => passage.references.map(({ href }) => href)).join(' '),
      references: covering
        .filter((passage) => inside(passage.end) === end)
        .flatMap((passage) => passage.references),
    };
  });
}

/** Splits a range at the edges of its hits. Overlapping hits count once. */
export function piecesOf(
  content: string,
  range: Span,
  withHits: readonly { readonly hits: readonly Span[] }[],
): Piece[] {
  const hits = withHits
    .flatMap((one) => one.hits)
    .map(({ start, end }) => ({
      start: Math.max(start, range.start),
      end: Math.min(end, range.end),
    }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = range.start;
  const add = (to: number, hit: boolean): void => {
    if (to > at) pieces.push({ text: content.slice(at, to), hit });
    at = Math.max(at, to);
  };
  for (const hit of hits) {
    add(hit.start, false);
    add(hit.end, true);
  }
  add(range.end, false);
  return pieces;
}
