import { calibrated } from '../model/score';
import { bestThreshold } from './best-threshold';
import { plattOf } from './platt';
import { randomOf } from './random';

/** Sentences of 40 statements; the label is as likely as the score says, times `often`. */
function example(count: number, often: number) {
  const random = randomOf(4);
  const scores = Array.from({ length: count }, () => 6 * random() - 4);
  const answers = scores.map((score) => random() < often / (1 + Math.exp(-2 * score)));
  return { scores, answers, statements: scores.map((_, at) => at % 40) };
}

describe(bestThreshold.name, () => {
  const chosen = ({ scores, answers, statements }: ReturnType<typeof example>) =>
    calibrated(bestThreshold(scores, answers, statements), plattOf(scores, answers));

  it('keeps near one in five where few sentences have the label', () => {
    expect(Math.abs(chosen(example(160, 0.1)) - 0.2)).toBeLessThan(0.05);
  });

  it('finds its own where many have it', () => {
    expect(chosen(example(8_000, 1))).toBeGreaterThan(0.3);
  });

  it('gives no sentence a label that nobody gave', () => {
    expect(bestThreshold([1, 2], [false, false], [0, 1])).toBe(Number.POSITIVE_INFINITY);
  });
});
