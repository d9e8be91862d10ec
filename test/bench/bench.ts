// Prints a table for people and, as the last line, one JSON object. Needs a build: npm run bench
import os from 'node:os';
import { assessing } from './assessing.bench';
import { CORES, format, type Result } from './measure';
import { ocr } from './ocr.bench';
import { queue } from './queue.bench';
import { reading } from './reading.bench';

const PARTS = { reading, assessing, ocr, queue };

const main = async (): Promise<void> => {
  const wanted = process.argv.slice(2);
  const results: Result[] = [];
  const load = os.loadavg()[0] ?? 0;
  console.log(`Node ${process.versions.node}, ${CORES} cores, load ${load.toFixed(1)}`);
  if (load > CORES / 2) console.log('Other work is running: figures by the clock are too low.');
  console.log();
  for (const [name, part] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const found = await part();
    for (const one of found) console.log(format(one));
    console.log();
    results.push(...found);
  }
  console.log(
    JSON.stringify({
      bench: 'bench',
      results: results.map((one) => ({ ...one, name: one.name.trim() })),
    }),
  );
};

void main();
