import fc from 'fast-check';
import type { Level } from '../rubrics/rubric';
import type { CriterionResult } from './assessment';
import { bandOf, figuresOf } from './score';

const sections = [
  { id: 'A', title: 'A', weight: 15 },
  { id: 'B', title: 'B', weight: 35.5 },
  { id: 'C', title: 'C', weight: 49.5 },
];
const criteria = Array.from({ length: 12 }, (_, index) => ({
  id: `${sections[index % 3]?.id ?? ''}${index}`,
  weight: [1, 0.7, 2.3][index % 3] ?? 1,
}));
const bands = [
  { band: 'A', from: 75 },
  { band: 'B', from: 60 },
  { band: 'E', from: 0 },
];
const rubric = { sections, criteria, bands, formalities: ['A0', 'B1'] };

const marks = fc.record({
  max: fc.constantFrom<2 | 3>(2, 3),
  part: fc.nat({ max: 3 }),
  state: fc.constantFrom<CriterionResult['state']>('scored', 'scored', 'not-scored'),
});
const results = fc
  .array(marks, { minLength: criteria.length, maxLength: criteria.length })
  .map((all) =>
    all.map(({ max, part, state }, index) =>
      result(criteria[index]?.id ?? '', state, Math.min(part, max) as Level, max),
    ),
  );

function result(
  id: string,
  state: CriterionResult['state'],
  level: Level,
  max: 2 | 3 = 3,
): CriterionResult {
  const scored = state === 'scored';
  const rest = { caps: [], searched: 10, evidence: [] };
  return { id, section: id.charAt(0), state, level: scored ? level : null, max, ...rest };
}

const scoreOf = (all: readonly CriterionResult[]) => figuresOf(rubric, all).score;

describe(figuresOf.name, () => {
  it('weighs criteria within sections and sections against each other', () => {
    const { score, coverage, specificity } = figuresOf(rubric, [
      result('A0', 'scored', 3),
      result('A3', 'scored', 0),
      result('B1', 'scored', 1, 2),
    ]);
    expect(score).toBeCloseTo(((0.5 * 15 + 0.5 * 35.5) / 50.5) * 100, 10);
    expect(coverage).toBeCloseTo(2 / 3);
    expect(specificity).toBeCloseTo(1 / 3);
  });

  it('gives full marks exactly 100, whatever was scored', () => {
    fc.assert(
      fc.property(results, (all) => {
        const full = all.map((each) =>
          each.state === 'scored' ? { ...each, level: each.max } : each,
        );
        const any = full.some(({ state }) => state === 'scored');
        expect(scoreOf(full)).toBe(any ? 100 : null);
      }),
    );
  });

  it('stays between 0 and 100', () => {
    fc.assert(
      fc.property(results, (all) => {
        const score = scoreOf(all) ?? 0;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('never falls when a level rises', () => {
    fc.assert(
      fc.property(results, fc.nat({ max: criteria.length - 1 }), (all, index) => {
        const raised = all.map((each, place) =>
          place === index && each.level !== null && each.level < each.max
            ? { ...each, level: (each.level + 1) as Level }
            : each,
        );
        expect(scoreOf(raised) ?? 0).toBeGreaterThanOrEqual(scoreOf(all) ?? 0);
      }),
    );
  });

  it('does not depend on the order of the results', () => {
    const shuffled = results.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(figuresOf(rubric, other)).toEqual(figuresOf(rubric, all));
      }),
    );
  });

  it('is the same with and without what is not scored', () => {
    fc.assert(
      fc.property(results, (all) => {
        expect(scoreOf(all.filter(({ state }) => state === 'scored'))).toBe(scoreOf(all));
      }),
    );
  });

  it('has no figures when nothing is scored', () => {
    const figures = figuresOf(rubric, [result('A0', 'not-scored', 0)]);
    expect(figures).toMatchObject({ score: null, band: null, coverage: null, specificity: null });
  });

  it.each([
    [true, 2, 2],
    [false, 2, 1],
    [false, 0, null],
    [null, 2, null],
  ] as const)('formalities met: %s', (met, first, second) => {
    const all = [
      result('A0', 'scored', first, 2),
      second === null ? result('B1', 'not-scored', 0) : result('B1', 'scored', second),
    ];
    expect(figuresOf(rubric, all).formalities.met).toBe(met);
  });

  it('leaves a formality that does not apply out of the gate', () => {
    const { formalities } = figuresOf(rubric, [
      result('A0', 'scored', 3),
      result('B1', 'not-applicable', 0),
    ]);
    expect(formalities.met).toBe(true);
    expect(formalities.criteria.map(({ state }) => state)).toEqual(['met', 'not-applicable']);
  });
});

describe(bandOf.name, () => {
  it.each([
    [100, 'A'],
    [75, 'A'],
    [74.999, 'B'],
    [0, 'E'],
  ])('%s → %s', (score, band) => {
    expect(bandOf(bands, score)).toBe(band);
  });
});
