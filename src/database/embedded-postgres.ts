import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { Client } from 'pg';
import { postgresAccount } from './postgres-account';
import { addressOf, dataOf, makeCluster, readPid } from './postgres-cluster';
import { choosePlace, type Place } from './postgres-place';
import { isAlive, withLock } from './start-lock';

const DATABASE = 'msaudit';
/** Whoever stops asks under this name, so that two who stop at once do not wait for each other. */
const STOPPING = 'msaudit stopping';
const PATIENCE = 60_000;

export type EmbeddedPostgres = {
  readonly url: string;
  /** Of the server, for tests that end it. */
  readonly pid: number;
  /** True when the server was running already: the process that started it was killed. */
  readonly adopted: boolean;
  /**
   * Stops the server, unless another process still uses it.
   *
   * @param failed stops a server that was started here even when connections are left: they are
   *   those of a start that failed
   */
  stop(failed?: boolean): Promise<void>;
};

type Options = {
  /** For tests: fast, and lost in a power cut. */
  readonly disposable?: boolean;
};

/**
 * Starts a real PostgreSQL of our own in a folder, or adopts the one that runs there already.
 * It listens on this machine only and outlives Ctrl-C, so that work in hand can be finished first.
 */
export async function startEmbeddedPostgres(
  folder: string,
  options: Options = {},
): Promise<EmbeddedPostgres> {
  const place = choosePlace(folder, postgresAccount());
  return withLock(join(place.home, 'start.lock'), async () => {
    if (!existsSync(dataOf(place))) await makeCluster(place);
    const running = await adopt(place);
    const { pid, port } = running ?? (await launch(place, options));
    await createDatabase(await addressOf(place, port, 'postgres'));
    const url = await addressOf(place, port, DATABASE);
    const adopted = running !== null;
    return { url, pid, adopted, stop: (failed) => stop(pid, url, failed === true && !adopted) };
  });
}

async function adopt(place: Place): Promise<{ pid: number; port: number } | null> {
  const found = await readPid(place);
  if (!found || !isAlive(found.pid)) return null;
  const url = await addressOf(place, found.port, 'postgres');
  // A server that was just told to stop, or a stranger with the same process number, never answers.
  for (let tries = 0; tries < 40 && isAlive(found.pid); tries += 1) {
    if (await answers(url)) return found;
    await after(100);
  }
  return null;
}

async function launch(
  place: Place,
  { disposable }: Options,
): Promise<{ pid: number; port: number }> {
  const port = await freePort();
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    ...(disposable ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] : []),
  ];
  const logFile = join(place.home, 'server.log');
  const log = openSync(logFile, 'a');
  const server = spawn(
    join(place.bin, 'postgres'),
    ['-D', dataOf(place), '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...place.account, cwd: '/', detached: true, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  server.unref();
  const { pid } = server;
  const url = await addressOf(place, port, 'postgres');
  const deadline = Date.now() + PATIENCE;
  while (pid && server.exitCode === null && Date.now() < deadline) {
    if (await answers(url)) return { pid, port };
    await after(25);
  }
  const said = (await readFile(logFile, 'utf8')).trim().split('\n').slice(-8).join('\n');
  throw new Error(`PostgreSQL did not start. The end of ${logFile}:\n${said}`);
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function createDatabase(url: string): Promise<void> {
  await ask(url, async (client) => {
    const query = 'select 1 from pg_database where datname = $1';
    const { rowCount } = await client.query(query, [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  });
}

async function stop(pid: number, url: string, force: boolean): Promise<void> {
  if (!isAlive(pid)) return;
  const count = async (client: Client) => {
    const query = `select 1 from pg_stat_activity
      where backend_type = 'client backend' and application_name <> $1`;
    return (await client.query(query, [STOPPING])).rowCount ?? 0;
  };
  const others = await ask(url, count, STOPPING).catch(() => 0);
  if ((others > 0 && !force) || !isAlive(pid)) return;
  process.kill(pid, 'SIGINT');
  const deadline = Date.now() + 15_000;
  while (isAlive(pid) && Date.now() < deadline) await after(20);
  if (isAlive(pid)) process.kill(pid, 'SIGQUIT');
}

async function ask<Result>(
  url: string,
  work: (client: Client) => Promise<Result>,
  name = 'msaudit',
): Promise<Result> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    application_name: name,
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A port that nobody listens on, on this machine's own address. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
