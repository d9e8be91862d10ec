// Prints a table for people and, as the last line, one JSON object. Needs a build: npm run bench
import { spawnSync } from 'node:child_process';
import os from 'node:os';
import { assessing } from './assessing.bench';
import { labelling } from './labelling.bench';
import { CORES, format, type Result } from './measure';
import { ocr } from './ocr.bench';
import { queue } from './queue.bench';
import { reading } from './reading.bench';

const PARTS = { reading, assessing, labelling, ocr, queue };
type Part = keyof typeof PARTS;

/** One part in a process of its own: what others leave behind in the engine would slow it down. */
const apart = (name: string): Result[] => {
  const args = [...process.execArgv, __filename, name];
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`the part ${name} failed`);
  const lines = stdout.trimEnd().split('\n');
  const { results } = JSON.parse(lines.pop() ?? '') as { results: Result[] };
  console.log(lines.slice(1).join('\n').trim() + '\n');
  return results;
};

const one = async (name: Part): Promise<Result[]> => {
  const found = await PARTS[name]();
  for (const each of found) console.log(format(each));
  return found;
};

const main = async (): Promise<void> => {
  const all = Object.keys(PARTS) as Part[];
  const wanted = process.argv.slice(2);
  const parts = wanted.length > 0 ? all.filter((name) => wanted.includes(name)) : all;
  const load = os.loadavg()[0] ?? 0;
  console.log(`Node ${process.versions.node}, ${CORES} cores, load ${load.toFixed(1)}`);
  if (load > CORES / 2) console.log('Other work is running: figures by the clock are too low.');
  console.log();
  const [only] = parts;
  const results =
    only && parts.length === 1 ? await one(only) : parts.flatMap((name) => apart(name));
  console.log(
    JSON.stringify({
      bench: 'bench',
      results: results.map((one) => ({ ...one, name: one.name.trim() })),
    }),
  );
};

void main();
