import fc from 'fast-check';
import { freezeText } from '../text/freeze';
import { blocksOfPlainText } from '../text/plain-layout';
import { extractFacts } from './extract-facts';

const FILLER = Array.from(
  { length: 12 },
  () =>
    'We work with partners across the county to find exploitation early and to help the people who ' +
    'are harmed by it, and we check those firms that sell to us.',
).join('\n\n');
const read = (text: string) => freezeText(blocksOfPlainText(text));
const factsOf = (text: string) => extractFacts(read(text));
const inBody = (sentence: string) => factsOf(`${FILLER}\n\n${sentence}\n\n${FILLER}`);
const atEnd = (lines: string) => factsOf(`${FILLER}\n\n${lines}`);

describe(extractFacts.name, () => {
  describe('period', () => {
    it.each([
      ['This statement covers 1 April 2024 to 31 March 2025.', '2024-04-01', '2025-03-31'],
      [
        'This statement is for the period of 1st April 2020 to 31st March 2021.',
        '2020-04-01',
        '2021-03-31',
      ],
      [
        'It is our slavery statement for the financial year ending 31 March 2025.',
        '2024-04-01',
        '2025-03-31',
      ],
      ['This statement is for the year ended 28 February 2019.', '2018-03-01', '2019-02-28'],
      ['This statement is for the financial year ended December 2018.', '2018-01-01', '2018-12-31'],
      [
        'This statement sets out the steps taken in the financial year 2024/25.',
        '2024-04-01',
        '2025-03-31',
      ],
      ['This statement covers the 2024-2025 financial year.', '2024-04-01', '2025-03-31'],
      ['This statement is our answer to the Act for 2023/24.', '2023-04-01', '2024-03-31'],
      [
        "This is the Trust's third slavery statement and applies for 2023/24.",
        '2023-04-01',
        '2024-03-31',
      ],
      ['This annual modern slavery statement covers 2023-24.', '2023-04-01', '2024-03-31'],
      ['It is our statement for the fiscal year ending 2019.', '2019-01-01', '2019-12-31'],
      ['This is our statement for the financial year 2018.', '2018-01-01', '2018-12-31'],
      ['This statement is for the year ending 30/06/2019.', '2018-07-01', '2019-06-30'],
      ['This statement covers April 2020 to April 2021.', '2020-04-01', '2021-03-31'],
      [
        'In the year to 31 March 2024 our slavery workshops ran from May 2023 to May 2024.',
        '2023-04-01',
        '2024-03-31',
      ],
    ])('reads: %s', (sentence, start, end) => {
      expect(inBody(sentence).period).toMatchObject({ start, end });
    });

    it('reads a year that a long heading left alone on the next line', () => {
      const text = freezeText([
        {
          blocks: [
            { kind: 'heading', level: 1, text: 'Statement for the year 1 April 2025 to 31 March' },
            { kind: 'heading', level: 1, text: '2026' },
            { kind: 'paragraph', text: 'We checked our suppliers.' },
          ],
        },
      ]);
      const { period } = extractFacts(text);
      expect(period).toMatchObject({ start: '2025-04-01', end: '2026-03-31' });
      expect(period?.evidence.quote).toContain('2026');
    });

    it('reads a split year in the title', () => {
      const text = `Modern slavery statement 2024-25\n\n${FILLER}`;
      expect(factsOf(text).period).toMatchObject({ start: '2024-04-01', end: '2025-03-31' });
    });

    it('prefers days to a year in the title, and the statement to a figure', () => {
      const text =
        `Modern slavery statement 2024-25\n\n${FILLER}\n\nSpend in the year ended 31 March 2021 was ` +
        `£5 million.\n\nThis statement covers the financial year ending 31 July 2024.`;
      expect(factsOf(text).period).toMatchObject({ start: '2023-08-01', end: '2024-07-31' });
    });

    it.each([
      'The Modern Slavery Act 2015 asks for a statement.',
      'In our next financial year 2026/27 we plan more.',
      'Our strategy runs from 2021-2025.',
      'This statement will be replaced by the one for 2026/27.',
      'Under this statement of intent we pay the living wage for 2023/24.',
      'The supplier workshops were held from November 2017 – May 2018.',
      'The council published a statement on 31 March 2025.',
    ])('finds none in: %s', (sentence) => {
      expect(inBody(sentence).period).toBeNull();
    });
  });

  describe('approval', () => {
    it.each([
      ['This statement was approved by Cabinet on 9 September 2026.', 'Cabinet', '2026-09-09'],
      ['The statement has been approved by the Board of Directors.', 'Board of Directors', null],
      [
        'The Audit and Governance Committee approved this statement on 3 May 2025.',
        'Audit and Governance Committee',
        '2025-05-03',
      ],
      [
        'This statement has been approved by the senior management team in May 2025.',
        'senior management team',
        '2025-05-31',
      ],
      [
        'This statement is for the year ended 31 March 2025 and was adopted by full council on 2 June 2025.',
        'full council',
        '2025-06-02',
      ],
      [
        'The board of directors of Oak Vale Foods have all approved this statement on 4 May 2024.',
        'board of directors of Oak Vale Foods',
        '2024-05-04',
      ],
      [
        'It has been published for the Oak Group, approved by the Oak board of directors on 4 May 2024.',
        'Oak board of directors',
        '2024-05-04',
      ],
      [
        "This statement was approved on 4 May 2024 by Oak Vale Ltd.'s board of directors.",
        "Oak Vale Ltd.'s board of directors",
        '2024-05-04',
      ],
      ['Date of approval: 4 May 2024', null, '2024-05-04'],
      ['Cabinet approved it on 7 July 2026.', 'Cabinet', '2026-07-07'],
      [
        'Signed by Ben Oak, Leader, following approval by the Policy Committee on 7 July 2026.',
        'Policy Committee',
        '2026-07-07',
      ],
      ['The Executive approved it on 8 June 2025.', 'Executive', '2025-06-08'],
      ['The statement went to Cabinet, which approved it on 7 July 2026.', 'Cabinet', '2026-07-07'],
      [
        'Approved on behalf of the Board of Directors on 29 March 2021 by Ann Ash, CEO',
        'Board of Directors',
        '2021-03-29',
      ],
    ])('reads: %s', (sentence, body, date) => {
      expect(inBody(sentence).approval).toMatchObject({ state: 'approved', body, date });
    });

    it('knows a plan from an act', () => {
      expect(
        inBody('This statement is to be presented to Cabinet in May 2027.').approval,
      ).toMatchObject({ state: 'planned', body: 'Cabinet' });
    });

    it.each([
      'This statement was considered by Cabinet on 9 September 2026.',
      'This statement was put to the board.',
      'This statement will be published after approval by the board on 4 May 2027.',
      'This statement was noted by officers.',
      'This statement must be approved by the board.',
      'This statement has not been approved by the board.',
      'This statement will be reviewed and updated and approved by the Board on an annual basis.',
      'This policy was adopted by the Board on 3 May 2024.',
      'The board of directors of Oak Vale Foods have not approved this statement.',
      'It has been issued to every supplier that the buyers approved in May 2024.',
      'New suppliers are approved by the procurement board.',
    ])('finds none in: %s', (sentence) => {
      expect(inBody(sentence).approval?.state).not.toBe('approved');
    });
  });

  it('quotes the date of an approval that stands on the line below', () => {
    const lines = 'This statement was approved by the board of directors.\n\n4 May 2024';
    const { approval } = atEnd(lines);
    expect(approval?.date).toBe('2024-05-04');
    expect(approval?.evidence.quote).toMatch(/board of directors\.\s+4 May 2024$/);
  });

  describe('publication', () => {
    it.each([
      ['Published: 3 May 2025', '2025-05-03'],
      ['This statement was first published on 3 May 2025.', '2025-05-03'],
      ['Last updated 14 June 2025', '2025-06-14'],
      ['Published May 2025', '2025-05-31'],
      ['Last updated 14 June 2025\n\nPublished: 3 May 2025', '2025-05-03'],
    ])('reads: %j', (lines, date) => {
      expect(atEnd(lines).publication).toMatchObject({ date });
    });

    it.each([
      'The government published guidance on 25 March 2025.',
      'Our whistleblowing policy was last reviewed on 3 May 2025.',
    ])('finds none in: %s', (sentence) => {
      expect(atEnd(sentence).publication).toBeNull();
    });
  });

  it('quotes the text for every fact, and never throws, whatever the text', () => {
    const piece = fc.constantFrom(
      'Signed ',
      'Mara Finch',
      '\n',
      'Chief Executive',
      'approved by the board on ',
      '31 April 2025',
      '31 March 2025',
      ' to ',
      'statement ',
      'year ended ',
      'Oakshire Council ',
      'ﬁ',
      '\u00ad',
      '. ',
      '2024-25',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (string) => {
        const frozen = read(string);
        const { language, ...facts } = extractFacts(frozen);
        expect(['en', 'cy', 'other']).toContain(language.main);
        for (const fact of Object.values(facts)) {
          if (!fact) continue;
          const { start, end, quote } = fact.evidence;
          expect(quote).not.toBe('');
          expect(frozen.content.slice(start, end)).toBe(quote);
        }
      }),
    );
  });

  it.each([
    'Aa ',
    'A. ',
    'Council ',
    'of the ',
    '1 ',
    '2024-',
    'approved by the ',
    'Ltd and ',
    'Signed ',
  ])('is quick with hostile text of %s', (unit) => {
    const text = read(unit.repeat(300_000 / unit.length));
    const started = Date.now();
    extractFacts(text);
    expect(Date.now() - started).toBeLessThan(30_000);
  });
});
