import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../measure';

const CLI = path.join(ROOT, 'dist', 'cli.js');
const LOOK_EVERY = 200;

/** A run of `msaudit` and what it took. */
export type Run = {
  readonly child: ChildProcess;
  /** Exit code, or null when it was killed. */
  readonly ended: Promise<number | null>;
  /** Most memory of the process, and of it with its children, in MB. */
  readonly peak: () => { readonly own: number; readonly all: number };
};

type Status = { readonly pid: number; readonly parent: number; readonly megabytes: number };

const statusOf = (pid: string): Status[] => {
  try {
    const text = readFileSync(`/proc/${pid}/status`, 'utf8');
    const number = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1]);
    return [{ pid: Number(pid), parent: number('PPid'), megabytes: number('VmRSS') / 1_024 || 0 }];
  } catch {
    return [];
  }
};

/** Memory of a process and of all that it started, where /proc tells. */
const memory = (pid: number): { own: number; all: number } => {
  const numbers = (() => {
    try {
      return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    } catch {
      return [];
    }
  })();
  const processes = numbers.flatMap(statusOf);
  const family = new Set([pid]);
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const one of processes) if (family.has(one.parent)) family.add(one.pid);
  }
  const ours = processes.filter((one) => family.has(one.pid));
  const own = ours.find((one) => one.pid === pid)?.megabytes ?? 0;
  return { own, all: ours.reduce((sum, one) => sum + one.megabytes, 0) };
};

/** Starts `msaudit` with these words; its output is thrown away, its errors are shown. */
export const msaudit = (
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Run => {
  const child = spawn(process.execPath, [CLI, ...words], {
    cwd: ROOT,
    env: { ...process.env, LOG_LEVEL: 'error', ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let own = 0;
  let all = 0;
  const timer = setInterval(() => {
    const now = memory(child.pid ?? 0);
    own = Math.max(own, now.own);
    all = Math.max(all, now.all);
  }, LOOK_EVERY);
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => {
      clearInterval(timer);
      resolve(code);
    });
  });
  return { child, ended, peak: () => ({ own: Math.round(own), all: Math.round(all) }) };
};

/** Runs `msaudit` to its end. @throws when it fails */
export const run = async (
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Run> => {
  const started = msaudit(words, environment);
  const code = await started.ended;
  if (code !== 0) throw new Error(`msaudit ${words.join(' ')} ended with ${code}`);
  return started;
};
