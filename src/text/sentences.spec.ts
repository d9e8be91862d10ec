import fc from 'fast-check';
import { splitSentences } from './sentences';
import { type Block, MAX_SENTENCE } from './text';

/** Running texts; `|` marks a cut, and stands between spaces where the source has a space. */
const HARD_CASES = `
We publish this under s.54 of the Act. | It covers one year.
Under s. 54 we report each year. | See ss. 52 to 54.
Our form is No. 4 in the pack. | Ask for it.
Conventions Nos. 87 and 98 apply. | So do others.
We said no. | We meant it.
We buy goods, e.g. Fairtrade uniforms and gloves. | They come from abroad.
Several groups, i.e. Care workers and cleaners, are at risk. | We visit them.
Beech Ltd. and Oak Ltd. signed. | Ash Ltd. Holdings withdrew.
The contractor is Beech Ltd. | We meet them monthly.
Spend was £2.5m p.a. across care. | It fell later.
Spend was £2.5m p.a. | This is lower.
Cllr. A. B. Marsh leads on this. | She reports to cabinet.
Types are listed in annex B. | Officers use them.
Mr. J. Holm and Dr. K. Vale spoke. | People listened.
1. Training for staff. | 2. Checks on suppliers. | 3. Reporting.
1.2.3 Scope of the policy. | It is wide.
See section 4.2. | It explains more.
We trained staff in 2019. | The course took a day.
Is this enough? | We think not! | We go on.
"We check," she said. | "Every year."
We asked "Who made it?" and got answers. | Good.
Contact help@oakshire.gov.uk or www.oakshire.gov.uk for more. | Thank you.
Visit www.oakshire.gov.uk. | The page is public.
It rose by 3.5 per cent. | That is 12 cases.
We rely on our supply chain.|We buy services too.
The risk is low in our offices.1 | We check it each year.
They came from the U.K. and the U.S. Government. | That is known.
They came from the U.K. | We know that.
Work starts at 9 a.m. on Monday. | It ends at noon.
We met St. Helens officers. | They agreed.
We buy food, clothing, etc. from wholesalers. | Few are local.
The policy (see p. 12 of the code) is firm. | It applies to all.
(The policy is firm.) | It applies to all.
We checked suppliers … and found gaps. | We acted.
Prof. Lane vs. the Council was settled. | No costs.
Figures are in Fig. 3 and Vol. 2 of the report. | They are audited.
Our approach has two parts. | A. Policies. | B. Training.
We reviewed Art. 4 and reg. 9 again. | Both apply.
The Rt. Hon. Mara Finch opened it. | She stayed.
Tel. 01234 567890 for advice. | Lines are open all day.
It opened in Jan. 2024 and closed in Dec. 2024. | It worked.
Our lead (J. Holm) retired. | A new lead was named.
Homes were inspected... and reports followed. | All passed.
It has sites in Appendix A. | The list is short.
We spent £36.5 million. | 41 suppliers were asked.
Ask the lead officer (ext. 4411). | Calls are free.
`
  .trim()
  .split('\n')
  .map((line) => ({
    source: line.replaceAll(' | ', ' ').replaceAll('|', ''),
    sentences: line.split('|').map((sentence) => sentence.trim()),
  }));

const paragraph = (content: string): Block[] => [
  { start: 0, end: content.length, kind: 'paragraph', page: 1 },
];
const split = (content: string) =>
  splitSentences(content, paragraph(content)).map(({ start, end }) => content.slice(start, end));

describe(splitSentences.name, () => {
  it.each(HARD_CASES)('cuts: $source', ({ source, sentences }) => {
    expect(split(source)).toEqual(sentences);
  });

  it('cuts at bullets in running text and leaves them out', () => {
    expect(split('We do three things: • train staff • check suppliers • report')).toEqual([
      'We do three things:',
      'train staff',
      'check suppliers',
      'report',
    ]);
  });

  it('reads over line ends but not over empty lines', () => {
    expect(split('We train\nall staff.\n\nWe check')).toEqual(['We train\nall staff.', 'We check']);
  });

  it('takes a heading whole, and nothing from furniture or hidden blocks', () => {
    const content = 'Part 1. Our duty. A\nPage 2. More.\nHidden. Text.\nSeen.';
    const blocks: Block[] = [
      { start: 0, end: 19, kind: 'heading', level: 1, page: 1 },
      { start: 20, end: 33, kind: 'furniture', page: 1 },
      { start: 34, end: 47, kind: 'paragraph', page: 1, hidden: 'white' },
      { start: 48, end: 53, kind: 'paragraph', page: 1 },
    ];
    expect(splitSentences(content, blocks)).toEqual([
      { start: 0, end: 19, block: 0 },
      { start: 48, end: 53, block: 3 },
    ]);
  });

  it('drops what has no letter or digit', () => {
    expect(split('…… | ---')).toEqual([]);
  });

  it('cuts at a space, or inside a word that has none, when a sentence is too long', () => {
    const sentences = split(`${'slavery '.repeat(1_000)}${'x'.repeat(5_000)}`);
    expect(Math.max(...sentences.map((sentence) => sentence.length))).toBe(MAX_SENTENCE);
    expect(sentences.join('').replaceAll(' ', '')).toHaveLength(12_000);
  });

  it('keeps order, bounds and every letter, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.constantFrom('A. ', 'Ltd. ', 'We ', 'x', '. ', '? "', '54', '\n', '•', '…', '🏳️‍🌈'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (content) => {
        const sentences = splitSentences(content, paragraph(content));
        let before = 0;
        for (const { start, end } of sentences) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(content.slice(start, end).trim()).toBe(content.slice(start, end));
          before = end;
        }
        const letters = (string: string) => string.match(/[\p{L}\d]/gu)?.join('') ?? '';
        const kept = sentences.map(({ start, end }) => content.slice(start, end)).join(' ');
        expect(letters(kept)).toBe(letters(content));
      }),
    );
  });

  it.each([
    ['full stops', '.'],
    ['full stops and spaces', '. '],
    ['brackets', '.)(" '],
    ['spaces', ' '],
    ['newlines', '\n'],
    ['abbreviations', 'No. Ltd. s. '],
    ['one word', 'x'],
  ])('is linear in hostile text of %s', (_what, unit) => {
    const started = Date.now();
    split(unit.repeat(2_000_000 / unit.length));
    expect(Date.now() - started).toBeLessThan(30_000);
  });
});
