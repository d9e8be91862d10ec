import type { HostRegister } from '../../organisations/host-register';
import { isStatementOrLanding, type PageKind } from './kinds';
import { POINTS } from './points';
import type { RankInput } from './link';
import { rank } from './rank';
import { SIGNALS } from './signals';

const official = ['ambershire.gov.uk', 'fenmouth.gov.uk', 'dyffryn.llyw.cymru'];
const register: HostRegister = {
  ownerOf: (host) =>
    official.some((domain) => host === domain || host.endsWith(`.${domain}`))
      ? { organisations: ['E10000001'], role: 'website', official: true }
      : null,
};
const HOST = 'https://www.ambershire.gov.uk';
const council = 'Ambershire County Council';
const kindOf = (input: RankInput) => rank({ council, ...input }, register).kind;

describe(rank, () => {
  it.each<[string, RankInput, PageKind]>([
    [
      'an item of an agenda',
      {
        url: 'https://democracy.ambershire.gov.uk/mgAi.aspx?ID=41',
        title: 'Agenda item - Modern Slavery Statement',
      },
      'committee_report',
    ],
    [
      'an issue',
      {
        url: 'https://fenmouth.moderngov.co.uk/ieIssueDetails.aspx?IId=5&Opt=3',
        title: 'Issue - Modern Slavery Statement',
      },
      'committee_report',
    ],
    [
      'a document of a meeting',
      {
        url: 'https://www.ambershire.gov.uk/internet/documents/s854/Modern%20Slavery%20Statement.pdf',
      },
      'committee_report',
    ],
    [
      'news among news',
      {
        url: `${HOST}/news/article/12/council_signs_modern_slavery_statement`,
        title: 'Council signs modern slavery statement',
      },
      'news',
    ],
    [
      'news under an article number',
      {
        url: `${HOST}/article/52/Statement-on-Cabinet-Agenda`,
        title: 'Modern Slavery Statement on Cabinet Agenda',
      },
      'news',
    ],
    [
      'a newspaper',
      {
        url: 'https://www.fenmouthgazette.co.uk/news/24115276.council-publishes-modern-slavery-statement/',
        title: 'Council publishes modern slavery statement',
      },
      'news',
    ],
    [
      'a dated story',
      {
        url: 'https://amberparty.example/2019/02/26/council-fights-modern-slavery/',
        title: 'Council fights modern slavery',
      },
      'news',
    ],
    [
      'how to report',
      { url: `${HOST}/crime/report-modern-slavery`, title: 'Report modern slavery' },
      'guidance_public',
    ],
    [
      'signs for the public',
      {
        url: `${HOST}/community-safety/modern-slavery-signs`,
        title: 'Spot the signs of modern slavery',
      },
      'guidance_public',
    ],
    [
      'the bare subject where people at risk are spoken to',
      { url: `${HOST}/safeguarding/modern-slavery`, title: 'Modern slavery' },
      'guidance_public',
    ],
    [
      'a policy',
      { url: `${HOST}/modern-slavery-policy`, title: 'Modern slavery policy' },
      'policy',
    ],
    [
      'a hijacked copy',
      {
        url: 'https://slow-ranch.com/council/modern-slavery-statement/print',
        title: 'Modern slavery statement',
      },
      'other',
    ],
    [
      'a mirror of documents',
      {
        url: 'https://docviewer.example/doc/6157/modern-slavery-statement',
        title: 'Modern Slavery Statement',
      },
      'other',
    ],
    [
      'an aggregator',
      {
        url: 'https://papers.example/decisions/29',
        title: 'Modern Slavery Statement',
        council: '(aggregator: papers.example)',
      },
      'committee_report',
    ],
    [
      'the police',
      {
        url: 'https://www.ambershire.police.uk/modern-slavery-statement',
        title: 'Modern slavery statement',
        council: 'Ambershire Police (not a council)',
      },
      'other',
    ],
    [
      'a commissioner',
      {
        url: 'https://www.ambershire-pcc.gov.uk/transparency/modern-slavery-statement-2021',
        title: 'Modern Slavery Statement 2021',
        council: 'Ambershire PCC (not a council)',
      },
      'other',
    ],
    [
      'fire and rescue',
      {
        url: 'https://www.amberfire.gov.uk/node/16/printable/print',
        title: 'Modern slavery statement (print)',
      },
      'other',
    ],
    [
      'a parish',
      {
        url: 'https://www.fenmouth-pc.org.uk/modern-slavery-statement/',
        title: 'Modern slavery statement',
        council: 'Fenmouth Parish Council',
      },
      'other',
    ],
    [
      'a company of the council',
      {
        url: 'https://www.ambershirehomes.org.uk/modern-slavery-statement',
        title: 'Modern Slavery Statement',
        council: 'Ambershire Homes',
      },
      'other',
    ],
    [
      'a farm of templates',
      {
        url: 'https://cleanersam1.co.uk/modern-slavery-statement',
        title: 'Modern Slavery Statement',
        council: '(template farm)',
      },
      'other',
    ],
    ['another subject', { url: `${HOST}/bins`, title: 'Bins and recycling' }, 'other'],
  ])('%s', (_, input, kind) => {
    expect(kindOf(input)).toBe(kind);
  });

  it.each([
    [
      'a staging host',
      'https://ambershire1-prd.gosshosted.com/article/19/Slavery-statement-2023-2024',
    ],
    ['a jobs site of the council', 'https://ambershirejobs.co.uk/modern-slavery-statement'],
    ['an older host below the official one', 'https://legacy.ambershire.gov.uk/slavery-statement'],
  ])('takes %s for what its pages are', (_, url) => {
    expect(
      isStatementOrLanding(kindOf({ url, title: 'Slavery and human trafficking statement' })),
    ).toBe(true);
  });

  const page = { url: `${HOST}/community/safety/modern-slavery`, title: 'Modern slavery' };

  it.each<[string, string, PageKind]>([
    [
      'a statement',
      `This statement is made under section 54 of the Modern Slavery Act 2015 for the financial year ending 31 March 2025. It sets out the steps the council has taken in our supply chains. It was approved by Cabinet and signed by the Chief Executive. ${'We buy goods and works. '.repeat(20)}`,
      'statement_html',
    ],
    [
      'help for the public',
      `Spot the signs of slavery. Call 999, or the helpline on 08000 121 700, or Crimestoppers. If you suspect it, report it. ${'Workers may look afraid. '.repeat(20)}`,
      'guidance_public',
    ],
    [
      'a way to the statement',
      `The council buys with care. Read our modern slavery statement. ${'We buy goods and works. '.repeat(20)}`,
      'landing_page',
    ],
  ])('reads the text: %s', (_, text, kind) => {
    expect(kindOf({ ...page, text })).toBe(kind);
  });

  it('finds a landing page called otherwise by its text', () => {
    const text =
      'Staff are trained. Download the Slavery and Human Trafficking Statement (pdf, 193kb). '.repeat(
        5,
      );
    expect(kindOf({ url: `${HOST}/community/people`, title: 'People', text })).toBe('landing_page');
  });

  it('gives reasons that add up to the score', () => {
    const { score, reasons, url } = rank(
      {
        url: `${HOST}/modern-slavery-statement`,
        title: 'Modern slavery statement 2024-25',
        council,
      },
      register,
    );
    expect(url).toBe(`${HOST}/modern-slavery-statement`);
    const points = reasons.map((reason) =>
      Number(/\(([+−][\d.]+)\)$/.exec(reason)?.[1]?.replace('−', '-')),
    );
    const odds = points.reduce((sum, value) => sum + value, POINTS['start'] ?? 0);
    expect(1 / (1 + Math.exp(-odds))).toBeCloseTo(score, 3);
    expect(points.map(Math.abs)).toEqual(points.map(Math.abs).sort((a, b) => b - a));
    expect(reasons[0]).toBe('names the document: “modern slavery statement 2024 25” (+2.4)');
  });

  it('tells a strange host from the official one without other knowledge', () => {
    const score = (host: string) =>
      rank({ url: `https://${host}/modern-slavery-statement` }, register).score;
    expect(score('www.ambershire.gov.uk')).toBeGreaterThan(0.9);
    expect(score('slow-ranch.com')).toBeLessThan(0.5);
    expect(score('www.oldtown.gov.uk')).toBeGreaterThan(0.5);
  });

  it('refuses what is no address', () => {
    expect(() => rank({ url: 'mailto:a@ambershire.gov.uk' })).toThrow(
      expect.objectContaining({ code: 'address-not-valid' }),
    );
  });

  it('is quick on hostile words', () => {
    const start = performance.now();
    for (const piece of [
      'modern slavery ',
      'a ',
      '((((',
      'statement statement ',
      'read the ',
      '-',
      '2024',
      'pdf ',
    ])
      rank(
        {
          url: `${HOST}/${encodeURIComponent(piece.repeat(500))}`,
          title: piece.repeat(5_000),
          linkText: piece.repeat(2_000),
          heading: piece.repeat(5_000),
          text: piece.repeat(20_000),
          council: piece.repeat(500),
        },
        register,
      );
    expect(performance.now() - start).toBeLessThan(30_000);
  });

  it('has points for every signal and a signal for all points', () => {
    const ids = ['start', ...SIGNALS.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(POINTS).sort()).toEqual([...ids].sort());
  });
});
