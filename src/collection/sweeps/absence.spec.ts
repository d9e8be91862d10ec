import { absenceOf, type LookedThrough, type Tried } from './absence';

const step = (purpose: Tried['purpose'], rest: Partial<Tried> = {}): Tried => ({
  address: `https://www.fenmouth.gov.uk/${purpose}`,
  finalAddress: `https://www.fenmouth.gov.uk/${purpose}`,
  ...{ purpose, why: 'linked from the home page', outcome: 'ok', status: 200, gave: '3 links' },
  at: '2026-03-02T10:00:00.000Z',
  ...rest,
});

const looked = (rest: Partial<LookedThrough> = {}): LookedThrough => ({
  organisation: { id: 'E06000999', name: 'Fenmouth Council' },
  home: 'https://www.fenmouth.gov.uk/',
  because: 'The site was looked through and held none.',
  steps: [step('home'), step('sitemap'), step('link', { outcome: 'gone', status: 404 })],
  candidates: [
    {
      address: 'https://www.fenmouth.gov.uk/news/slavery',
      ...{ kind: 'news', score: 0.4, notCounted: 'not-a-statement', reasons: ['it is news'] },
    },
    {
      address: 'https://www.fenmouth.gov.uk/modern-slavery',
      ...{ kind: 'landing_page', score: 0.8, notCounted: null, reasons: [] },
    },
  ],
  rejected: ['https://www.fenmouth.gov.uk/draft'],
  at: new Date('2026-03-02T10:05:00Z'),
  ...rest,
});

describe(absenceOf, () => {
  it('lists what was tried, when, and with which answer', () => {
    const finding = absenceOf(looked());
    expect(finding?.tried.map(({ purpose, status, at }) => [purpose, status, at])).toEqual([
      ['home', 200, '2026-03-02T10:00:00.000Z'],
      ['sitemap', 200, '2026-03-02T10:00:00.000Z'],
      ['link', 404, '2026-03-02T10:00:00.000Z'],
    ]);
    expect(finding?.passedOver.map(({ address }) => address)).toEqual([
      'https://www.fenmouth.gov.uk/news/slavery',
    ]);
    expect(finding?.rejected).toEqual(['https://www.fenmouth.gov.uk/draft']);
  });

  it('holds for six weeks', () => {
    expect(absenceOf(looked())).toMatchObject({
      foundAt: '2026-03-02T10:05:00.000Z',
      expiresAt: '2026-04-13T10:05:00.000Z',
    });
  });

  it.each(['blocked', 'unreachable', 'tls-failed', 'robots-refused', 'busy'] as const)(
    'is not made of a site whose home page was %s',
    (outcome) => {
      expect(absenceOf(looked({ steps: [step('home', { outcome, status: null })] }))).toBeNull();
    },
  );
});
