import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { createPostgresBackend, Queue, Worker } from 'bullmq';
import { Client } from 'pg';
import { startRedis } from '../run/services.mjs';
import { type Statement, statements } from './corpus';
import { built, CORES, median, result, type Result, ROOT } from './measure';

const { startEmbeddedPostgres, freePort } = built<
  typeof import('../../src/database/embedded-postgres')
>('database/embedded-postgres');
const { createReaderPool } =
  built<typeof import('../../src/documents/reader-pool')>('documents/reader-pool');
const { loadRubrics } = built<typeof import('../../src/rubrics/load-all')>('rubrics/load-all');
const { labelText } =
  built<typeof import('../../src/disclosures/label-text')>('disclosures/label-text');
const { auditDocument } = built<typeof import('../../src/assessments/audit-document')>(
  'assessments/audit-document',
);

const RUBRIC = 'council-statement';
const CLIENTS = 4;

type Service = { readonly address: string; readonly child: ChildProcess; readonly ready: number };

const serve = async (env: NodeJS.ProcessEnv): Promise<Service> => {
  const port = String(await freePort());
  const started = performance.now();
  const child = spawn(process.execPath, [path.join(ROOT, 'dist', 'cli.js'), 'serve'], {
    cwd: ROOT,
    env: { ...process.env, HOST: '127.0.0.1', PORT: port, LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const address = `http://127.0.0.1:${port}`;
  while (child.exitCode === null) {
    const up = await fetch(`${address}/health/ready`).catch(() => null);
    if (up?.ok) return { address, child, ready: (performance.now() - started) / 1_000 };
    await after(10);
  }
  throw new Error('the service did not start');
};

const stop = ({ child }: Service) =>
  new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGTERM');
  });

const submit = async (address: string, bytes: Buffer) => {
  const form = new FormData();
  form.append('rubric', RUBRIC);
  form.append('file', new Blob([new Uint8Array(bytes)]), `${randomUUID()}.pdf`);
  const response = await fetch(`${address}/api/documents`, { method: 'POST', body: form });
  if (!response.ok) throw new Error(await response.text());
};

/** Works through a list with a few hands. */
const eachWith = async <Item>(items: readonly Item[], work: (item: Item) => Promise<unknown>) => {
  const left = [...items];
  const hand = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: CLIENTS }, hand));
};

/** Seconds from the first file handed in to the last assessment stored. */
const endToEnd = async (corpus: readonly Statement[], service: Service, databaseUrl: string) => {
  const database = new Client({ connectionString: databaseUrl });
  await database.connect();
  const finished = async () => {
    const query = `select count(*)::int as n from submission where state = 'assessed'`;
    const { rows } = await database.query<{ n: number }>(query);
    return rows[0]?.n ?? 0;
  };
  const goal = (await finished()) + corpus.length;
  const started = performance.now();
  await eachWith(corpus, ({ bytes }) => submit(service.address, bytes));
  for (const deadline = Date.now() + 120_000; (await finished()) < goal; await after(20)) {
    if (Date.now() > deadline) throw new Error('the statements were not assessed in two minutes');
  }
  const seconds = (performance.now() - started) / 1_000;
  await database.end();
  return seconds;
};

const direct = async (warm: readonly Statement[], corpus: readonly Statement[]) => {
  const pool = createReaderPool({ children: 2 });
  const rubrics = loadRubrics();
  const work = async ({ bytes }: Statement) => {
    const reading = await pool.read(bytes);
    const labels = labelText(reading.text);
    auditDocument(reading, { sha256: '', labels, rubrics, rubricId: RUBRIC });
  };
  await eachWith(warm, work);
  const started = performance.now();
  await eachWith(corpus, work);
  const seconds = (performance.now() - started) / 1_000;
  await pool.close();
  return seconds;
};

/** What the two backends' queues and workers have in common. */
type Emptied = {
  readonly queue: {
    addBulk(jobs: { name: string; data: object }[]): Promise<unknown>;
    close(): Promise<void>;
  };
  readonly worker: () => {
    on(event: 'completed', listener: () => void): unknown;
    close(): Promise<void>;
  };
};

