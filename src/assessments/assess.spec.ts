import { TINY } from '../../test/support/rubric-folder';
import { extractFacts } from '../disclosures/extract-facts';
import { NO_LABELS } from '../disclosures/labels';
import type { Quality } from '../documents/reading';
import { exampleText } from '../rubrics/example-text';
import { loadRubric } from '../rubrics/load';
import { assess, type AssessInput } from './assess';

const rubric = loadRubric(TINY);
const good: Quality = { verdict: 'good', reasons: [], garbage: 0, emptyPages: 0 };
const cardiff = { nation: 'Wales', type: 'unitary' };
const STATEMENT =
  '# Modern slavery statement\nThis statement covers the year from 1 April 2024 to 31 March 2025. ' +
  'In 2024-25 we trained 41 buyers to recognise slavery. We check for slavery.';

function assessed(source: string, given: Partial<AssessInput> = {}) {
  const text = exampleText(source);
  const facts = extractFacts(text);
  return assess({
    ...{ text, facts, rubric, quality: good, organisation: null, labels: NO_LABELS },
    ...given,
  });
}

const byId = (assessment: ReturnType<typeof assess>) =>
  Object.fromEntries(assessment.criteria.map((result) => [result.id, result]));

describe(assess.name, () => {
  it('scores what the text shows and stamps the rubric on it', () => {
    const assessment = assessed(STATEMENT);
    expect(byId(assessment)).toMatchObject({
      S1: { state: 'scored', level: 1, max: 2, searched: 3, evidence: [{ status: 'practice' }] },
      T1: { state: 'scored', level: 3, caps: [] },
    });
    expect(assessment.rubric).toEqual({ id: 'tiny', version: '1', hash: rubric.hash });
    expect(assessment.score).toBeCloseTo(0.5 * 60 + 40);
    expect(assessment.band).toBe('B');
  });

  it('keeps zero, not scored and not applicable apart', () => {
    const zero = byId(assessed('Nothing to see here.', { organisation: cardiff }));
    expect(zero['T1']).toMatchObject({ state: 'scored', level: 0, searched: 1, evidence: [] });
    expect(zero['T2']).toMatchObject({ state: 'not-scored', level: null, searched: 0 });
    expect(zero['T2']?.reason).toMatch(/homepage/);
    const kent = { nation: 'England', type: 'county' };
    const elsewhere = byId(
      assessed('Nothing was said about it in the year.', { organisation: kent }),
    );
    expect(elsewhere['T2']).toMatchObject({ state: 'not-applicable', level: null });
    expect(elsewhere['T2']?.reason).toBe('Only Welsh principal councils are asked.');
  });

  it('does not ask a body that is not in the register what only some are asked', () => {
    const { T2 } = byId(
      assessed('Nothing was said about it in the year.', { observations: { 'homepage-link': 2 } }),
    );
    expect(T2?.state).toBe('not-applicable');
    expect(T2?.reason).toMatch(/not in the register/);
  });

  it.each([
    [0, 0],
    [2, 2],
    [3, 2],
  ] as const)('takes an observation of %s as level %s', (seen, level) => {
    const { T2 } = byId(
      assessed('Nothing was said about it in the year.', {
        organisation: cardiff,
        observations: { 'homepage-link': seen },
      }),
    );
    expect(T2).toMatchObject({ state: 'scored', level });
  });

  it.each([
    ['needs a person', STATEMENT, { quality: { ...good, verdict: 'needs-a-person' as const } }],
    ['is empty', '', {}],
    [
      'is mostly Welsh',
      "Mae'r datganiad hwn yn nodi'r camau y mae'r cyngor wedi eu cymryd yn ystod y flwyddyn i atal " +
        'caethwasiaeth fodern a masnachu mewn pobl yn ein busnes ac yn ein cadwyni cyflenwi. ' +
        'Mae gan y cyngor bolisi ar gyfer hyn ac mae pob aelod o staff yn cael hyfforddiant.',
      {},
    ],
  ])('is not scored when the text %s', (_, source, given) => {
    const assessment = assessed(source, given);
    expect(assessment).toMatchObject({ score: null, band: null, coverage: null });
    expect(assessment.formalities.met).toBeNull();
    for (const { state, reason } of assessment.criteria) {
      expect(state).not.toBe('scored');
      expect(reason).toMatch(/\w/);
    }
  });

  it('gives the same JSON every time', () => {
    expect(JSON.stringify(assessed(STATEMENT))).toBe(JSON.stringify(assessed(STATEMENT)));
  });
});
