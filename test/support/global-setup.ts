import { execFileSync, type ExecFileSyncOptions, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { freePort, startEmbeddedPostgres } from '../../src/database/embedded-postgres';

const ROOT = path.join(__dirname, '../..');

/** Starts what the tests of services need, once for all of them, and ends it with the run. */
export default async function globalSetup(): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'msaudit-test-'));
  fs.chmodSync(folder, 0o755);
  process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  compile();
  await Promise.all([startDatabase(folder), startRedis(folder)]);
}

/**
 * Compiles the program for the processes that tests start: compiling it in each of them takes longer
 * than most of what they do. Beside `dist`, for the program finds its files from where it stands.
 */
function compile(): void {
  const folder = fs.mkdtempSync(path.join(ROOT, 'dist-test-'));
  process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
  const swc = path.join(ROOT, 'node_modules/.bin/swc');
  const into = ['-d', folder, '--config-file', '.swcrc', '--quiet'];
  const settings: ExecFileSyncOptions = { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] };
  execFileSync(swc, ['src', '--strip-leading-paths', ...into], settings);
  execFileSync(swc, ['migrations', ...into], settings);
  fs.cpSync(path.join(ROOT, 'src'), folder, {
    recursive: true,
    filter: (file) => !file.endsWith('.ts'),
  });
  process.env['TEST_BUILD'] = folder;
}

async function startDatabase(folder: string): Promise<void> {
  if (process.env['TEST_DATABASE_URL']) return;
  const server = await startEmbeddedPostgres(path.join(folder, 'postgres'), { disposable: true });
  process.env['TEST_DATABASE_URL'] = server.url;
  process.prependListener('exit', () => end(server.pid, 'SIGQUIT'));
}

async function startRedis(folder: string): Promise<void> {
  if (process.env['TEST_REDIS_URL']) return;
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' });
  } catch (cause) {
    throw new Error(
      'The tests of the queue need Redis: install redis-server (Debian: apt-get install redis-server), or set TEST_REDIS_URL.',
      { cause },
    );
  }
  const port = await freePort();
  const server = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder],
    { stdio: ['ignore', 'pipe', 'inherit'], detached: true },
  );
  process.prependListener('exit', () => end(server.pid, 'SIGKILL'));
  let said = '';
  server.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  for (let tries = 0; !said.includes('Ready to accept connections'); tries += 1) {
    if (tries > 200 || server.exitCode !== null) throw new Error(`redis-server: ${said}`);
    await after(25);
  }
  server.stdout.destroy();
  server.unref();
  process.env['TEST_REDIS_URL'] = `redis://127.0.0.1:${port}`;
}

function end(pid: number | undefined, signal: NodeJS.Signals): void {
  try {
    if (pid) process.kill(pid, signal);
  } catch {
    // It has ended already.
  }
}
