// Searches and sweeps a web of invented councils on this machine. Prints a table for people and,
// as the last line, one JSON object: npm run bench:collect
import os from 'node:os';
import { killing } from './collect/killing';
import { searching } from './collect/searching';
import { sweeping } from './collect/sweeping';
import { CORES, format, type Result } from './measure';

const PARTS = { searching, sweeping, killing };

const main = async (): Promise<void> => {
  const wanted = process.argv.slice(2);
  const results: Result[] = [];
  const load = os.loadavg()[0] ?? 0;
  console.log(`Node ${process.versions.node}, ${CORES} cores, load ${load.toFixed(1)}\n`);
  for (const [name, part] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const found = await part();
    for (const one of found) console.log(format(one));
    console.log();
    results.push(...found);
  }
  const named = results.map((one) => ({ ...one, name: one.name.trim() }));
  console.log(JSON.stringify({ bench: 'collect', results: named }));
};

void main();
