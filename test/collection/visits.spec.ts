import type { DataSource } from 'typeorm';
import { RobotsFileCopy } from '../../src/collection/fetch/robots-file-copy.entity';
import { StoredGate } from '../../src/collection/fetch/stored-gate.service';
import { StoredRobots } from '../../src/collection/fetch/stored-robots.service';
import { VisitsService, visitorSettings } from '../../src/collection/fetch/visits.service';
import { type Config, readConfig } from '../../src/config';
import { connect } from '../../src/database/data-source';
import { migrateDatabase } from '../../src/database/migrate';
import { type FreshDatabase, freshDatabase } from '../support/fresh-database';
import { says, SmallWeb, status } from './small-web';

const HOST = 'www.fenmouth.gov.uk';
const SITE = `http://${HOST}`;

describe(VisitsService.name, () => {
  const web = new SmallWeb();
  const sources: DataSource[] = [];
  const started: VisitsService[] = [];
  let database: FreshDatabase;

  /** What one process of the service has. */
  const process = async (): Promise<VisitsService> => {
    const source = await connect(database.url);
    sources.push(source);
    const config: Config = {
      ...readConfig({
        ALLOW_LOOPBACK_FETCH: 'true',
        FETCH_DELAY_MS: '0',
        CONTACT: 'a@example.org',
      }),
      fetchHosts: web.map,
    };
    const robots = new StoredRobots(source.getRepository(RobotsFileCopy));
    const visits = new VisitsService(config, new StoredGate(source, config), robots);
    started.push(visits);
    return visits;
  };

  beforeAll(async () => {
    await web.start();
    database = await freshDatabase();
    await migrateDatabase(database.url);
  });

  afterEach(async () => {
    await Promise.all(started.splice(0).map((visits) => visits.onApplicationShutdown()));
    await sources[0]?.query('truncate robots_file_copy, fetch_host, fetch_lease');
    await Promise.all(sources.splice(0).map((source) => source.destroy()));
    web.asked.splice(0);
  });

  afterAll(async () => {
    await web.stop();
    await database.drop();
  });

  it('asks for a robots.txt once for all processes', async () => {
    web.host(HOST, { '/robots.txt': says('User-agent: *\nDisallow: /x'), '/a': says('A page.') });
    const [one, other] = [await process(), await process()];
    expect((await one.visit(web.request(`${SITE}/a`))).outcome).toBe('ok');
    expect((await other.visit(web.request(`${SITE}/x`))).outcome).toBe('robots-refused');
    expect(web.takeAsked()).toEqual([`${SITE}/robots.txt`, `${SITE}/a`]);
  });

  it('asks again after a day, with what it was told, and goes by the copy when that is still right', async () => {
    web.host(HOST, {
      '/robots.txt': ({ headers }, response) => {
        if (headers['if-none-match'] === '"r1"') response.writeHead(304).end();
        else response.writeHead(200, { etag: '"r1"' }).end('User-agent: *\nDisallow: /x');
      },
      '/a': says('A page.'),
    });
    await (await process()).visit(web.request(`${SITE}/a`));
    await sources[0]?.query(
      `update robots_file_copy set asked_at = asked_at - interval '25 hours'`,
    );
    web.asked.splice(0);
    const visits = await process();
    expect((await visits.visit(web.request(`${SITE}/x`))).outcome).toBe('robots-refused');
    expect(web.asked[0]?.headers).toMatchObject({ 'if-none-match': '"r1"' });
    const file = await visits.visit(web.request(`${SITE}/robots.txt`, { accept: 'robots' }));
    expect(file.bytes?.toString()).toContain('Disallow: /x');
  });

  it('leaves a host alone in all processes when it refused one of them', async () => {
    web.host(HOST, { '/a': status(403, { 'cf-mitigated': 'challenge' }) });
    const [one, other] = [await process(), await process()];
    expect((await one.visit(web.request(`${SITE}/a`))).problem?.code).toBe('block-page');
    const later = await other.visit(web.request(`${SITE}/b`));
    expect(later).toMatchObject({ outcome: 'blocked', problem: { code: 'host-resting' } });
  });

  it('throws when the database is away, and blames no site for it', async () => {
    web.host(HOST, { '/a': says('A page.') });
    const visits = await process();
    await sources[0]?.destroy();
    await expect(visits.visit(web.request(`${SITE}/a`))).rejects.toThrow();
    sources.splice(0);
    expect(web.takeAsked()).toEqual([]);
  });

  it('keeps a robots.txt of any bytes', async () => {
    const bytes = Buffer.from([0xff, 0x00, 0xfe, 0x0a, 0xc3, 0x28]);
    web.host(HOST, { '/robots.txt': says(bytes, { etag: 'W/"\u00e9"' }), '/a': says('A page.') });
    await (await process()).visit(web.request(`${SITE}/a`));
    const ask = web.request(`${SITE}/robots.txt`, { accept: 'robots' });
    expect((await (await process()).visit(ask)).bytes).toEqual(bytes);
  });
});

describe(visitorSettings.name, () => {
  const config = readConfig({ ALLOW_LOOPBACK_FETCH: 'true' });

  it('opens this machine to listed names only, once there is a list', () => {
    expect(visitorSettings(config).policy.allowLoopback).toBe(true);
    const listed = visitorSettings({ ...config, fetchHosts: new Map() });
    expect(listed.policy.allowLoopback).toBe(false);
  });

  it('says who asks and whom to write to', () => {
    const settings = { PUBLIC_URL: 'https://audit.example.org', CONTACT: 'audit@example.org' };
    const { userAgent, contact } = visitorSettings(readConfig(settings));
    expect(userAgent).toMatch(
      /^msaudit\/[\d.]+ \(\+https:\/\/audit\.example\.org\/about; audit@example\.org\)$/,
    );
    expect(contact).toBe('audit@example.org');
  });
});
