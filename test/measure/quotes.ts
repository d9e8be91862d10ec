import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { csvCell } from '../../src/text/csv-cell';
import { collectQuotes, sha, type Shown } from './collect-quotes';

// Draws quotes to be judged by a reader, half of them for each rubric, spread over the criteria, and
// prints them as CSV with an empty column "judgement" (right, arguable, wrong). The same seed, files
// and rubrics give the same quotes; a quote that two versions of a rubric share is drawn for both or
// for neither as far as the sizes allow, so that judgements before and after can be compared.
// Usage: node -r @swc-node/register test/measure/quotes.ts FOLDER… [--size 100] [--seed 1] [--all] [--labels]
//        (--all: every quote; --labels: what their sentences disclose, a column that judges should not see)
//        node -r @swc-node/register test/measure/quotes.ts --count JUDGED.csv
const JUDGEMENTS = ['right', 'arguable', 'wrong'] as const;
const COLUMNS = [
  'id',
  'rubric',
  'criterion',
  'question',
  'level',
  'needs',
  'status',
  'around',
  'quote',
  'file',
] as const;

async function main(words: readonly string[]): Promise<void> {
  const option = (name: string) => words[words.indexOf(name) + 1] ?? '';
  if (words.includes('--count')) return count(option('--count'));
  const size = words.includes('--size') ? Number(option('--size')) : 100;
  const seed = words.includes('--seed') ? option('--seed') : '1';
  const folders = words.filter(
    (word, n) => !word.startsWith('--') && !/^--(size|seed)$/.test(words[n - 1] ?? ''),
  );
  const quotes = await collectQuotes(folders);
  const rubrics = [...new Set(quotes.map(({ rubric }) => rubric))].sort();
  const drawn = words.includes('--all')
    ? quotes
    : rubrics.flatMap((rubric) =>
        draw(
          quotes.filter((each) => each.rubric === rubric),
          Math.round(size / rubrics.length),
          seed,
        ),
      );
  const columns = words.includes('--labels') ? ([...COLUMNS, 'discloses'] as const) : COLUMNS;
  const rows = drawn.map((each) => [...columns.map((column) => String(each[column])), '']);
  const header = [...columns, 'judgement'];
  process.stdout.write([header, ...rows].map((row) => `${row.map(csvCell).join()}\r\n`).join(''));
}

/** So many quotes, one criterion after the other, each in an order that the seed decides. */
function draw(quotes: readonly Shown[], size: number, seed: string): Shown[] {
  const order = (key: string) => sha(`${seed} ${key}`);
  const byCriterion = new Map<string, Shown[]>();
  for (const quote of quotes)
    byCriterion.set(quote.criterion, [...(byCriterion.get(quote.criterion) ?? []), quote]);
  const piles = [...byCriterion]
    .sort(([a], [b]) => order(a).localeCompare(order(b)))
    .map(([, pile]) => pile.sort((a, b) => order(a.id).localeCompare(order(b.id))));
  const deepest = Math.max(0, ...piles.map(({ length }) => length));
  const turns = Array.from({ length: deepest }, (_, n) => piles.map((pile) => pile[n]));
  return turns
    .flat()
    .filter((each) => each !== undefined)
    .slice(0, size);
}

/** Prints how often each judgement was given, by rubric. */
function count(file: string): void {
  const rows: Record<string, string>[] = parse(readFileSync(file), { columns: true, bom: true });
  const table: Record<string, Record<string, number>> = {};
  for (const { rubric = '', judgement = '' } of rows) {
    const known = JUDGEMENTS.find((each) => each === judgement) ?? 'not judged';
    for (const row of [rubric, 'both']) {
      const counts = (table[row] ??= { right: 0, arguable: 0, wrong: 0, 'not judged': 0 });
      counts[known] = (counts[known] ?? 0) + 1;
    }
  }
  console.table(table);
}

void main(process.argv.slice(2));
