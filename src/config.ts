import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { parseHostMap } from './collection/fetch/host-map';

/** Injection token of the one frozen `Config`. */
export const CONFIG = Symbol('config');

const whole = (from: number, to: number, preset: number) =>
  z.coerce
    .number(`write a whole number from ${from} to ${to}, for example ${preset}`)
    .int(`write a whole number from ${from} to ${to}, for example ${preset}`)
    .min(from, `write a whole number from ${from} to ${to}, for example ${preset}`)
    .max(to, `write a whole number from ${from} to ${to}, for example ${preset}`)
    .default(preset);

const address = (protocol: RegExp, example: string) =>
  z.url({ protocol, error: `write an address such as ${example}` }).optional();

const flag = z
  .enum(['true', 'false', '1', '0'], 'write true or false')
  .default('false')
  .transform((value) => value === 'true' || value === '1');

/** Milliseconds; crawlers that mean well wait a second at least. */
const SHORTEST_DELAY = 1000;

const hostMap = z
  .string()
  .optional()
  .transform((path, context) => {
    try {
      return path === undefined ? undefined : parseHostMap(readFileSync(path, 'utf8'));
    } catch (error) {
      const message =
        error instanceof RangeError ? error.message : 'write the path of a file that can be read';
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    }
  });

const { version: VERSION } = JSON.parse(
  readFileSync(join(__dirname, '../package.json'), 'utf8'),
) as { version: string };

const LEVELS = ['fatal', 'error', 'warn', 'log', 'debug', 'verbose'] as const;

const SETTINGS = {
  /** PostgreSQL; without it the service starts its own in DATA_DIR. */
  DATABASE_URL: address(/^postgres(ql)?$/, 'postgres://name:password@localhost:5432/msaudit'),
  /** Redis for the queue; without it the queue lives in PostgreSQL. */
  REDIS_URL: address(/^rediss?$/, 'redis://localhost:6379'),
  /** No one signs in yet, so nobody outside this machine is let in unless this is set. */
  HOST: z.string().default('127.0.0.1'),
  PORT: whole(0, 65_535, 3000),
  /** Address under which people reach the service; shown in links. */
  PUBLIC_URL: address(/^https?$/, 'https://audit.example.org'),
  /** Where original documents (and the database, when it is our own) are kept. */
  DATA_DIR: z.string().min(1, 'write the path of a folder').default('.data'),
  /** Processes that read documents. */
  READER_CHILDREN: whole(1, 64, 2),
  /** Assessments worked on at the same time by one worker. */
  WORKER_CONCURRENCY: whole(1, 64, 4),
  /** Organisations whose web is looked through at the same time by one worker. */
  COLLECT_CONCURRENCY: whole(1, 64, 16),
  /** Look at the web by itself, each organisation on its day of the week. */
  COLLECT_ON_SCHEDULE: flag,
  /** Where a site's owner can write to; stands in every request that is sent to a site. */
  CONTACT: z.email('write an address such as audit@example.org').optional(),
  /** Least pause between two requests to the same site, in milliseconds. */
  FETCH_DELAY_MS: whole(0, 60_000, 2_000),
  /** For tests only: lets addresses on this machine be fetched. */
  ALLOW_LOOPBACK_FETCH: flag,
  /** For tests only: a file that says which names stand for which servers on this machine. */
  FETCH_HOSTS: hostMap,
  /** `fatal` says least, `verbose` most. */
  LOG_LEVEL: z.enum(LEVELS, `write one of ${LEVELS.join(', ')}`).default('log'),
  NODE_ENV: z.string().default('development'),
};

/** Names of all environment variables that are read. */
export const SETTING_NAMES = Object.keys(SETTINGS);

export type Config = Readonly<z.infer<typeof Settings>>;

const Settings = z.object(SETTINGS).transform((read, context) => {
  const production = read.NODE_ENV === 'production';
  const refuse = (setting: keyof typeof SETTINGS, message: string) =>
    context.addIssue({ code: 'custom', path: [setting], message });
  if (production && read.ALLOW_LOOPBACK_FETCH)
    refuse(
      'ALLOW_LOOPBACK_FETCH',
      'leave it out in production: it lets people reach services on this machine',
    );
  if (production && read.FETCH_HOSTS)
    refuse(
      'FETCH_HOSTS',
      'leave it out in production: it puts test sites in the place of real ones',
    );
  else if (read.FETCH_HOSTS && !read.ALLOW_LOOPBACK_FETCH)
    refuse('FETCH_HOSTS', 'set ALLOW_LOOPBACK_FETCH=true as well: test sites are on this machine');
  if (production && read.FETCH_DELAY_MS < SHORTEST_DELAY)
    refuse('FETCH_DELAY_MS', `write ${SHORTEST_DELAY} or more in production`);
  return {
    databaseUrl: read.DATABASE_URL,
    redisUrl: read.REDIS_URL,
    host: read.HOST,
    port: read.PORT,
    publicUrl: read.PUBLIC_URL,
    dataFolder: resolve(read.DATA_DIR),
    readerChildren: read.READER_CHILDREN,
    workerConcurrency: read.WORKER_CONCURRENCY,
    collectConcurrency: read.COLLECT_CONCURRENCY,
    collectOnSchedule: read.COLLECT_ON_SCHEDULE,
    contact: read.CONTACT,
    fetchDelay: read.FETCH_DELAY_MS,
    allowLoopbackFetch: read.ALLOW_LOOPBACK_FETCH,
    fetchHosts: read.FETCH_HOSTS,
    logLevel: read.LOG_LEVEL,
    production,
    version: VERSION,
  };
});

/** What the environment says cannot be used; the message names every variable and what to write. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads the environment once. An empty variable counts as one that is not set. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.entries(environment).filter(([, value]) => value?.trim());
  const read = Settings.safeParse(Object.fromEntries(given));
  if (read.success) return Object.freeze(read.data);
  const lines = read.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    return `${name}: ${message} (it is ${shown(name, environment[name])})`;
  });
  throw new ConfigError(lines.join('\n'));
}

/** A value may hold a password: addresses are never repeated. */
function shown(name: string, value: string | undefined): string {
  return name.endsWith('_URL') ? 'something else' : JSON.stringify(value ?? '');
}
