import { type LayoutWord, type Rect, type Rule, around } from './layout-word';
import type { Row } from './rows';

/** Words of one row with no column gap between them: a line, or its part in one column or cell. */
export type Segment<W extends LayoutWord = LayoutWord> = Rect & {
  readonly words: readonly W[];
  readonly baseline: number;
  readonly size: number;
  readonly row: number;
};

/** A space between two words that may be the space between two columns. */
type Gap = { readonly left: number; readonly right: number; readonly row: number; split: boolean };

/** In ems. Narrower gaps are word spaces; wider than WIDE they part columns wherever they stand. */
const NARROW = 0.55;
const WIDE = 1.6;
/** Rows that must have a gap at the same place for it to be a gutter, by its width in ems. */
const PERSISTENT = [
  { width: 1, rows: 2 },
  { width: NARROW, rows: 4 },
] as const;
const MARKER =
  /^(?:[^\p{L}\p{N}\s]|[-o*§]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|\d{1,2}(?:\.\d{1,2})+\.?)$/iu;

/**
 * Splits rows at the gutters between columns and cells: at every wide gap, and at narrower ones
 * that stand at the same place in several rows on end, or have a drawn rule in them.
 *
 * @param rows from `rowsOf`
 * @param rules vertical rules drawn on the page
 */
export function segmentsOf<W extends LayoutWord>(
  rows: readonly Row<W>[],
  rules: readonly Rule[],
): Segment<W>[] {
  const gaps = rows.map((row, index) => gapsOf(row, index, rules));
  markGutters(rows, gaps);
  return rows.flatMap((row, index) => cut(row, index, gaps[index] ?? []));
}

function gapsOf(row: Row, index: number, rules: readonly Rule[]): Gap[] {
  const gaps: Gap[] = [];
  let right = -Infinity;
  let previous: LayoutWord | undefined;
  let opensCell = true;
  for (const word of row.words) {
    const em = Math.max(word.size, previous?.size ?? 0);
    const wide = word.left - right > NARROW * em;
    if (previous && wide && !(opensCell && isMarker(previous, previous === row.words[0]))) {
      const y = row.baseline - em * 0.3;
      const ruled = rules.length > 0 && hasRule(rules, right, word.left, y);
      const split = ruled || word.left - right > WIDE * em;
      gaps.push({ left: right, right: word.left, row: index, split });
    }
    opensCell = wide;
    previous = word;
    right = Math.max(right, word.right);
  }
  return gaps;
}

/** A list marker keeps its text, however far off it is set; a bare number only opens a row. */
function isMarker({ text }: LayoutWord, opensRow: boolean): boolean {
  return MARKER.test(text) || (opensRow && /^\d{1,2}$/.test(text));
}

function hasRule(rules: readonly Rule[], left: number, right: number, y: number): boolean {
  return rules.some(
    (rule) => rule.left > left - 1 && rule.right < right + 1 && rule.top <= y && rule.bottom >= y,
  );
}

/** Follows each undecided gap down the page; a gutter is what stays open long enough. */
function markGutters(rows: readonly Row[], gaps: readonly Gap[][]): void {
  let open: { left: number; right: number; chain: Gap[]; row: number }[] = [];
  for (const [index, row] of rows.entries()) {
    const em = row.words[0]?.size ?? 10;
    const next: typeof open = [];
    const used = new Set<Gap>();
    for (const run of open) {
      const previous = rows[run.row];
      if (!previous || row.baseline - previous.baseline > 3 * em) continue;
      const match = (gaps[index] ?? []).find(
        (gap) => Math.min(gap.right, run.right) - Math.max(gap.left, run.left) > NARROW * em,
      );
      if (match) {
        used.add(match);
        next.push({
          left: Math.max(match.left, run.left),
          right: Math.min(match.right, run.right),
          chain: [...run.chain.slice(-8), match],
          row: index,
        });
      } else if (passesBeside(row, run)) next.push({ ...run, row: index });
    }
    for (const gap of gaps[index] ?? [])
      if (!used.has(gap)) next.push({ left: gap.left, right: gap.right, chain: [gap], row: index });
    for (const run of next) decide(run, em);
    open = next.slice(0, 50);
  }
}

/** The row has words on one side of the gap only: the gap neither goes on nor ends. */
function passesBeside(row: Row, { left, right }: { left: number; right: number }): boolean {
  return row.words.every((word) => word.right <= left + 1 || word.left >= right - 1);
}

function decide(run: { left: number; right: number; chain: Gap[] }, em: number): void {
  const width = (run.right - run.left) / em;
  const enough = PERSISTENT.some((rule) => width >= rule.width && run.chain.length >= rule.rows);
  if (enough) for (const gap of run.chain) gap.split = true;
}

function cut<W extends LayoutWord>(row: Row<W>, index: number, gaps: readonly Gap[]): Segment<W>[] {
  const splits = new Set(gaps.filter((gap) => gap.split).map((gap) => gap.right));
  const groups: W[][] = [];
  for (const word of row.words) {
    const group = groups.at(-1);
    if (!group || splits.has(word.left)) groups.push([word]);
    else group.push(word);
  }
  return groups.map((words) => segment(words, index));
}

function segment<W extends LayoutWord>(words: W[], row: number): Segment<W> {
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  let size = 0;
  let baseline = 0;
  for (const word of words) {
    size += (word.size * word.text.length) / letters;
    baseline += (word.baseline * word.text.length) / letters;
  }
  return { ...around(words), words: inReadingOrder(words), size, baseline, row };
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

function inReadingOrder<W extends LayoutWord>(words: W[]): W[] {
  const backwards = words.filter((word) => RIGHT_TO_LEFT.test(word.text)).length;
  return backwards * 2 > words.length ? words.reverse() : words;
}
