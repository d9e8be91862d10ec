import type { LayoutWord } from './layout-word';

/** Words that stand on one line across the whole page, from left to right. */
export type Row<W extends LayoutWord = LayoutWord> = {
  readonly baseline: number;
  readonly words: W[];
};

/** Words whose baselines differ by less than this share of the smaller size share a row. */
const SAME_LINE = 0.3;

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
  for (const row of rows) row.words.sort((a, b) => a.left - b.left);
  return rows;
}
