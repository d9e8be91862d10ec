import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { compiled } from '../support/compiled';

const ROOT = join(__dirname, '../..');

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

/**
 * Runs the command line as a person would, in a process of its own.
 *
 * @param kill when it is aborted, the process is killed with -9, and the promise fails
 */
export function msaudit(
  args: readonly string[],
  settings: NodeJS.ProcessEnv = {},
  kill?: AbortSignal,
): Promise<Ran> {
  const child = spawn(process.execPath, [compiled('cli.js'), ...args], {
    ...{ cwd: ROOT, env: { ...process.env, ...settings }, stdio: ['ignore', 'pipe', 'pipe'] },
    ...{ signal: kill, killSignal: 'SIGKILL' },
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) =>
      done({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
  });
}
