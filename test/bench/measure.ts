import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

/** One line of a bench: `met` is null where there is no target or nothing could be measured. */
export type Result = {
  readonly name: string;
  readonly value: number | null;
  readonly unit: string;
  readonly target?: string;
  readonly met: boolean | null;
  readonly note?: string;
};

/** A target: at least or at most this. */
export type Target = readonly ['>=' | '<=', number];

export const result = (
  name: string,
  value: number | null,
  unit: string,
  target?: Target,
  note?: string,
): Result => {
  const met =
    !target || value === null ? null : target[0] === '>=' ? value >= target[1] : value <= target[1];
  return {
    name,
    value: value === null ? null : Number(value.toPrecision(4)),
    unit,
    ...(target && { target: target.join(' ') }),
    met,
    ...(note && { note }),
  };
};

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

type Cost = { readonly wall: number; readonly cpu: number };

const once = async (work: () => unknown): Promise<Cost> => {
  const cpu = process.cpuUsage();
  const started = performance.now();
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { wall: (performance.now() - started) / 1_000, cpu: (user + system) / 1e6 };
};

/** Median seconds of some runs after a warm-up, by the clock and of CPU of this process. */
export const cost = async (work: () => unknown, runs = 5): Promise<Cost> => {
  await work();
  const costs: Cost[] = [];
  for (let run = 0; run < runs; run += 1) costs.push(await once(work));
  return { wall: median(costs.map((c) => c.wall)), cpu: median(costs.map((c) => c.cpu)) };
};

export const ROOT = path.join(__dirname, '..', '..');
export const CORES = os.cpus().length;

const load = createRequire(__filename);

/** A module of the built service: what is measured is what runs in production. */
export const built = <Module>(name: string): Module =>
  load(path.join(ROOT, 'dist', name)) as Module;

export const format = ({ name, value, unit, target, met, note }: Result): string => {
  const shown = value === null ? 'not measured' : `${value.toLocaleString('en-GB')} ${unit}`;
  const verdict = met === null ? '' : met ? 'met' : 'MISSED';
  return [name.padEnd(58), shown.padStart(24), (target ?? '').padEnd(12), verdict.padEnd(7), note]
    .join('  ')
    .trimEnd();
};
