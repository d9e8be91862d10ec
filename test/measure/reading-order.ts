import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocument } from '../../src/documents/read';
import { plainPdf, sidebarPdf, tablePdf, twoColumnPdf } from '../fixtures/documents/layouts';
import { testSentences } from '../fixtures/documents/sentences';

// Prints, for each layout, the share of sentences recovered word for word, and pages per second of
// CPU against pdftotext on the same files. Usage: node -r @swc-node/register test/measure/reading-order.ts
const ROUNDS = 5;
const squash = (text: string) => text.replace(/\s+/g, ' ');

async function main(): Promise<void> {
  const sentences = testSentences(180);
  const files = {
    plain: await plainPdf(sentences),
    'two columns': await twoColumnPdf(sentences),
    table: await tablePdf(sentences),
    'table without rules': await tablePdf(sentences, false),
    'side-bar': await sidebarPdf(sentences.slice(0, 140), sentences.slice(140)),
  };
  const folder = mkdtempSync(join(tmpdir(), 'reading-order-'));
  const rows = [];
  for (const [layout, bytes] of Object.entries(files)) {
    const path = join(folder, `${layout}.pdf`);
    writeFileSync(path, bytes);
    const { text } = await readDocument(bytes);
    const found = (content: string) =>
      sentences.filter((sentence) => squash(content).includes(sentence)).length / sentences.length;
    const pages = text.pages.length;
    const ours = await cpu(() => readDocument(bytes));
    const theirs = pdftotextCpu(path);
    const blocks = text.blocks.map((block) => text.content.slice(block.start, block.end));
    const inOneBlock =
      sentences.filter((sentence) => blocks.some((block) => squash(block).includes(sentence)))
        .length / sentences.length;
    rows.push({
      layout,
      pages,
      'sentences recovered': found(text.content),
      'inside one block': inOneBlock,
      'pdftotext recovers': found(execFileSync('pdftotext', [path, '-']).toString()),
      'pages/s of CPU': Math.round(pages / ours),
      'pdftotext pages/s': Math.round(pages / theirs),
      ratio: Number((theirs / ours).toFixed(2)),
    });
  }
  rmSync(folder, { recursive: true });
  console.table(rows);
  console.log(`memory ${Math.round(process.memoryUsage.rss() / 1e6)} MB`);
}

/** Median CPU seconds of one call, after the engine has been compiled for good. */
async function cpu(work: () => Promise<unknown>): Promise<number> {
  for (let n = 0; n < 25; n += 1) await work();
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = process.cpuUsage();
    for (let n = 0; n < 4; n += 1) await work();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 4e6);
  }
  return times.sort((a, b) => a - b)[ROUNDS >> 1] ?? NaN;
}

/** CPU seconds that pdftotext needs for the file, its own start included in 20 runs on end. */
function pdftotextCpu(path: string): number {
  const script = `for i in $(seq 20); do pdftotext "$1" /dev/null; done; times`;
  const out = execFileSync('bash', ['-c', script, 'bash', path])
    .toString()
    .trim()
    .split('\n')
    .at(-1);
  const seconds = [...(out ?? '').matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, rest]) => Number(minutes) * 60 + Number(rest),
  );
  return seconds.reduce((sum, value) => sum + value, 0) / 20;
}

void main();
