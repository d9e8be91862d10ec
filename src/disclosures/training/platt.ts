import { ln, sigmoid } from '../model/exact-math';

export type Calibration = { readonly slope: number; readonly shift: number };

const ROUNDS = 100;
const RIDGE = 1e-12;

/**
 * Platt's scaling: the logistic function of `slope × score + shift` that fits the answers best, by
 * Newton's method with the targets of Platt (1999).
 *
 * @param scores out-of-fold scores, so that the calibration is not flattered
 * @param answers whether a person gave the label
 */
export function plattOf(scores: ArrayLike<number>, answers: readonly boolean[]): Calibration {
  const positive = answers.filter(Boolean).length;
  const negative = answers.length - positive;
  const high = (positive + 1) / (positive + 2);
  const low = 1 / (negative + 2);
  const target = (at: number) => (answers[at] ? high : low);
  let slope = 1;
  let shift = ln((positive + 1) / (negative + 1));
  let loss = lossOf(scores, target, answers.length, slope, shift);
  for (let round = 0; round < ROUNDS; round += 1) {
    let [g1, g2, h11, h12, h22] = [0, 0, RIDGE, 0, RIDGE];
    for (let at = 0; at < answers.length; at += 1) {
      const score = scores[at] as number;
      const p = sigmoid(slope * score + shift);
      const error = p - target(at);
      const curve = p * (1 - p);
      g1 += error * score;
      g2 += error;
      h11 += curve * score * score;
      h12 += curve * score;
      h22 += curve;
    }
    if (Math.abs(g1) < 1e-7 && Math.abs(g2) < 1e-7) break;
    const determinant = h11 * h22 - h12 * h12;
    const moveSlope = (h22 * g1 - h12 * g2) / determinant;
    const moveShift = (h11 * g2 - h12 * g1) / determinant;
    let step = 1;
    let better = loss;
    for (; step > 1e-10; step /= 2) {
      better = lossOf(
        scores,
        target,
        answers.length,
        slope - step * moveSlope,
        shift - step * moveShift,
      );
      if (better < loss) break;
    }
    if (better >= loss) break;
    slope -= step * moveSlope;
    shift -= step * moveShift;
    loss = better;
  }
  return { slope, shift };
}

function lossOf(
  scores: ArrayLike<number>,
  target: (at: number) => number,
  count: number,
  slope: number,
  shift: number,
): number {
  let loss = 0;
  for (let at = 0; at < count; at += 1) {
    const p = sigmoid(slope * (scores[at] as number) + shift);
    const t = target(at);
    loss -= t * ln(Math.max(p, 1e-300)) + (1 - t) * ln(Math.max(1 - p, 1e-300));
  }
  return loss;
}
