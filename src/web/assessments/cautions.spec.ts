import { RECORD, RUBRIC } from '../../../test/web/fictional-assessment';
import { cautions } from './cautions';

const { document, facts } = RECORD;
const all = (change: Partial<typeof RECORD>) =>
  cautions({ ...RECORD, ...change }, RUBRIC).join(' ');

describe(cautions.name, () => {
  it('passes on what the reader of the document noticed', () => {
    expect(cautions(RECORD, RUBRIC)).toEqual([
      'There is hidden text on page 2.',
      'Page 2 is read by OCR: letters can be wrong there.',
    ]);
  });

  it('says once why nothing was scored', () => {
    const criteria = RECORD.criteria.map((one) => ({
      ...one,
      state: 'not-scored' as const,
      level: null,
      reason: 'Most of the text is in Welsh.',
    }));
    expect(all({ score: null, criteria })).toContain(
      'There is no score. Most of the text is in Welsh.',
    );
    expect(all({ score: null, criteria: [] })).toContain('Nothing could be scored.');
    expect(all({ score: 0 })).not.toContain('There is no score');
  });

  it('gives the reasons of a text that needs a person, and gives them once', () => {
    const reasons = ['Hardly any text was found.'];
    const quality = { ...document.quality, verdict: 'needs-a-person' as const, reasons };
    const found = all({ score: null, document: { ...document, quality } });
    expect(found).toMatch(/^Hardly any text was found\./);
    expect(found).not.toContain('There is no score');
  });

  it('names Welsh pages of an English document, and only of one', () => {
    const language = (main: 'en' | 'cy') =>
      all({ facts: { ...facts, language: { main, welshPages: [3, 4] } } });
    expect(language('en')).toContain('Pages 3 and 4 are in Welsh, not searched.');
    expect(language('cy')).not.toContain('Welsh');
  });

  it('counts pages when there are many', () => {
    const ocrPages = Array.from({ length: 20 }, (_, index) => index + 1);
    expect(all({ document: { ...document, ocrPages } })).toContain('20 pages are read by OCR');
  });

  it('says when the rubric is not the one that was used', () => {
    expect(cautions(RECORD, { hash: 'c' }).join()).toContain('has changed since');
    expect(cautions(RECORD, RUBRIC).join()).not.toContain('has changed since');
  });
});
