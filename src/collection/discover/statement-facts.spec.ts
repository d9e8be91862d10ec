import { factsOfPage, factsOfText, yearOf, yearOfPeriod } from './statement-facts';

const paragraph = (text: string) => [{ kind: 'paragraph', text } as const];
const none = { period: null, opening: '' };

describe(yearOf.name, () => {
  const period = { start: '2023-04-01', end: '2024-03-31' };

  it.each([
    ['title', ['Statement 2024/25'], { ...none, period }, ['2022-23'], '2024-25'],
    ['period', ['Statement'], { ...none, period }, ['2022-23'], '2023-24'],
    [
      'opening',
      [],
      { ...none, opening: 'We have 2021 staff.\nThis statement is for 2025-26.' },
      [],
      '2025-26',
    ],
    ['address', [], none, ['', '/slavery-statement-2022-to-2023'], '2022-23'],
    ['nothing', [], { ...none, opening: 'The Modern Slavery Act 2015 applies.' }, ['/ms'], null],
  ])('believes the %s', (_, titles, facts, last, year) => {
    expect(yearOf(titles, facts, last)).toBe(year);
  });

  it.each([
    [{ start: '2024-04-01', end: '2025-03-31' }, '2024-25'],
    [{ start: '2024-01-01', end: '2024-12-31' }, '2024'],
    [{ start: '1999-04-01', end: '2000-03-31' }, '1999-00'],
  ])('names a period %j', (given, year) => {
    expect(yearOfPeriod(given)).toBe(year);
  });
});

describe(factsOfPage.name, () => {
  it('reads the language from the text', () => {
    const english =
      'This is the statement of the council and it is about what we have done to stop it in all of our work.';
    const welsh =
      'Mae’r datganiad hwn yn nodi’r camau y mae’r cyngor wedi eu cymryd i atal caethwasiaeth yn ein gwaith ac yn ein cadwyni cyflenwi.';
    expect(factsOfPage(paragraph(english)).language).toBe('en');
    expect(factsOfPage(paragraph(welsh)).language).toBe('cy');
    expect(factsOfText(`${welsh}\n`).language).toBe('cy');
  });

  it('reads no more than it needs', () => {
    const long = Array.from(
      { length: 9_000 },
      (_, n) => paragraph(`Line ${n} of an endless page.`)[0]!,
    );
    expect(factsOfPage(long).opening.length).toBeLessThanOrEqual(2_500);
  });
});
