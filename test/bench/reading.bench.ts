import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Layout, recovered, type Statement, statements, webPages } from './corpus';
import { built, cost, CORES, median, result, type Result } from './measure';

const { readDocument } = built<typeof import('../../src/documents/read')>('documents/read');
const { createReaderPool } =
  built<typeof import('../../src/documents/reader-pool')>('documents/reader-pool');
const { readHtml } = built<typeof import('../../src/documents/html/read-html')>(
  'documents/html/read-html',
);

const ROUNDS = 5;

/** CPU seconds of pdftotext over all files of a folder; `null` when it is not installed. */
const pdftotext = (folder: string): number | null => {
  const script = 'for f in "$1"/*.pdf; do pdftotext "$f" /dev/null || exit 1; done; times';
  try {
    const out = execFileSync('bash', ['-c', script, 'bash', folder]).toString().trim();
    const children = out.split('\n').at(-1) ?? '';
    return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
      (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
      0,
    );
  } catch {
    return null;
  }
};

/** The text that pdftotext finds; `null` when it is not installed. */
const textOf = (file: string): string | null => {
  try {
    return execFileSync('pdftotext', [file, '-']).toString();
  } catch {
    return null;
  }
};

/** Highest resident memory of any child of this process so far, in MB; Linux only. */
const peakOfChildren = (): number | null => {
  try {
    const peaks = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((pid) => {
        try {
          const status = readFileSync(`/proc/${pid}/status`, 'utf8');
          const value = (key: string) => Number(new RegExp(`${key}:\\s+(\\d+)`).exec(status)?.[1]);
          return value('PPid') === process.pid ? [value('VmHWM') / 1024] : [];
        } catch {
          return [];
        }
      });
    return peaks.length > 0 ? Math.max(...peaks) : null;
  } catch {
    return null;
  }
};

const poolSeconds = async (corpus: readonly Statement[], children: number) => {
  const pool = createReaderPool({ children });
  const all = () => Promise.all(corpus.map(({ bytes }) => pool.read(bytes)));
  const { wall } = await cost(all, 3);
  const peak = peakOfChildren();
  await pool.close();
  return { wall, peak };
};

export const reading = async (): Promise<Result[]> => {
  const corpus = await statements(24);
  const folder = mkdtempSync(path.join(tmpdir(), 'msaudit-bench-'));
  corpus.forEach(({ bytes }, n) => writeFileSync(path.join(folder, `${n}.pdf`), bytes));
  let pages = 0;
  const order = new Map<Layout, { ours: number; theirs: number | null }>();
  for (const [n, { bytes, layout, flows }] of corpus.entries()) {
    const { text } = await readDocument(bytes);
    pages += text.pages.length;
    if (order.has(layout)) continue;
    const reference = textOf(path.join(folder, `${n}.pdf`));
    order.set(layout, {
      ours: recovered(text.content, flows),
      theirs: reference === null ? null : recovered(reference, flows),
    });
  }
  const { cpu } = await cost(async () => {
    for (const { bytes } of corpus) await readDocument(bytes);
  }, ROUNDS);
  const references = Array.from({ length: ROUNDS }, () => pdftotext(folder));
  rmSync(folder, { recursive: true });
  const reference = references.includes(null)
    ? null
    : median(references.filter((seconds) => seconds !== null));
  const one = await poolSeconds(corpus, 1);
  const two = await poolSeconds(corpus, 2);
  const without = reference === null ? 'install poppler-utils for the reference' : undefined;
  return [
    result('PDF pages a second of CPU', pages / cpu, 'pages/s', undefined, `${pages} pages`),
    result('  against pdftotext', reference && reference / cpu, '×', ['>=', 0.45], without),
    result(
      '  two reading children against one',
      CORES > 1 ? one.wall / two.wall : null,
      '×',
      ['>=', 1.6],
      CORES > 1 ? `${(pages / two.wall).toFixed(0)} pages/s by the clock` : 'one core only',
    ),
    result('  peak memory of a reading child', one.peak, 'MB', ['<=', 200]),
    ...[...order].map(([layout, { ours, theirs }]) =>
      result(
        `  sentences in order: ${layout}`,
        ours,
        '',
        ['>=', 0.98],
        theirs === null ? undefined : `pdftotext ${theirs.toFixed(3)}`,
      ),
    ),
    ...(await html()),
  ];
};

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '');

const f1 = (found: readonly string[], wanted: readonly string[]) => {
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of found) {
    const count = left.get(word) ?? 0;
    if (count > 0) hits += 1;
    left.set(word, count - 1);
  }
  return (2 * hits) / (found.length + wanted.length);
};

const html = async (): Promise<Result[]> => {
  const pages = webPages(200).map(({ html: text, words }) => ({ bytes: Buffer.from(text), words }));
  const { cpu } = await cost(() => pages.forEach(({ bytes }) => readHtml(bytes)));
  const scores = pages.map(({ bytes, words }) => {
    const blocks = readHtml(bytes).flatMap((page) => page.blocks);
    const body = blocks.filter(({ kind, hidden }) => kind !== 'furniture' && !hidden);
    return f1(wordsOf(body.map(({ text }) => text).join(' ')), words);
  });
  return [
    result('HTML main content', pages.length / cpu, 'pages/s', ['>=', 500]),
    result('  word F1, worst page', Math.min(...scores), '', ['>=', 0.99]),
  ];
};
