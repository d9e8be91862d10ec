import {
  site,
  type Web,
  target,
  context,
  TestWeb,
  STEPS,
  statement,
  plainStatement,
  home,
  search,
  addresses,
} from '../../../test/support/small-searches';
import { discover } from './discover';
import type { SearchState } from './search';

describe(discover.name, () => {
  it('finds what the home page links to, in few requests', async () => {
    const found = await search({
      [`${site}/`]: home(['/bins', 'Bins'], ['/modern-slavery', 'Modern slavery statement']),
      [`${site}/modern-slavery`]: statement('2024-25'),
    });
    expect(found.state).toBe('found');
    expect(addresses(found)).toEqual([['2024-25', '/modern-slavery']]);
    expect(found.asked).toEqual(['/robots.txt', '/', '/sitemap.xml', '/modern-slavery']);
    expect(found.statements[0]).toMatchObject({
      key: '2024-25',
      languages: ['en'],
      organisations: ['A'],
    });
    expect(found.trail.at(-1)).toMatchObject({ kind: 'statement_html', cameFrom: `${site}/` });
  });

  it('finds it through lists, and through the sitemap that robots.txt names', async () => {
    const listed = await search({
      [`${site}/`]: home(['/council', 'Your council'], ['/news', 'News']),
      [`${site}/council`]: home(['/council/policies', 'Policies and plans']),
      [`${site}/council/policies`]: home([
        '/council/policies/msa',
        'Modern slavery and human trafficking',
      ]),
      [`${site}/council/policies/msa`]: statement('2023/24'),
    });
    expect(addresses(listed)).toEqual([['2023-24', '/council/policies/msa']]);
    const mapped = await search({
      [`${site}/robots.txt`]: `Sitemap: ${site}/maps/index.xml`,
      [`${site}/`]: home(),
      [`${site}/maps/index.xml`]: `<sitemapindex><sitemap><loc>${site}/maps/index.xml</loc></sitemap><sitemap><loc>${site}/maps/1.xml</loc></sitemap></sitemapindex>`,
      [`${site}/maps/1.xml`]: `<urlset><url><loc>${site}/a/modern-slavery-statement</loc></url></urlset>`,
      [`${site}/a/modern-slavery-statement`]: statement('2024-25'),
    });
    expect(addresses(mapped)).toEqual([['2024-25', '/a/modern-slavery-statement']]);
    expect(mapped.requests).toBe(5);
  });

  it('uses the search of the site when lists are of no help', async () => {
    const form = '<form action="/search"><input type="search" name="q"></form>';
    const found = await search({
      [`${site}/`]: home() + form,
      [`${site}/search?q=slavery`]: home(['/a/1', 'Modern slavery statement 2024']),
      [`${site}/a/1`]: statement('2024-25'),
    });
    expect(addresses(found)).toEqual([['2024-25', '/a/1']]);
  });

  it('makes one statement of a page and its PDF, and others of other years', async () => {
    const found = await search({
      [`${site}/`]: home(['/modern-slavery', 'Modern slavery']),
      [`${site}/modern-slavery`]: `<main><h1>Modern slavery</h1><h2>Our statements</h2><ul>
        <li><a href="/ms/2024-25">Modern slavery statement 2024-25</a></li>
        <li><a href="/media/1/ms.pdf">Modern slavery statement 2024-25 (PDF, 60 KB)</a></li>
        <li><a href="/media/2/old.pdf">Download our statement for 2022-23 (PDF)</a></li></ul></main>`,
      [`${site}/ms/2024-25`]: statement('2024-25'),
      [`${site}/media/1/ms.pdf`]: `%PDF-1.7${plainStatement('2024-25')}`,
      [`${site}/media/2/old.pdf`]: `%PDF-1.7${plainStatement('2022-23')}`,
    });
    expect(addresses(found)).toEqual([
      ['2024-25', '/ms/2024-25', '/media/1/ms.pdf'],
      ['2022-23', '/media/2/old.pdf'],
    ]);
    expect(found.statements[0]?.landing).toBe(`${site}/modern-slavery`);
  });

  it('joins the pages of a guide in their order', async () => {
    const parts = [1, 2, 3].map((n) => STEPS.slice(n * 3 - 3, n * 3));
    const contents =
      '<ol><li><a href="/ms">Start</a><li><a href="/ms/2">Risks</a><li><a href="/ms/3">Sign-off</a></ol>';
    const part = (n: number) =>
      `<title>Modern slavery statement 2024-25</title><main><h1>Modern slavery statement 2024-25</h1>${contents}${parts[n - 1]!.map((p) => `<p>${p} ${p}</p>`).join('')}</main>`;
    const found = await search({
      [`${site}/`]: home(['/ms/2', 'Modern slavery statement']),
      [`${site}/ms`]: part(1),
      [`${site}/ms/2`]: part(2),
      [`${site}/ms/3`]: part(3),
    });
    expect(found.statements).toHaveLength(1);
    expect(found.statements[0]?.renditions[0]?.pages).toEqual([
      `${site}/ms`,
      `${site}/ms/2`,
      `${site}/ms/3`,
    ]);
    const printed = await search({
      [`${site}/`]: home(['/ms', 'Modern slavery statement']),
      [`${site}/ms`]: `${part(1)}<a href="/ms/print">Print entire guide</a>`,
      [`${site}/ms/print`]: statement('2024-25'),
    });
    expect(printed.statements[0]?.renditions[0]).toMatchObject({
      printView: true,
      pages: [`${site}/ms/print`],
    });
    expect(printed.asked).not.toContain('/ms/2');
  });

  it('does not count copies on other hosts, and says which', async () => {
    const found = await search({
      [`${site}/`]: home(
        ['https://spam.example/modern-slavery-statement', 'Ambershire modern slavery statement'],
        ['/policies', 'Policies'],
      ),
      [`${site}/policies`]: home([
        'https://www.fenmouth.gov.uk/modern-slavery-statement',
        'Modern slavery statement of Fenmouth',
      ]),
      [`${site}/sitemap.xml`]: `<urlset><url><loc>${site}/a</loc></url></urlset>`,
    });
    expect(found.state).toBe('no-statement');
    expect(found.candidates.map(({ notCounted }) => notCounted)).toEqual(
      expect.arrayContaining(['other-owner']),
    );
    expect(found.asked.join()).not.toMatch(/spam|fenmouth/);
  });

  it('does not take a long page about the subject for absence, but for a question', async () => {
    const told = 'Modern slavery hurts people in care homes, on farms and on building sites. ';
    const found = await search({
      [`${site}/`]: home(['/modern-slavery', 'Modern slavery'], ['/policies', 'Policies']),
      [`${site}/policies`]: home(['/procurement', 'Procurement']),
      [`${site}/procurement`]: home(),
      [`${site}/modern-slavery`]: `<title>Modern slavery</title><main><h1>Modern slavery</h1><p>${told.repeat(60)}</p></main>`,
    });
    expect(found.state).not.toBe('no-statement');
    expect(found.because).toContain(`${site}/modern-slavery is long`);
  });

  it.each([
    ['blocked', { outcome: 'blocked', status: 403 }],
    ['tls-failed', { outcome: 'tls-failed', status: null }],
    ['unreachable', { outcome: 'too-slow', status: null }],
    ['robots-refused', { outcome: 'robots-refused', status: null }],
    ['needs-a-person', { outcome: 'redirected-away', status: 302 }],
    ['needs-a-person', '<title>Home</title><div id="root"></div><script src="/app.js"></script>'],
  ] as const)('never calls it absent when the site is %s', async (state, answer) => {
    const found = await search({
      [`${site}/`]: answer,
      [`${site.replace('www.', '')}/`]: answer,
    });
    expect(found.state).toBe(state);
    expect(found.statements).toEqual([]);
  });

  it('tries other names and http, once each, when the home page cannot be reached', async () => {
    const down = { outcome: 'unreachable', status: null } as const;
    const hosts = ['https://www', 'http://www', 'https://', 'http://'].map((way) =>
      `${way}.ambershire.gov.uk/`.replace('//.', '//'),
    );
    const found = await search(Object.fromEntries(hosts.map((address) => [address, down])));
    expect(found.state).toBe('unreachable');
    expect(
      new Set(
        found.trail.filter(({ purpose }) => purpose === 'home').map(({ address }) => address),
      ),
    ).toEqual(new Set(hosts));
    const plain = await search({
      ...Object.fromEntries(hosts.map((address) => [address, down])),
      'http://www.ambershire.gov.uk/': home(['/ms', 'Modern slavery statement']),
      'http://www.ambershire.gov.uk/ms': statement('2024-25'),
    });
    expect(plain.state).toBe('found');
  });

  it('says that there is none only after a look around', async () => {
    const links = ['Transparency', 'Policies', 'Procurement', 'Equality'].map(
      (name) => [`/${name}`, name] as const,
    );
    const pages = Object.fromEntries(
      links.map(([path, name]) => [site + path, `<h1>${name}</h1><p>Nothing here.</p>`]),
    );
    const found = await search({ [`${site}/`]: home(...links), ...pages });
    expect(found).toMatchObject({ state: 'no-statement' });
    expect(found.asked).toEqual(expect.arrayContaining(links.map(([path]) => path)));
  });

  it('does not call it absent when the site shuts us out on the way', async () => {
    const open = ['Transparency', 'Policies', 'Procurement'];
    const shut = ['Equality', 'Plans', 'Strategies'];
    const found = await search({
      [`${site}/`]: home(...[...open, ...shut].map((name) => [`/${name}`, name] as const)),
      ...Object.fromEntries(open.map((name) => [`${site}/${name}`, `<h1>${name}</h1>`])),
      ...Object.fromEntries(
        shut.map((name) => [`${site}/${name}`, { outcome: 'blocked', status: 403 } as const]),
      ),
    });
    expect(found.state).toBe('blocked');
  });

  it('looks further when people have said that what it finds is none', async () => {
    const web = {
      [`${site}/`]: home(['/modern-slavery', 'Modern slavery statement'], ['/plans', 'Policies']),
      [`${site}/modern-slavery`]: statement('2024-25'),
      [`${site}/plans`]: home(['/real', 'Modern slavery and human trafficking']),
      [`${site}/real`]: statement('2025-26'),
    };
    const isRejected = (address: string) => address.endsWith('/modern-slavery');
    const found = await discover(target, new TestWeb(web), { ...context, isRejected });
    expect(found.statements.map(({ year }) => year)).toEqual(['2025-26']);
  });

  it('goes on where it stopped, from JSON, without asking again what it had', async () => {
    const web: Web = {
      [`${site}/`]: home(['/council', 'Your council']),
      [`${site}/council`]: home(['/council/policies', 'Policies']),
      [`${site}/council/policies`]: home(['/ms', 'Modern slavery statement']),
      [`${site}/ms`]: statement('2024-25'),
    };
    const whole = await search(web);
    for (let stop = 1; stop < whole.asked.length; stop += 1) {
      let stored = '';
      const first = search(web, {
        onStep: (state, _) => {
          stored = JSON.stringify(state);
          if (state.trail.length === stop) throw new Error('killed');
        },
      });
      await expect(first).rejects.toThrow('killed');
      const second = await search(web, { from: JSON.parse(stored) as SearchState });
      expect(second.asked).toEqual(whole.asked.slice(stop));
      expect(second.statements).toEqual(whole.statements);
    }
  });
});
