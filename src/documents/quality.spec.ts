import { freezeText, type PagePart } from '../text/freeze';
import { qualityOf } from './quality';

const paragraph = (text: string) => ({ kind: 'paragraph' as const, text });
const GOOD = paragraph('The council checked what its suppliers pay their workers.');
const verdict = (pages: PagePart[], sights?: Parameters<typeof qualityOf>[1]) =>
  qualityOf(freezeText(pages), sights);

describe(qualityOf.name, () => {
  it('is good for text that can be read', () => {
    expect(verdict([{ blocks: [GOOD] }])).toEqual({
      verdict: 'good',
      reasons: [],
      garbage: 0,
      emptyPages: 0,
    });
  });

  it.each([
    ['no text', [{ blocks: [] }], /No text was found/],
    ['only furniture', [{ blocks: [{ ...GOOD, kind: 'furniture' as const }] }], /No text/],
    ['only hidden text', [{ blocks: [{ ...GOOD, hidden: 'white' as const }] }], /No text/],
    ['hardly any text', [{ blocks: [paragraph('Page')] }], /Hardly any/],
    ['garbage', [{ blocks: [paragraph('x#3k% 7&wq$z m@2]q ^9{k}v 8*d~w')] }], /cannot be read/],
    [
      'doubtful recognition',
      [{ source: 'ocr' as const, confidence: 40, blocks: [GOOD] }],
      /unsure of page 1/,
    ],
  ])('asks for a person where there is %s', (_, pages, reason) => {
    const quality = verdict(pages);
    expect(quality.verdict).toBe('needs-a-person');
    expect(quality.reasons.join(' ')).toMatch(reason);
  });

  it('never passes over a page that shows pictures and has no characters', () => {
    const seen = { pictured: true, unmapped: 0 };
    const { reasons, emptyPages } = verdict([{ blocks: [GOOD] }, { blocks: [] }], [seen, seen]);
    expect(reasons.join(' ')).toContain('page 2');
    expect(emptyPages).toBe(1);
  });

  it('lets an empty page pass that shows nothing', () => {
    const blank = { pictured: false, unmapped: 0 };
    expect(verdict([{ blocks: [GOOD] }, { blocks: [] }], [blank, blank]).verdict).toBe('good');
  });
});
