import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isStatementOrLanding, type PageKind } from '../../src/collection/rank/kinds';
import { readLink } from '../../src/collection/rank/link';
import { POINTS } from '../../src/collection/rank/points';
import { rank } from '../../src/collection/rank/rank';
import { signalsOf } from '../../src/collection/rank/signals';
import { loadHostRegister } from '../../src/organisations/load-register';
import { fitPoints, HOLD, type Row } from './fit-points';

// Prints how well links are told apart from address, title and publisher only, beside a rule of
// keywords; with points fitted on nine tenths and judged on the tenth left out; and links a second.
// Usage: node -r @swc-node/register test/measure/rank.ts FOLDER [--fit] [--errors] [--pages FILE]
// FOLDER holds council-pages.jsonl ({url, title, council, kind} in each line).
type Page = { url: string; title: string; council: string; kind: PageKind };

const FOLDS = 10;
/** All points zero: nothing known beforehand but which signals there are. */
const NOTHING = Object.fromEntries(Object.keys(POINTS).map((id) => [id, 0]));
const flags = process.argv.slice(2);
const folder = flags[0] ?? '.';
const file = flags.includes('--pages')
  ? (flags[flags.indexOf('--pages') + 1] ?? '')
  : join(folder, 'council-pages.jsonl');
const pages = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Page);
const register = loadHostRegister();

function main(): void {
  const truth = pages.map(({ kind }) => isStatementOrLanding(kind));
  const ranked = pages.map(({ url, title, council }) => rank({ url, title, council }, register));
  const ours = ranked.map(({ score }) => score >= 0.5);
  const seen = pages.map(({ url, title, council }) =>
    signalsOf(readLink({ url, title, council }, register)),
  );
  const rows = seen.map((signals, n): Row => ({
    signals: ['start', ...signals.map(({ signal }) => signal.id)],
    positive: truth[n] ?? false,
  }));
  console.table({
    keywords: scores(truth, pages.map(naive)),
    'keywords on .gov.uk': scores(
      truth,
      pages.map((page) => naive(page) && /\.gov\.uk\//.test(page.url)),
    ),
    ranking: scores(truth, ours),
    'without title': scores(
      truth,
      pages.map(({ url, council }) => rank({ url, council }, register).score >= 0.5),
    ),
    'without register': scores(
      truth,
      pages.map(({ url, title, council }) => rank({ url, title, council }).score >= 0.5),
    ),
    'address alone': scores(
      truth,
      pages.map(({ url }) => rank({ url }).score >= 0.5),
    ),
    'points fitted, left out': scores(truth, leftOut(rows, POINTS, HOLD)),
    'fitted from nothing, left out': scores(truth, leftOut(rows, NOTHING, 0.3)),
  });
  kinds(ranked.map(({ kind }) => kind));
  if (flags.includes('--errors')) {
    ranked.forEach((result, n) => {
      if (ours[n] !== truth[n]) console.log(pages[n]?.kind, JSON.stringify(pages[n]), result);
    });
  }
  if (flags.includes('--fit')) {
    const fitted = fitPoints(rows, POINTS);
    const count = (id: string, positive: boolean) =>
      rows.filter((row) => row.positive === positive && row.signals.includes(id)).length;
    console.table(
      Object.keys(POINTS).map((id) => ({
        id,
        points: POINTS[id],
        fitted: Number(fitted[id]?.toFixed(2)),
        statements: count(id, true),
        others: count(id, false),
      })),
    );
  }
  speed();
}

/** What a simple search would do: a word for the subject and the word "statement". */
function naive({ url, title }: Page): boolean {
  const words = decodeURI(`${url} ${title}`).toLowerCase();
  return /slavery|trafficking/.test(words) && /statement/.test(words);
}

function leftOut(
  rows: readonly Row[],
  prior: Readonly<Record<string, number>>,
  hold: number,
): boolean[] {
  const fitted = Array.from({ length: FOLDS }, (_, fold) =>
    fitPoints(
      rows.filter((_, n) => n % FOLDS !== fold),
      prior,
      hold,
    ),
  );
  return rows.map(({ signals }, n) => {
    const points = fitted[n % FOLDS] ?? {};
    return signals.reduce((sum, id) => sum + (points[id] ?? 0), 0) >= 0;
  });
}

function scores(truth: readonly boolean[], said: readonly boolean[]) {
  const count = (is: boolean, was: boolean) =>
    truth.filter((t, n) => t === is && said[n] === was).length;
  const [hit, missed, wrong] = [count(true, true), count(true, false), count(false, true)];
  const round = (value: number) => Number(value.toFixed(3));
  return {
    precision: round(hit / (hit + wrong)),
    recall: round(hit / (hit + missed)),
    F1: round((2 * hit) / (2 * hit + missed + wrong)),
    missed,
    wrong,
  };
}

function kinds(said: readonly PageKind[]): void {
  const table: Record<string, Record<string, number>> = {};
  pages.forEach(({ kind }, n) => {
    const row = (table[kind] ??= {});
    const as = said[n] ?? 'other';
    row[as] = (row[as] ?? 0) + 1;
  });
  console.log('kind (rows) said to be (columns)');
  console.table(table);
  console.log(
    `kind right: ${pages.filter(({ kind }, n) => kind === said[n]).length} of ${pages.length}`,
  );
}

function speed(): void {
  const links = Array.from({ length: 40 }, () => pages).flat();
  const start = process.cpuUsage();
  for (const { url, title, council } of links) rank({ url, title, council }, register);
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  console.log(`${Math.round(links.length / seconds)} links a second of CPU`);
}

main();
