import type { Expected, Outcome } from '../../src/collection/fetch/visit';
import type { PoliteVisitor } from '../../src/collection/fetch/visitor';
import { visitorOf } from '../support/web-visitor';
import { WebOfCouncils } from './served/web';
import { describedSites } from './sites/all';

const SHORT = { firstByte: 1_500, page: 2_500, file: 2_500 };
const STATEMENT = '/council-and-democracy/modern-slavery-statement';

let web: WebOfCouncils;
let visitor: PoliteVisitor;

beforeAll(async () => {
  web = await WebOfCouncils.start(describedSites());
});
afterAll(() => web.stop());
beforeEach(() => {
  web.forget();
  visitor = visitorOf(web, { limits: SHORT });
});
afterEach(() => visitor.close());

/** The hosts of the register; every hop has to stay among them. */
const hosts = () =>
  new Set(
    web.sites.flatMap((site) =>
      site.hosts.filter(({ role }) => role !== 'stranger').map(({ name }) => name),
    ),
  );

const visit = (address: string, accept: Expected = 'page') =>
  visitor.visit({ address, accept, organisation: null, hosts: hosts() });

type Case = readonly [name: string, path: string, outcome: Outcome, code?: string];

const CASES: readonly Case[] = [
  ['ambershire', '/', 'ok'],
  ['ambershire', '/nothing-here', 'gone'],
  ['ambershire', '/search?q=slavery', 'robots-refused'],
  ['denyham', '/', 'robots-refused'],
  ['hidewell', STATEMENT, 'robots-refused'],
  ['hidewell', '/', 'ok'],
  ['failbridge', '/', 'robots-refused', 'robots-unknown'],
  ['slowrobin', '/', 'too-slow'],
  ['longscroll', '/', 'ok'],
  ['longscroll', '/private/x', 'robots-refused'],
  ['bomford', '/private/modern-slavery-statement', 'robots-refused'],
  ['roundrobin', '/private/x', 'robots-refused'],
  ['roundrobin', STATEMENT, 'ok'],
  ['papermill', STATEMENT, 'ok'],
  ['mispelham', '/forms/slavery', 'robots-refused'],
  ['mispelham', '/Login', 'robots-refused'],
  ['calledout', '/', 'ok'],
  ['calledout', STATEMENT, 'robots-refused'],
  ['wordenham', '/wp-content/uploads/2026/09/Modern-Slavery-Statement-2025-26.pdf', 'ok'],
  ['wordenham', '/wp-content/themes/x.css', 'robots-refused'],
  ['harrowick', '/forms/report', 'robots-refused'],
  ['harrowick', '/login', 'robots-refused'],
  ['wafcombe', '/', 'blocked'],
  ['gateshurst', '/', 'blocked'],
  ['keyholt', '/', 'blocked'],
  ['blackmere', '/Home.aspx', 'ok'],
  ['loopington', '/modern-slavery-transparency', 'redirected-away', 'too-many-redirects'],
  ['loopington', '/slavery-statement', 'redirected-away', 'too-many-redirects'],
  ['inwardly', '/modern-slavery-statement.pdf', 'address-refused'],
  ['inwardly', '/modern-slavery-statement-2021', 'address-refused'],
  ['inwardly', '/modern-slavery-statement-2020', 'address-refused'],
  ['inwardly', '/modern-slavery-statement-2019', 'redirected-away', 'host-not-allowed'],
  ['inwardly', '/modern-slavery-statement-2018', 'address-refused'],
  ['inwardly', '/modern-slavery-statement-2017', 'address-refused'],
  ['inwardly', '/modern-slavery-statement-2016', 'address-refused'],
  ['dripton', '/modern-slavery-transparency', 'too-slow'],
  ['endlow', '/modern-slavery-transparency', 'too-large'],
  ['endlow', '/modern-slavery-statements', 'too-large'],
  ['endlow', '/modern-slavery-statement-2024-25', 'answered-badly'],
  ['wrongham', '/modern-slavery-statement-2022-23', 'answered-badly'],
  ['wrongham', '/modern-slavery-statement-2021-22', 'answered-badly'],
  ['charsett', '/news/modern-slavery-day', 'ok'],
  ['busyborough', STATEMENT, 'busy'],
  ['oncewick', STATEMENT, 'busy'],
  ['closedown', '/', 'unreachable'],
  ['resetham', '/', 'unreachable'],
  ['hangleton-moor', '/', 'too-slow'],
  ['expiry-vale', '/', 'tls-failed'],
  ['otherwood-vale', '/', 'tls-failed'],
  ['selfsigned-vale', '/', 'tls-failed'],
  ['chainless-vale', '/', 'tls-failed'],
];

describe('a visit to each quirk of the web', () => {
  it.each(CASES.map((one) => ({ one })))('$one', async ({ one: [name, path, outcome, code] }) => {
    const given = await visit(`https://www.${name}.gov.uk${path}`);
    expect(given.outcome).toBe(outcome);
    if (code) expect(given.problem).toMatchObject({ code });
    expect(web.log.forbidden().map((one) => one.host + one.path)).toEqual([]);
    expect(web.log.strangers()).toEqual([]);
    expect(web.log.canaries).toEqual([]);
  });

  it('gives up what breaks off, and keeps what came', async () => {
    const short = await visit('https://www.wrongham.gov.uk/modern-slavery-statement-2024-25');
    expect(short.truncated ?? short.outcome).toMatch(/disconnect|unreachable|answered-badly/);
  });

  it('asks again with validators and is told that nothing changed', async () => {
    const address = 'https://www.ambershire.gov.uk/community-safety/modern-slavery';
    const { headers } = await visit(address);
    const again = await visitor.visit({
      address,
      organisation: null,
      hosts: hosts(),
      validators: { etag: String(headers['etag']) },
    });
    expect(again.outcome).toBe('not-modified');
    expect(web.log.to('www.ambershire.gov.uk').at(-1)).toMatchObject({
      conditional: true,
      status: 304,
    });
  });

  it('follows http to https, and names without www', async () => {
    const given = await visit('http://twinbridge.gov.uk/');
    expect(given.address).toBe('https://www.twinbridge.gov.uk/');
    expect(given.chain.map(({ status }) => status)).toEqual([301, 301]);
  });

  it('never has more than one request under way to a host, nor two to an address', async () => {
    const goss = ['fenmouth', 'south-derbrook', 'covenbrook', 'guidewell'];
    const all = goss.flatMap((name) =>
      Array.from({ length: 5 }, (_, n) =>
        visit(`https://www.${name}.gov.uk/article/${1_200 + 3 * n}/x`),
      ),
    );
    await Promise.all(all);
    expect(Math.max(...web.log.mostAtOnce('host').values())).toBe(1);
    expect(Math.max(...web.log.mostAtOnce('ip').values())).toBeLessThanOrEqual(2);
  });

  it('waits as long as robots.txt asks', async () => {
    await visit('https://www.patienton.gov.uk/');
    await visit(`https://www.patienton.gov.uk${STATEMENT}`);
    expect(web.log.to('www.patienton.gov.uk').map((one) => one.path)).toHaveLength(3);
    const last = web.log.gaps().at(-1)!;
    expect(last.after.path).toBe('/');
    expect(last.gap).toBeGreaterThan(985);
  });
});
