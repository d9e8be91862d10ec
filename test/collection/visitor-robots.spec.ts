import { TOKEN } from '../../src/collection/fetch/visitor';
import { parseRobots } from '../../src/collection/fetch/robots';
import { leads, type Play, says, SmallWeb, status } from './small-web';

const text = (...lines: string[]) => says(lines.join('\n'), { 'content-type': 'text/plain' });
const hangs: Play = () => undefined;

describe('a visitor and robots.txt', () => {
  const web = new SmallWeb();
  beforeAll(() => web.start());
  afterAll(() => web.stop());
  beforeEach(() => web.asked.splice(0));

  const HOST = 'www.ambershire.gov.uk';
  const SITE = `https://${HOST}`;
  const site = (robots: Play) => web.host(HOST, { '/robots.txt': robots, '/a': says('A page.') });

  it('does not ask for what is forbidden, and says which line forbids it', async () => {
    site(text('User-agent: *', 'Disallow: /a'));
    const visit = await web.visit(`${SITE}/a`);
    expect(visit).toMatchObject({
      outcome: 'robots-refused',
      status: null,
      bytes: null,
      problem: { code: 'robots-refused' },
      robots: { decision: 'refused', rule: 'Disallow: /a', robotsAddress: `${SITE}/robots.txt` },
    });
    expect(web.takeAsked()).toEqual([`${SITE}/robots.txt`]);
  });

  it.each<[string, Play, string]>([
    ['allows it', text('User-agent: MSAUDIT', 'Allow: /a', 'Disallow: /'), 'allowed'],
    ['is not there', status(404), 'no-rules'],
    ['is gone', status(410), 'no-rules'],
    ['is refused', status(403), 'no-rules'],
    ['wants a password', status(401), 'no-rules'],
    ['is empty', text(''), 'no-rules'],
    ['is a page', says('<html><title>Page not found</title></html>'), 'no-rules'],
    ['goes round in a circle', leads('/robots.txt'), 'no-rules'],
  ])('asks for a page when the file %s', async (_, robots, decision) => {
    site(robots);
    const visit = await web.visit(`${SITE}/a`);
    expect(visit).toMatchObject({ outcome: 'ok', robots: { decision } });
    expect(visit.bytes?.toString()).toBe('A page.');
  });

  it.each<[string, Play, string]>([
    ['gives 500', status(500), 'robots-refused'],
    ['gives 503', status(503), 'robots-refused'],
    ['gives 429', status(429), 'robots-refused'],
    ['breaks off', (request) => request.socket.destroy(), 'unreachable'],
    ['never comes', hangs, 'too-slow'],
    [
      'leads to a strange host',
      leads('https://elsewhere.example.org/robots.txt'),
      'robots-refused',
    ],
  ])('asks for nothing when the file %s', async (_, robots, outcome) => {
    site(robots);
    const visit = await web.visit(`${SITE}/a`);
    expect(visit).toMatchObject({ outcome, robots: { decision: 'assumed-refused', rule: null } });
    expect(web.takeAsked()).toEqual([`${SITE}/robots.txt`]);
  });

  it('follows five redirects to the file, to other hosts of the site too', async () => {
    web.host('ambershire.gov.uk', {
      '/robots.txt': leads('/1'),
      '/1': leads('/2'),
      '/2': leads('/3'),
      '/3': leads('/4'),
      '/4': leads(`${SITE}/robots.txt`, 301),
      '/a': says('A page.'),
    });
    site(text('User-agent: *', 'Disallow: /a'));
    expect((await web.visit('https://ambershire.gov.uk/a')).robots).toEqual({
      decision: 'refused',
      rule: 'Disallow: /a',
      robotsAddress: `${SITE}/robots.txt`,
    });
  });

  it('reads the first 512 KB of a huge file', async () => {
    const filler = `# ${'x'.repeat(1_000)}\n`.repeat(10_000);
    site(text('User-agent: *', 'Disallow: /a', filler));
    expect((await web.visit(`${SITE}/a`)).robots.decision).toBe('refused');
  });

  it('reads a file with a byte order mark and strange line ends', async () => {
    site(text('\uFEFFUser-agent: *\rDisallow: /a\r'));
    expect((await web.visit(`${SITE}/a`)).robots.decision).toBe('refused');
  });

  it('asks each host of a redirect for its own file', async () => {
    site(text('User-agent: *', 'Disallow: /secret'));
    web.host('old.ambershire.gov.uk', { '/s': leads(`${SITE}/secret`), '/a': leads(`${SITE}/a`) });
    const refused = await web.visit('https://old.ambershire.gov.uk/s');
    expect(refused).toMatchObject({ outcome: 'robots-refused', address: `${SITE}/secret` });
    expect(refused.chain).toHaveLength(1);
    expect(web.takeAsked()).not.toContain(`${SITE}/secret`);
    expect((await web.visit('https://old.ambershire.gov.uk/a')).outcome).toBe('ok');
  });

  it('asks once, however many pages wait for it', async () => {
    site(text('User-agent: *', 'Disallow: /x'));
    const visitor = web.visitor();
    await Promise.all([1, 2, 3, 4, 5].map(() => visitor.visit(web.request(`${SITE}/a`))));
    expect(web.takeAsked().filter((address) => address.endsWith('/robots.txt'))).toHaveLength(1);
  });

  it('gives the file itself from the copy in hand, and no request for it', async () => {
    site(text('User-agent: *', 'Disallow: /x', 'Sitemap: /sitemap.xml'));
    const visitor = web.visitor();
    const ask = () => visitor.visit(web.request(`${SITE}/robots.txt`, { accept: 'robots' }));
    const [first, second] = [await ask(), await ask()];
    await visitor.visit(web.request(`${SITE}/a`));
    expect(first).toMatchObject({ outcome: 'ok', status: 200 });
    expect(second).toMatchObject({ outcome: 'ok', at: first.at, requestHeaders: {} });
    const read = parseRobots(second.bytes?.toString() ?? '', TOKEN);
    expect(read.sitemaps).toEqual(['/sitemap.xml']);
    expect(web.takeAsked()).toEqual([`${SITE}/robots.txt`, `${SITE}/a`]);
  });

  it('waits as long as the file asks for between two pages', async () => {
    site(text('User-agent: *', 'Crawl-delay: 0.4'));
    const visitor = web.visitor();
    await visitor.visit(web.request(`${SITE}/a`));
    const began = Date.now();
    await visitor.visit(web.request(`${SITE}/a`));
    expect(Date.now() - began).toBeGreaterThanOrEqual(390);
  });

  it('does not ask when a person gave the very address', async () => {
    site(text('User-agent: *', 'Disallow: /'));
    const visit = await web.visit(`${SITE}/a`, { robots: 'not-asked' });
    expect(visit).toMatchObject({ outcome: 'ok', robots: { decision: 'not-asked' } });
    expect(web.takeAsked()).toEqual([`${SITE}/a`]);
  });

  it('keeps http and https apart', async () => {
    site((request, response) => {
      const secure = 'encrypted' in request.socket;
      response.end(secure ? 'User-agent: *\nDisallow: /' : '');
    });
    const visitor = web.visitor();
    expect((await visitor.visit(web.request(`http://${HOST}/a`))).outcome).toBe('ok');
    expect((await visitor.visit(web.request(`${SITE}/a`))).outcome).toBe('robots-refused');
  });
});
