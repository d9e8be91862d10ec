import { Logger } from '@nestjs/common';
import { createPostgresBackend, type JobsOptions, Queue, runMigrations, Worker } from 'bullmq';
import { Client, Pool } from 'pg';
import type { Config } from '../config';
import { type Capacity, JOB_NAMES, JOBS, type JobName } from './jobs';

/** A job as the queue keeps it: the payload is checked again when it is taken out. */
export type Queued = { readonly id: string; readonly payload: object };

export type OpenQueue = {
  add(jobs: readonly Queued[]): Promise<void>;
  close(): Promise<void>;
};

export type OpenWorker = { close(force: boolean): Promise<void> };

export type Work = (payload: unknown) => Promise<void>;

/** The queue, wherever it is kept. Nothing beyond this file knows where that is. */
export type QueueBackend = {
  readonly kind: 'redis' | 'postgres';
  queue(name: JobName): OpenQueue;
  /** @param done called with the payload once a job is out of the queue */
  worker(
    name: JobName,
    capacity: Capacity,
    work: Work,
    done: (payload: unknown) => void,
  ): OpenWorker;
  close(): Promise<void>;
};

/** A worker that dies is noticed when it has not renewed its lock for this long. */
const LOCK = 10_000;
const STALLED_CHECK = 5_000;

const logger = new Logger('Queue');
const report = (where: string) => (error: Error) =>
  logger.warn(`${where}: ${error.message || error.name}`);

export function openBackend(config: Config): QueueBackend {
  return config.redisUrl ? onRedis(config.redisUrl) : onPostgres(config.databaseUrl ?? '');
}

/** Makes the queue's tables where the queue lives in PostgreSQL. */
export async function migrateQueue(config: Config): Promise<void> {
  if (config.redisUrl) return;
  const client = new Client({ connectionString: config.databaseUrl });
  client.on('error', report('migration'));
  await client.connect();
  try {
    await runMigrations(client);
  } finally {
    await client.end();
  }
}

function onRedis(url: string): QueueBackend {
  const common = { prefix: 'msaudit', connection: { url, maxRetriesPerRequest: null } };
  return {
    kind: 'redis',
    queue: (name) => openQueue(new Queue(name, { ...common, ...queueOptions(name) })),
    worker: (name, capacity, work, done) =>
      openWorker(
        new Worker(name, (job) => work(job.data), { ...common, ...workerOptions(name, capacity) }),
        done,
      ),
    close: () => Promise.resolve(),
  };
}

function onPostgres(connectionString: string): QueueBackend {
  // One pool for all queues of the process; each worker keeps one connection to be woken on.
  const connection = new Pool({
    connectionString,
    max: JOB_NAMES.length + 6,
    keepAlive: true,
    options: '-c search_path=bullmq',
    application_name: 'msaudit queue',
  });
  connection.setMaxListeners(50);
  connection.on('error', report('connection lost'));
  return {
    kind: 'postgres',
    queue: (name) =>
      openQueue(new Queue(name, { connection, ...queueOptions(name) }, createPostgresBackend)),
    worker: (name, capacity, work, done) =>
      openWorker(
        new Worker(
          name,
          (job) => work(job.data),
          { connection, ...workerOptions(name, capacity) },
          createPostgresBackend,
        ),
        done,
      ),
    close: () => connection.end(),
  };
}

function queueOptions(name: JobName): { defaultJobOptions: JobsOptions } {
  const { attempts, backoff } = JOBS[name];
  return {
    defaultJobOptions: {
      attempts,
      backoff: { type: 'exponential', delay: backoff, jitter: 0.5 },
      // The rows know what became of a job: the queue forgets it, so that its id is free again.
      removeOnComplete: true,
      removeOnFail: true,
    },
  };
}

function workerOptions(name: JobName, capacity: Capacity) {
  return {
    concurrency: JOBS[name].concurrency(capacity),
    lockDuration: LOCK,
    stalledInterval: STALLED_CHECK,
    // How often a job may lose its worker is counted in the rows, which outlive the queue.
    maxStalledCount: 100,
  };
}

/** What both kinds of queue and worker have in common. */
type AnyQueue = {
  readonly name: string;
  on(event: 'error', listener: (error: Error) => void): unknown;
  addBulk(jobs: { name: string; data: object; opts: JobsOptions }[]): Promise<unknown>;
  close(): Promise<void>;
};

type AnyWorker = {
  readonly name: string;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'completed' | 'failed', listener: (job?: { data: unknown }) => void): unknown;
  close(force?: boolean): Promise<void>;
};

function openQueue(queue: AnyQueue): OpenQueue {
  queue.on('error', report(`queue ${queue.name}`));
  return {
    add: async (jobs) => {
      await queue.addBulk(
        jobs.map(({ id, payload }) => ({ name: queue.name, data: payload, opts: { jobId: id } })),
      );
    },
    close: () => queue.close(),
  };
}

function openWorker(worker: AnyWorker, done: (payload: unknown) => void): OpenWorker {
  worker.on('error', report(`worker ${worker.name}`));
  worker.on('completed', (job) => done(job?.data));
  return { close: (force) => worker.close(force) };
}
