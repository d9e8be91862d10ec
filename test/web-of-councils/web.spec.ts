import fs from 'node:fs';
import path from 'node:path';
import { loadCouncils } from '../../src/organisations/councils';
import { sniff } from '../../src/documents/sniff';
import { type Answer, ask } from '../support/ask';
import { TYPES } from './served/files';
import { ALL_COVERED } from './coverage';
import { WebOfCouncils } from './served/web';
import type { Site } from './site';
import { describedSites } from './sites/all';

let web: WebOfCouncils;
beforeAll(async () => {
  web = await WebOfCouncils.start(describedSites());
});
afterAll(() => web.stop());
beforeEach(() => web.forget());

const get = (address: string, more: Parameters<typeof ask>[2] = {}): Promise<Answer> => {
  const door = web.door(new URL(address).hostname);
  if (!door) throw new Error(`${address} is not in the web`);
  return ask(address, door, { ca: web.certificates.authorityPem, ...more });
};

const bodyOf = async (address: string) => (await get(address)).body.toString();
const of = (id: string): Site => web.sites.find((site) => site.id === id)!;

describe('the sites', () => {
  it('are more than forty, and none is a council that exists', () => {
    expect(web.sites.length).toBeGreaterThan(60);
    const real = new Set(loadCouncils().flatMap(({ name, shortName }) => [name, shortName]));
    const names = web.sites.flatMap(({ councils }) => councils.map(({ name }) => name));
    expect(names.filter((name) => real.has(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('show every shape, trap and quirk, and nothing that is not listed', () => {
    const shown = new Set(web.sites.flatMap(({ shows }) => shows));
    expect([...ALL_COVERED.keys()].filter((key) => !shown.has(key))).toEqual([]);
    expect([...shown].filter((key) => !ALL_COVERED.has(key))).toEqual([]);
  });

  it('have codes and hosts of their own', () => {
    const codes = web.sites.flatMap(({ councils }) => councils.map(({ gss }) => gss));
    const hosts = web.sites.flatMap((site) => site.hosts.map(({ name }) => name));
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(hosts).size).toBe(hosts.length);
    expect(codes.filter((code) => !/^[EW]\d{8}$/.test(code))).toEqual([]);
  });

  it('hold every true statement, landing page and paper where the truth says', async () => {
    const wrong: string[] = [];
    for (const site of web.sites.filter((one) => !one.shows.includes('closed-port')))
      for (const truth of Object.values(site.truth)) {
        const addresses = [
          ...truth.statements.flatMap(({ renditions }) => renditions.map((one) => one.address)),
          ...(truth.landing ?? []),
          ...(truth.evidence ?? []),
          ...(truth.never ?? []),
        ];
        for (const address of addresses) {
          const { status } = await get(address);
          if (status !== 200 && status !== 429 && status !== 503)
            wrong.push(`${status} ${address}`);
        }
      }
    expect(wrong).toEqual([]);
  });

  it('send the kinds of file that the truth says', async () => {
    const kinds = web.sites.flatMap((site) =>
      Object.values(site.truth).flatMap(({ statements }) =>
        statements.flatMap((one) => one.renditions),
      ),
    );
    const types = { html: 'text/html', ...TYPES };
    for (const one of kinds.filter((rendition) => rendition.as !== 'html')) {
      const { body } = await get(one.address);
      expect([one.address, sniff(body).mediaType]).toEqual([one.address, types[one.as]]);
    }
  });

  it('lead from the home page to what they want to be found', () => {
    const lost: string[] = [];
    const hidden = ['search-only', 'sitemap-only', 'committee-only', 'abolished'];
    for (const site of web.sites) {
      if (site.shows.some((key) => hidden.includes(key))) continue;
      const linked = new Set<string>();
      for (const { name, entries } of site.hosts)
        for (const entry of entries)
          if (entry.content?.is === 'page')
            for (const { to } of entry.content.links ?? [])
              linked.add(new URL(to, `https://${name}${entry.at.split('?')[0]}`).href);
      for (const { statements } of Object.values(site.truth))
        for (const { renditions } of statements.filter(({ optional }) => !optional)) {
          const reached = renditions.some(({ address }) => {
            const { hostname, pathname, search } = new URL(address);
            const host = site.hosts.find(({ name }) => name === hostname);
            const entry = host?.entries.find(
              ({ at }) => encodeURI(decodeURI(at)) === pathname + search,
            );
            return (
              linked.has(address) || (entry !== undefined && [entry.under ?? '/'].flat().length > 0)
            );
          });
          if (!reached) lost.push(renditions[0]!.address);
        }
    }
    expect(lost).toEqual([]);
  });
});

describe('the server', () => {
  const STATEMENT = () =>
    of('ambershire').truth['E06990001']!.statements[0]!.renditions[0]!.address;

  it('writes hosts and an authority for another process', () => {
    const folder = fs.mkdtempSync(path.join(__dirname, '../../.data-test-web-'));
    const environment = web.environment(folder);
    const lines = fs.readFileSync(environment['FETCH_HOSTS']!, 'utf8').trim().split('\n');
    expect(lines).toContainEqual(
      expect.stringMatching(/^127\.\d+\.\d+\.\d+:\d+ www\.ambershire\.gov\.uk$/),
    );
    expect(fs.readFileSync(environment['NODE_EXTRA_CA_CERTS']!, 'utf8')).toContain('CERTIFICATE');
    fs.rmSync(folder, { recursive: true });
  });

  it('answers 304 to what has not changed, and another page on another day', async () => {
    const first = await get(STATEMENT());
    const { etag, 'last-modified': modified } = first.headers;
    const again = () => get(STATEMENT(), { headers: { 'if-none-match': etag! } });
    expect((await again()).status).toBe(304);
    expect((await get(STATEMENT(), { headers: { 'if-modified-since': modified! } })).status).toBe(
      304,
    );
    web.nextDay();
    const next = await again();
    expect(next.status).toBe(200);
    expect(next.body.toString()).not.toBe(first.body.toString());
    expect(web.log.asked.map(({ status, conditional }) => [status, conditional])).toEqual([
      [200, false],
      [304, true],
      [304, true],
      [200, true],
    ]);
    expect(web.log.unconditional(web.log.asked.slice(0, 1))).toHaveLength(1);
  });

  it('sees what robots.txt forbids, and who asks strangers and canaries', async () => {
    await get('https://www.ambershire.gov.uk/search?q=slavery');
    await get('https://www.denyham.gov.uk/robots.txt');
    await get('https://www.denyham.gov.uk/');
    await get('https://nc-ranch-supplies.example.com/');
    expect(web.log.forbidden().map(({ path: asked }) => asked)).toEqual(['/search?q=slavery', '/']);
    expect(web.log.strangers().map(({ host }) => host)).toEqual(['nc-ranch-supplies.example.com']);
    const { headers } = await get('https://www.inwardly.gov.uk/modern-slavery-statement.pdf');
    const { port } = new URL(headers.location!);
    await ask(headers.location!, { ip: new URL(headers.location!).hostname, port: Number(port) });
    expect(web.log.canaries).toHaveLength(1);
  });

  it('counts what is under way at once, and the time between', async () => {
    await Promise.all([
      get('https://www.fenmouth.gov.uk/'),
      get(
        'https://www.fenmouth.gov.uk/article/19130/Slavery-and-human-trafficking-statement-2025-2026-',
      ),
    ]);
    expect(web.log.mostAtOnce('host').get('www.fenmouth.gov.uk')).toBeGreaterThanOrEqual(1);
    expect(web.log.gaps()).toEqual([
      expect.objectContaining({ host: 'www.fenmouth.gov.uk', gap: expect.any(Number) }),
    ]);
    const [first] = web.log.asked;
    web.log.asked.push(
      { ...first!, ended: first!.ended! + 500 },
      { ...first!, at: first!.at + 100, ended: first!.ended! + 400 },
    );
    expect(web.log.mostAtOnce('host').get('www.fenmouth.gov.uk')).toBeGreaterThanOrEqual(2);
    expect(web.log.mostAtOnce('ip').get(first!.ip)).toBeGreaterThanOrEqual(2);
  });

  it.each([
    ['https://www.expiry-vale.gov.uk/', 'CERT_HAS_EXPIRED'],
    ['https://www.otherwood-vale.gov.uk/', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['https://www.selfsigned-vale.gov.uk/', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['https://www.chainless-vale.gov.uk/', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ['https://www.closedown.gov.uk/', 'ECONNREFUSED'],
    ['https://www.resetham.gov.uk/', 'ECONNRESET'],
  ])('%s fails with %s', async (address, code) => {
    await expect(get(address)).rejects.toMatchObject({ code });
  });

  it('speaks http and https on one port', async () => {
    const plain = await get('http://www.ambershire.gov.uk/bins');
    expect([plain.status, plain.headers.location]).toEqual([
      301,
      'https://www.ambershire.gov.uk/bins',
    ]);
    expect((await get('http://www.stratmere.gov.uk/')).status).toBe(200);
    await expect(get('https://www.stratmere.gov.uk/')).rejects.toBeDefined();
    const at = '://www.tynebridge.gov.uk/article/4427/Modern-slavery-statement';
    expect(await bodyOf(`http${at}`)).toContain('2018-19');
    expect(await bodyOf(`https${at}`)).toContain('2025-26');
    expect(
      await bodyOf(`http://tynebridge.gov.uk/article/4427/Modern-slavery-statement`),
    ).toContain('2021-22');
  });

  it('has the manners of each system', async () => {
    const lie = await get('https://www.blackmere.gov.uk/', { method: 'HEAD' });
    expect(lie.status).toBe(404);
    expect((await get('https://www.softmoor.gov.uk/what')).status).toBe(200);
    expect((await get('https://www.homeward.gov.uk/what')).status).toBe(302);
    expect((await get('https://www.wafcombe.gov.uk/what')).headers['cf-mitigated']).toBe(
      'challenge',
    );
    const busy = await get(
      'https://www.busyborough.gov.uk/council-and-democracy/modern-slavery-statement',
    );
    expect([busy.status, busy.headers['retry-after']]).toEqual([429, '2']);
    const bomb = await get('https://www.endlow.gov.uk/modern-slavery-statements');
    expect(bomb.body.length).toBeLessThan(100_000);
    expect(await bodyOf('https://www.ambershire.gov.uk/search?q=modern+slavery')).toContain(
      'modern-slavery-act-statement',
    );
    const session = await bodyOf(
      'https://www.lakenmoor.gov.uk/(S(abc))/Policies/Modern-slavery-transparency-statement.aspx',
    );
    expect(session).toMatch(/\/\(S\(k3q+\d+\)\)\//);
  });
});

describe('another season', () => {
  afterAll(() => web.stop());

  it('has next year in place, a moved page, a removed one and another kind', async () => {
    const before = await bodyOf('https://www.kingsbrook.gov.uk/modernslaverystatement');
    web.evolve();
    expect(await bodyOf('https://www.kingsbrook.gov.uk/modernslaverystatement')).not.toBe(before);
    const gone = await get(
      'https://www.wexcombe.gov.uk/policies-and-strategies/modern-slavery-statement',
    );
    expect(gone.status).toBe(404);
    const moved = await get('https://www.elmsworth.gov.uk/Council/Modern-slavery.aspx');
    expect(moved.headers.location).toBe('/Your-Council/Policies/Modern-slavery-statement.aspx');
    expect((await get(`https://www.elmsworth.gov.uk${moved.headers.location}`)).status).toBe(200);
    expect(await bodyOf('https://www.staffmere.gov.uk/community/modern-slavery')).toContain(
      'section 54',
    );
    for (const site of web.sites)
      for (const truth of Object.values(site.later?.[1] ?? {}))
        for (const { renditions } of truth.statements)
          for (const { address } of renditions) expect((await get(address)).status).toBe(200);
  });
});
