import type { LayoutWord } from './layout-word';

/** Words that stand on one line across the whole page, from left to right. */
export type Row<W extends LayoutWord = LayoutWord> = {
  readonly baseline: number;
  readonly words: W[];
};

/** Words whose baselines differ by less than this share of the smaller size share a row. */
const SAME_LINE = 0.3;
/** Size of raised words, and how far they stand off, as shares of the size of their line. */
const SMALL = 0.8;
const RAISED = 0.6;
const LOWERED = 0.35;

/**
 * Groups the words of a page into rows by their baselines.
 *
 * @returns rows from top to bottom, words in each from left to right
 */
export function rowsOf<W extends LayoutWord>(words: readonly W[]): Row<W>[] {
  const sorted = [...words].sort((a, b) => a.baseline - b.baseline || a.left - b.left);
  const rows: { baseline: number; size: number; words: W[] }[] = [];
  for (const word of sorted) {
    const row = rows.at(-1);
    if (row && word.baseline - row.baseline < SAME_LINE * Math.min(row.size, word.size)) {
      row.words.push(word);
      row.size = Math.max(row.size, word.size);
    } else rows.push({ baseline: word.baseline, size: word.size, words: [word] });
  }
  const merged = withRaisedWords(rows);
  for (const row of merged) row.words.sort((a, b) => a.left - b.left);
  return merged;
}

type SizedRow<W extends LayoutWord> = { baseline: number; size: number; words: W[] };

/** Raised and lowered small words, such as the numbers of footnotes, belong to the line they touch. */
function withRaisedWords<W extends LayoutWord>(rows: readonly SizedRow<W>[]): SizedRow<W>[] {
  const host = (row: SizedRow<W>, other: SizedRow<W> | undefined, reach: number) =>
    other !== undefined &&
    row.size < other.size * SMALL &&
    Math.abs(other.baseline - row.baseline) < other.size * reach &&
    row.words.every((word) => word.text.length <= 4);
  const kept: SizedRow<W>[] = [];
  rows.forEach((row, index) => {
    const below = rows[index + 1];
    const above = kept.at(-1);
    if (host(row, below, RAISED)) below?.words.push(...row.words);
    else if (above && host(row, above, LOWERED)) above.words.push(...row.words);
    else kept.push(row);
  });
  return kept;
}
