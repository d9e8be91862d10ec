import fc from 'fast-check';
import { evaluate } from './evaluation';
import { figuresOf } from './figures';

const judged = (answers: boolean[], said: boolean[], statements: number[]) => ({
  statements,
  labels: [{ id: 'approval', answers, said, probabilities: said.map((yes) => (yes ? 0.9 : 0.1)) }],
});

describe(evaluate.name, () => {
  it('counts by sentence and by statement, beside always saying yes', () => {
    const { labels } = evaluate(
      judged(
        [true, false, false, true, false, false],
        [true, true, false, false, false, true],
        [0, 0, 1, 1, 2, 2],
      ),
    );
    expect(labels[0]).toMatchObject({ precision: 1 / 3, recall: 1 / 2, f1: 0.4, support: 2 });
    expect(labels[0]?.statements).toMatchObject({
      precision: 1 / 2,
      recall: 1 / 2,
      accuracy: 1 / 3,
    });
    expect(labels[0]?.statements.alwaysYes).toMatchObject({ f1: 0.8, accuracy: 2 / 3 });
  });

  it('measures how far probabilities are off', () => {
    const { labels } = evaluate(judged([true, false], [true, false], [0, 1]));
    expect(labels[0]?.calibrationError).toBeCloseTo(0.1, 10);
  });

  it('gives an interval that holds the figure, the same each time', () => {
    const answers = Array.from({ length: 60 }, (_, n) => n % 3 === 0);
    const said = answers.map((answer, n) => (n % 7 === 0 ? !answer : answer));
    const statements = answers.map((_, n) => n % 12);
    const once = evaluate(judged(answers, said, statements)).macro;
    expect(once.interval.low).toBeLessThan(once.f1);
    expect(once.interval.high).toBeGreaterThan(once.f1);
    expect(evaluate(judged(answers, said, statements)).macro).toEqual(once);
  });

  it('leaves labels that no person used out of the mean', () => {
    expect(evaluate(judged([false], [true], [0])).macro.labels).toEqual([]);
  });
});

describe(figuresOf.name, () => {
  it('is bounded, and F1 lies between precision and recall', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.boolean())), (pairs) => {
        const { precision, recall, f1 } = figuresOf(
          pairs.map(([said]) => said),
          pairs.map(([, answer]) => answer),
        );
        expect(f1).toBeGreaterThanOrEqual(Math.min(precision, recall) - 1e-12);
        expect(f1).toBeLessThanOrEqual(Math.max(precision, recall) + 1e-12);
      }),
    );
  });
});
