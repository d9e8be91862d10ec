import { ln } from '../model/exact-math';
import { randomOf, shuffle } from './random';

/** Sentences as sparse vectors over a vocabulary: row i is from `starts[i]` to `starts[i + 1]`. */
export type Vectors = {
  readonly size: number;
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float32Array;
};

export type Fit = { readonly weights: Float64Array; readonly bias: number };

export type FitSettings = {
  readonly cost: number;
  readonly seed: number;
  readonly rounds: number;
};

const STOP = 0.1;
const BIAS = 1;
/** A sentence that moves less than this share of its cost is passed over for some rounds. */
const STILL = 1e-4;
const PAUSE = 4;

/**
 * Logistic regression with quadratic regularisation by dual coordinate descent (Yu, Huang and Lin
 * 2011). Deterministic: fixed order from the seed, arithmetic that is equal on every machine.
 *
 * @param targets 1 or -1 for each row
 * @param costs how much an error on each row costs, before `settings.cost`
 * @param expected the weights that are held likely before anything is learnt: what is learnt is how
 *   far to go from them; none when left out
 */
export function fitLogistic(
  { size, starts, indices, values }: Vectors,
  targets: Int8Array,
  costs: Float64Array,
  { cost, seed, rounds }: FitSettings,
  expected: Float64Array = new Float64Array(size),
): Fit {
  const count = targets.length;
  const weights = Float64Array.from(expected);
  let bias = 0;
  const alphas = new Float64Array(count);
  const rests = new Float64Array(count);
  const squares = new Float64Array(count);
  const order = new Int32Array(count);
  const restsUntil = new Uint8Array(count);
  for (let row = 0; row < count; row += 1) {
    const most = cost * (costs[row] as number);
    const alpha = Math.min(0.001 * most, 1e-8);
    alphas[row] = alpha;
    rests[row] = most - alpha;
    let square = BIAS * BIAS;
    const push = (targets[row] as number) * alpha;
    for (let i = starts[row] as number; i < (starts[row + 1] as number); i += 1) {
      const value = values[i] as number;
      square += value * value;
      weights[indices[i] as number] = (weights[indices[i] as number] as number) + push * value;
    }
    bias += push * BIAS;
    squares[row] = square;
    order[row] = row;
  }
  const random = randomOf(seed);
  let innerStop = 1e-2;
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    let largest = 0;
    let newtons = 0;
    for (let n = 0; n < count; n += 1) {
      const row = order[n] as number;
      if ((restsUntil[row] as number) > round) continue;
      const most = cost * (costs[row] as number);
      if (most <= 0) continue;
      const target = targets[row] as number;
      const from = starts[row] as number;
      const to = starts[row + 1] as number;
      let score = bias * BIAS;
      for (let i = from; i < to; i += 1)
        score += (weights[indices[i] as number] as number) * (values[i] as number);
      const a = squares[row] as number;
      const b = target * score;
      const alpha = alphas[row] as number;
      const rest = rests[row] as number;
      const flipped = 0.5 * a * (rest - alpha) + b < 0;
      const start = flipped ? rest : alpha;
      const sign = flipped ? -1 : 1;
      let z = start;
      if (most - z < 0.5 * most) z *= 0.1;
      let gradient = a * (z - start) + sign * b + ln(z / (most - z));
      largest = Math.max(largest, Math.abs(gradient));
      for (let step = 0; step < 100 && Math.abs(gradient) >= innerStop; step += 1) {
        const curve = a + most / (most - z) / z;
        const moved = z - gradient / curve;
        z = moved <= 0 ? z * 0.1 : moved;
        gradient = a * (z - start) + sign * b + ln(z / (most - z));
        newtons += 1;
      }
      alphas[row] = flipped ? most - z : z;
      rests[row] = flipped ? z : most - z;
      const push = sign * (z - start) * target;
      if (Math.abs(z - start) < STILL * most) restsUntil[row] = round + PAUSE;
      for (let i = from; i < to; i += 1)
        weights[indices[i] as number] =
          (weights[indices[i] as number] as number) + push * (values[i] as number);
      bias += push * BIAS;
    }
    if (largest < STOP) break;
    if (newtons <= count / 10) innerStop = Math.max(1e-8, 0.1 * innerStop);
  }
  return { weights, bias: bias * BIAS };
}