/** Milliseconds a job of BullMQ that does nothing takes, added in bulk and worked on by four. */
const nothing = async (jobs: number, { queue: empty, worker: start }: Emptied) => {
  const started = performance.now();
  const name = 'nothing';
  await empty.addBulk(Array.from({ length: jobs }, (_, n) => ({ name, data: { n } })));
  const worker = start();
  let done = 0;
  await new Promise<void>((resolve) =>
    worker.on('completed', () => {
      done += 1;
      if (done === jobs) resolve();
    }),
  );
  const each = (performance.now() - started) / jobs;
  await worker.close();
  await empty.close();
  return each;
};

const work = () => Promise.resolve();

const onRedis = (url: string): Emptied => {
  const options = { connection: { url, maxRetriesPerRequest: null } };
  return {
    queue: new Queue('bench', options),
    worker: () => new Worker('bench', work, { ...options, concurrency: 4 }),
  };
};

const onPostgres = (connectionString: string): Emptied => {
  const options = { connection: { connectionString, options: '-c search_path=bullmq', max: 6 } };
  return {
    queue: new Queue('bench', options, createPostgresBackend),
    worker: () => new Worker('bench', work, { ...options, concurrency: 4 }, createPostgresBackend),
  };
};

type Corpus = { readonly warm: readonly Statement[]; readonly work: readonly Statement[] };

const backend = async (
  name: string,
  corpus: Corpus,
  seconds: number,
  env: NodeJS.ProcessEnv & { DATABASE_URL: string },
  targets: boolean,
  noop: () => Promise<number>,
): Promise<Result[]> => {
  const service = await serve(env);
  await endToEnd(corpus.warm, service, env.DATABASE_URL);
  const took = await endToEnd(corpus.work, service, env.DATABASE_URL);
  await stop(service);
  const rate = corpus.work.length / took;
  const each = await noop();
  const job = `${((2 * each * 100) / ((1_000 * took) / corpus.work.length)).toFixed(1)} % of the time of a statement with its two jobs`;
  return [
    result(`file to stored assessment, queue on ${name}`, rate * 60, 'statements/min'),
    result('  statements a second', rate, '/s', targets ? ['>=', 25] : undefined),
    result('  against the direct rate', seconds / took, '×', targets ? ['>=', 0.8] : undefined),
    result(`  BullMQ doing nothing on ${name}`, each, 'ms a job', undefined, job),
  ];
};

export const queue = async (): Promise<Result[]> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'msaudit-bench-'));
  const all = await statements(230);
  const seconds = await direct(all.slice(0, 20), all.slice(20, 90));
  const results = [
    result('read and assessed directly, two reading children', 70 / seconds, 'statements/s'),
  ];
  const database = await startEmbeddedPostgres(path.join(folder, 'postgres'));
  const env = { DATA_DIR: path.join(folder, 'data'), DATABASE_URL: database.url, REDIS_URL: '' };
  const first = { warm: all.slice(0, 20), work: all.slice(20, 90) };
  results.push(
    ...(await backend('PostgreSQL', first, seconds, env, false, () =>
      nothing(400, onPostgres(database.url)),
    )),
  );
  const redis = await startRedis('redis-server').catch(() => null);
  if (redis) {
    const second = { warm: all.slice(90, 110), work: all.slice(110, 180) };
    const withRedis = { ...env, REDIS_URL: redis.url };
    results.push(
      ...(await backend('Redis', second, seconds, withRedis, CORES > 1, () =>
        nothing(4_000, onRedis(redis.url)),
      )),
    );
    redis.stop();
  } else {
    results.push(
      result('file to stored assessment, queue on Redis', null, '', ['>=', 25], 'no Redis'),
    );
  }
  await database.stop();
  results.push(...(await start(folder)));
  rmSync(folder, { recursive: true, force: true });
  return results;
};

/** With a database of its own: the first start makes it, the later ones find it. */
const start = async (folder: string): Promise<Result[]> => {
  const env = { DATA_DIR: path.join(folder, 'own'), DATABASE_URL: '', REDIS_URL: '' };
  const times: number[] = [];
  for (let run = 0; run < 4; run += 1) {
    const service = await serve(env);
    times.push(service.ready);
    await stop(service);
  }
  const [first, ...later] = times;
  const note = `the first one ${first?.toFixed(1)} s`;
  return [result('start to ready, own database', median(later), 's', ['<=', 2], note)];
};
