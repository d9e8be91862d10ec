import type { Visit, Visitor, VisitRequest } from '../../src/collection/fetch/visit';
import { rank } from '../../src/collection/rank/rank';
import { discover, type DiscoverOptions } from '../../src/collection/discover/discover';
import type { Target } from '../../src/collection/discover/search';
import type { SearchContext } from '../../src/collection/discover/search-context';

export const site = 'https://www.ambershire.gov.uk';

export type Answer = string | Buffer | Partial<Visit>;
export type Web = Readonly<Record<string, Answer>>;

export const owners: SearchContext['owners'] = {
  ownerOf: (host) => {
    const name = host.replace(/^www\./, '');
    if (name.endsWith('ambershire.gov.uk'))
      return name.startsWith('democracy.')
        ? { organisations: ['A'], role: 'committee', official: false }
        : { organisations: ['A'], role: 'website', official: true };
    if (name === 'fenmouth.gov.uk')
      return { organisations: ['F'], role: 'website', official: true };
    return null;
  },
};

export const target: Target = {
  organisation: 'A',
  names: ['Ambershire Council', 'Ambershire'],
  home: `${site}/`,
  hosts: ['www.ambershire.gov.uk'],
  committees: [],
  given: [],
};

export const context: SearchContext = {
  rank: (input) => rank(input, owners),
  owners,
  organisationNamed: (name) =>
    ({ 'Ambershire Council': 'A', 'Fenmouth Council': 'F' })[name] ?? null,
  readText: (bytes) =>
    Promise.resolve({ text: bytes.toString('latin1').replace('%PDF-1.7', ''), language: 'en' }),
  retryDelays: [0, 0],
};

/** A web in memory: what is not there is gone. */
export class TestWeb implements Visitor {
  readonly asked: string[] = [];

  constructor(private readonly pages: Web) {}

  visit({ address, hosts }: VisitRequest): Promise<Visit> {
    this.asked.push(address);
    expect(hosts).toContain(new URL(address).hostname);
    const answer = this.pages[address] ?? { outcome: 'gone', status: 404 };
    const page = typeof answer === 'string' || Buffer.isBuffer(answer);
    return Promise.resolve({
      requested: address,
      address,
      chain: [],
      outcome: 'ok',
      status: 200,
      at: new Date(),
      milliseconds: 3,
      requestHeaders: {},
      headers: { 'content-type': 'text/html', etag: '"1"' },
      ip: null,
      robots: { decision: 'no-rules', rule: null, robotsAddress: `${site}/robots.txt` },
      truncated: null,
      problem: null,
      retryAfter: null,
      bytes: page ? Buffer.from(answer) : null,
      ...(page ? {} : answer),
    });
  }
}

export const STEPS = [
  'Ambershire Council publishes this statement under section 54 of the Modern Slavery Act 2015.',
  'It sets out the steps that the council has taken to prevent slavery and human trafficking in its supply chains.',
  'Our structure: the council employs two thousand people and spends four hundred million pounds a year.',
  'Our policies on whistleblowing, recruitment and safeguarding were reviewed by the cabinet.',
  'Due diligence is proportionate to risk: care, construction, cleaning and textiles come first.',
  'All buyers were trained, and contract managers ask for the statements of suppliers every year.',
  'We measure how many suppliers answered, and how many concerns about potential victims were raised.',
  'In the coming year we will map the second tier of our cleaning contracts and report what we find.',
  'This statement was approved by cabinet and is signed by the chief executive and the leader of the council.',
];
export const statement = (year: string, extra = '') =>
  `<title>Modern slavery statement ${year} | Ambershire Council</title><main><h1>Modern slavery statement ${year}</h1>
   <p>This statement covers the financial year ${year}.</p>${STEPS.map((step) => `<p>${step} ${step.toLowerCase()}</p>`).join('')}${extra}</main>`;
export const plainStatement = (year: string) =>
  `Modern slavery statement ${year}\nThis statement covers the financial year ${year}.\n${STEPS.map((step) => `${step} ${step.toLowerCase()}`).join('\n')}`;
export const home = (...links: readonly (readonly [string, string])[]) =>
  `<title>Ambershire Council</title><nav>${links.map(([href, text]) => `<a href="${href}">${text}</a>`).join(' ')}</nav>
   <main><h1>Welcome</h1><p>Bins, parking and council tax.</p></main>`;

export const search = async (web: Web, options?: DiscoverOptions, over: Partial<Target> = {}) => {
  const visitor = new TestWeb(web);
  const discovery = await discover({ ...target, ...over }, visitor, context, options);
  return { ...discovery, asked: visitor.asked.map((address) => address.replace(site, '')) };
};
export const addresses = (found: Awaited<ReturnType<typeof search>>) =>
  found.statements.map(({ year, renditions }) => [
    year,
    ...renditions.map(({ address }) => address.replace(site, '')),
  ]);
