import type { Visit } from '../fetch/visit';
import { rank } from '../rank/rank';
import { readPage } from './page-links';
import { type Known, readRecheck, recheckRequest } from './recheck';
import type { SearchContext } from './search-context';
import { siteOwners, siteTarget } from './search-target';

const site = 'https://www.ambershire.gov.uk';
const address = `${site}/modern-slavery-statement`;
const target = siteTarget(`${site}/`);
const owners = siteOwners(`${site}/`);
const context: SearchContext = {
  rank: (input) => rank(input, owners),
  owners,
  organisationNamed: () => null,
};
const page = (text: string, banner = '') =>
  `<title>Modern slavery statement 2024-25</title><header>${banner}</header><main><h1>Modern slavery statement 2024-25</h1><p>${text}</p></main>`;
const body =
  'This statement is made under section 54 of the Modern Slavery Act 2015 and sets out the steps that the council has taken to prevent slavery in its supply chains. '.repeat(
    8,
  );
const hash = readPage(Buffer.from(page(body)), address)!.hash;
const known: Known = { address, is: 'page', hash, etag: '"7"', lastModified: null };
const visit = (over: Partial<Visit>): Visit => ({
  requested: address,
  address,
  chain: [],
  outcome: 'ok',
  status: 200,
  at: new Date('2026-11-23T10:00:00Z'),
  milliseconds: 3,
  requestHeaders: {},
  headers: { 'content-type': 'text/html' },
  ip: null,
  robots: { decision: 'no-rules', rule: null, robotsAddress: `${site}/robots.txt` },
  bytes: null,
  truncated: null,
  problem: null,
  retryAfter: null,
  ...over,
});
const read = (over: Partial<Visit>) => readRecheck(known, visit(over), target, context);

describe(recheckRequest.name, () => {
  it('sends the validators it has, and none where there are none', () => {
    expect(recheckRequest(known, target)).toMatchObject({
      address,
      accept: 'page',
      validators: { etag: '"7"' },
    });
    expect(recheckRequest({ ...known, etag: null }, target)).not.toHaveProperty('validators');
  });
});

describe(readRecheck.name, () => {
  it.each([
    ['304', { outcome: 'not-modified', status: 304 }, { is: 'unchanged', by: 'validator' }],
    ['404', { outcome: 'gone', status: 404 }, { is: 'gone' }],
    ['403', { outcome: 'blocked', status: 403 }, { is: 'not-answered', outcome: 'blocked' }],
  ] as const)('reads %s', async (_, over, result) => {
    expect(await read(over)).toEqual(result);
  });

  it('takes the same text under another banner for unchanged', async () => {
    const bytes = Buffer.from(page(body, '<p>Snow: schools are closed.</p>'));
    expect(await read({ bytes })).toEqual({ is: 'unchanged', by: 'content' });
    const to = `${site}/council/modern-slavery-statement`;
    expect(await read({ bytes, address: to })).toEqual({ is: 'moved', to });
  });

  it('says what a changed page is now', async () => {
    const bytes = Buffer.from(page(`${body} We trained all buyers.`));
    expect(await read({ bytes })).toMatchObject({
      is: 'changed',
      finding: { kind: 'statement_html', year: '2024-25' },
    });
    const other = Buffer.from(
      '<title>Swimming</title><main><h1>Swimming</h1><p>Open daily.</p></main>',
    );
    expect(await read({ bytes: other, address: `${site}/swimming` })).toMatchObject({
      is: 'other-now',
    });
  });
});
