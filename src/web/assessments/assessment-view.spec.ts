import { ASSESSED, RECORD, TEXT, TRAINED } from '../../../test/web/fictional-assessment';
import { assessmentView } from './assessment-view';

const view = assessmentView(ASSESSED);
const criteria = view.sections.flatMap((section) => section.criteria);
const criterion = (id: string) => criteria.find((one) => one.id === id);

describe(assessmentView.name, () => {
  it('rounds the figures, and only here', () => {
    expect(view.summary).toEqual({
      score: '62',
      band: 'B',
      coverage: '75%',
      specificity: '50%',
      counts: '4 criteria scored, 1 not scored, 1 not applicable',
    });
  });

  it('keeps a document without a score apart from a score of zero', () => {
    const without = assessmentView({ ...ASSESSED, record: { ...RECORD, score: null } });
    const zero = assessmentView({ ...ASSESSED, record: { ...RECORD, score: 0 } });
    expect([without.summary.score, zero.summary.score]).toEqual([null, '0']);
  });

  it('writes levels as words', () => {
    expect(criteria.map(({ id, tag }) => `${id} ${tag.text}`)).toEqual([
      'A2 Not scored',
      'A4 Level 3 of 3',
      'A9 Level 0 of 3',
      'G1 Level 3 of 3',
      'G2 Level 1 of 3',
      'G3 Not applicable',
    ]);
  });

  it('says what was searched when nothing was found', () => {
    expect(criterion('A9')?.nothing).toBe('Nothing found in 214 sentences searched.');
    expect(criterion('G1')?.nothing).toBeNull();
    expect(criterion('A2')?.nothing).toBeNull();
  });

  it('gives the reason for every criterion without a level', () => {
    expect(criterion('A2')?.unscored).toMatch(/^Nobody looked\. .*not a zero/);
    expect(criterion('G3')?.unscored).toMatch(/^Only in Wales\./);
    expect(criterion('A9')?.unscored).toBeNull();
  });

  it('explains a cap and what the next level needs', () => {
    expect(criterion('G2')?.caps).toEqual([
      { from: 'Lowered from level 2 to level 1', why: 'Only promised.' },
    ]);
    expect(criterion('G2')?.next).toBe('Level 2 asks for: It is specific.');
    expect(criterion('G1')?.next).toBeNull();
  });

  it('says beside a quote what its sentence discloses and why', () => {
    expect(criterion('G1')?.quotes[0]?.disclosures).toEqual([
      {
        label: 'Action against risk, 93%',
        by: 'by the model, most of all because of:',
        reasons: [
          { text: 'words: <b>trained</b>', points: '+1.8' },
          { text: 'heading: training', points: '+0.7' },
          { text: 'sign: short', points: '\u22120.3' },
        ],
      },
    ]);
    expect(criterion('A4')?.quotes[0]?.disclosures).toEqual([]);
  });

  it('shows facts with their quotes, and says so when one was not found', () => {
    expect(view.facts.map(({ name, value }) => `${name}: ${value}`)).toEqual([
      'Organisation: Not found in the text',
      'Reporting period: 1 April 2025 to 31 March 2026',
      'Approval: Approved by Cabinet on 9 September 2026',
      'Signature: Not found in the text',
      'Publication: Not found in the text',
      'Language: English',
    ]);
  });

  it('leads from every quote to its passage, and from every passage back', () => {
    const segments = view.pages
      .flatMap(({ groups }) => groups.flatMap(({ paragraphs }) => paragraphs))
      .flatMap((paragraph) => paragraph.segments);
    const anchors = segments.map(({ anchor }) => anchor && `#${anchor}`);
    const quotes = criteria.flatMap((one) => [...one.quotes, ...one.moreQuotes]);
    for (const { href } of [...quotes, ...view.facts.filter((fact) => fact.href)])
      expect(anchors).toContain(href);
    const back = segments.flatMap(({ references }) => references.map(({ href }) => href));
    for (const { anchor } of quotes) expect(back).toContain(`#${anchor}`);
    expect(new Set(anchors.filter(Boolean)).size).toBe(anchors.filter(Boolean).length);
  });

  it('names at a passage everything that quotes it', () => {
    const trained = view.pages
      .flatMap(({ groups }) => groups.flatMap(({ paragraphs }) => paragraphs))
      .flatMap((paragraph) => paragraph.segments)
      .find(({ pieces }) => pieces.map(({ text }) => text).join('') === TRAINED);
    expect(trained?.references.map(({ label }) => label)).toEqual(['G1', 'G2']);
  });

  it('prints every block of the text once, hidden and furniture included', () => {
    const printed = view.pages
      .flatMap(({ groups }) => groups.flatMap(({ paragraphs }) => paragraphs))
      .map(({ segments }) => segments.flatMap((s) => s.pieces.map(({ text }) => text)).join(''));
    expect(printed).toEqual(TEXT.blocks.map(({ start, end }) => TEXT.content.slice(start, end)));
  });

  it('sets hidden text, furniture, lists and cells apart', () => {
    expect(view.pages.map(({ groups }) => groups.map(({ kind }) => kind))).toEqual([
      ['furniture', 'text', 'text', 'text', 'list'],
      ['hidden', 'cells', 'text'],
    ]);
    expect(view.pages[1]?.ocr).toContain('87% sure');
  });
});
