import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createReaderPool } from '../../src/documents/reader-pool';
import { PermanentError } from '../../src/errors';

// Reads every file of a folder one after the other through one pool with one child and prints what
// became of each: node -r @swc-node/register test/measure/hard-documents.ts <folder> [rounds]
const run = promisify(execFile);

async function main([folder = '.', rounds = '1']: string[]): Promise<void> {
  const pool = createReaderPool({ children: 1 });
  const files = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile());
  for (let round = 0; round < Number(rounds); round += 1) {
    const rows = [];
    for (const name of files) {
      const bytes = readFileSync(join(folder, name));
      const started = Date.now();
      const peak = watchMemory();
      const outcome = await pool.read(bytes, { declaredName: name }).then(
        ({ text, quality, ocrPages, reader }) =>
          `${reader}: ${text.pages.length} pages, ${text.content.length} characters, ${quality.verdict}${ocrPages.length > 0 ? ', ocr' : ''}`,
        (error: unknown) => (error instanceof PermanentError ? error.code : String(error)),
      );
      rows.push({ file: name, outcome, ms: Date.now() - started, 'peak MB': await peak() });
    }
    console.table(rows);
  }
  await pool.close();
}

/** Watches the resident memory of this process's children until asked for the highest value, in MB. */
function watchMemory(): () => Promise<number> {
  let highest = 0;
  const look = async () => {
    const { stdout } = await run('ps', ['--ppid', String(process.pid), '-o', 'rss=,comm=']);
    for (const line of stdout.split('\n')) {
      if (line.includes('node')) highest = Math.max(highest, parseInt(line, 10) / 1024);
    }
  };
  const timer = setInterval(() => void look().catch(() => undefined), 40);
  return async () => {
    clearInterval(timer);
    await look().catch(() => undefined);
    return Math.round(highest);
  };
}

void main(process.argv.slice(2));
