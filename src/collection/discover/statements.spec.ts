import { sketchOf } from '../../text/similarity';
import type { Finding } from './search';
import { statementsOf } from './statements';

const site = 'https://www.ambershire.gov.uk';
const words = (topic: string) =>
  Array.from({ length: 120 }, (_, n) => `${topic}${n} suppliers were asked`).join(' ');

const finding = (address: string, over: Partial<Finding> & { text?: string } = {}): Finding => {
  const { text = words('a'), ...rest } = over;
  return {
    address: site + address,
    canonical: site + address,
    kind: 'statement_html',
    score: 0.9,
    reasons: ['it says so'],
    title: 'Modern slavery statement',
    cameFrom: `${site}/`,
    linkText: '',
    language: 'en',
    year: '2024-25',
    period: null,
    organisations: ['A'],
    words: 400,
    pages: [site + address],
    printView: false,
    hash: address,
    sketch: sketchOf(text),
    translations: [],
    leadsTo: [],
    historical: false,
    doubts: [],
    ...rest,
  };
};
const grouped = (...findings: Finding[]) =>
  statementsOf(findings).map(({ year, renditions }) => [
    year,
    ...renditions.map(({ address }) => address.replace(site, '')),
  ]);

describe(statementsOf.name, () => {
  it('keeps years apart although their texts are alike, the newest first', () => {
    expect(grouped(finding('/a', { year: '2022-23' }), finding('/b'))).toEqual([
      ['2024-25', '/b'],
      ['2022-23', '/a'],
    ]);
  });

  it('makes one of a page, its PDF and its Word file, the page first', () => {
    const kinds = ['statement_word', 'statement_pdf', 'statement_html'] as const;
    const found = kinds.map((kind) => finding(`/${kind}`, { kind }));
    expect(grouped(...found)).toEqual([
      ['2024-25', '/statement_html', '/statement_pdf', '/statement_word'],
    ]);
  });

  it('makes one of a page and a linked file of its year that is laid out otherwise', () => {
    const page = finding('/a', {
      text: `${words('a')} ${words('b').slice(0, 900)}`,
      leadsTo: [`${site}/a.pdf`],
    });
    const file = finding('/a.pdf', {
      kind: 'statement_pdf',
      text: `${words('a')} ${words('c').slice(0, 800)}`,
    });
    expect(grouped(page, file)).toEqual([['2024-25', '/a', '/a.pdf']]);
    expect(grouped({ ...page, leadsTo: [] }, file)).toHaveLength(2);
  });

  it('shows copies of one page once', () => {
    const copy = finding('/copy', { hash: 'same' });
    expect(
      grouped(finding('/a', { hash: 'same' }), copy, finding('/print', { printView: true })),
    ).toEqual([['2024-25', '/a']]);
  });

  it('pairs English and Welsh, whichever way they name each other', () => {
    const welsh = { language: 'cy', text: words('cy') } as const;
    const named = finding('/cy/datganiad', { ...welsh, translations: [`${site}/en/statement`] });
    expect(grouped(finding('/en/statement'), named)).toEqual([
      ['2024-25', '/en/statement', '/cy/datganiad'],
    ]);
    expect(grouped(finding('/ms?lang=en'), finding('/ms?lang=cy', welsh))).toHaveLength(1);
    expect(statementsOf([finding('/en/ms'), finding('/cy/ms', welsh)])[0]?.languages).toEqual([
      'en',
      'cy',
    ]);
  });

  it('asks a person where two texts claim one year', () => {
    const found = statementsOf([finding('/a'), finding('/b', { text: words('b') })]);
    expect(found).toHaveLength(2);
    expect(new Set(found.map(({ key }) => key)).size).toBe(2);
    expect(found.flatMap(({ doubts }) => doubts).join()).toContain('another text for 2024-25');
  });

  it('names the page that leads there', () => {
    const landing = finding('/ms', {
      kind: 'landing_page',
      year: null,
      leadsTo: [`${site}/a.pdf`],
    });
    const file = finding('/a.pdf', { kind: 'statement_pdf', cameFrom: `${site}/sitemap.xml` });
    expect(statementsOf([landing, file])[0]?.landing).toBe(`${site}/ms`);
    expect(statementsOf([file])[0]?.landing).toBeNull();
    expect(statementsOf([{ ...file, cameFrom: `${site}/safeguarding` }])[0]?.landing).toBe(
      `${site}/safeguarding`,
    );
  });
});
