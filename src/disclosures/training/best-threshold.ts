import { ln } from '../model/exact-math';
import { plattOf } from './platt';
import { randomOf } from './random';

const RESAMPLES = 40;
const SEED = 3;
/** A probability that gives good thresholds for most labels, as log-odds: one in five. */
const COMMON = ln(0.25);
/** So many sentences with the label count as much as the common threshold. */
const COMMON_WEIGHT = 100;

/**
 * The threshold with the best F1, made steady: statements are drawn again with replacement, and the
 * best thresholds of all draws are averaged, so that no single statement decides; and drawn towards a
 * probability that is common to all labels, the more the fewer sentences have the label.
 *
 * @param scores out-of-fold scores
 * @param answers whether a person gave the label
 * @param statements the statement of each sentence
 * @returns sentences with at least this score get the label; infinite when no sentence has it
 */
export function bestThreshold(
  scores: ArrayLike<number>,
  answers: readonly boolean[],
  statements: readonly number[],
): number {
  if (!answers.includes(true)) return Number.POSITIVE_INFINITY;
  const order = Array.from(answers, (_, at) => at).sort(
    (one, other) => (scores[other] as number) - (scores[one] as number) || one - other,
  );
  const ids = [...new Set(statements)];
  const random = randomOf(SEED);
  let sum = 0;
  let draws = 0;
  for (let n = 0; n < RESAMPLES; n += 1) {
    const times = new Map<number, number>();
    for (let k = 0; k < ids.length; k += 1) {
      const drawn = ids[Math.floor(random() * ids.length)] as number;
      times.set(drawn, (times.get(drawn) ?? 0) + 1);
    }
    const counts = statements.map((statement) => times.get(statement) ?? 0);
    const threshold = bestOf(order, scores, answers, counts);
    if (threshold === null) continue;
    sum += threshold;
    draws += 1;
  }
  if (draws === 0) return Number.POSITIVE_INFINITY;
  const { slope, shift } = plattOf(scores, answers);
  if (slope <= 0) return sum / draws;
  const positive = answers.filter(Boolean).length;
  const own = positive / (positive + COMMON_WEIGHT);
  return own * (sum / draws) + (1 - own) * ((COMMON - shift) / slope);
}

/** The best threshold when each sentence counts as often as `counts` says: half way between two. */
function bestOf(
  order: readonly number[],
  scores: ArrayLike<number>,
  answers: readonly boolean[],
  counts: readonly number[],
): number | null {
  let wanted = 0;
  answers.forEach((answer, at) => (wanted += answer ? (counts[at] as number) : 0));
  let [hits, yes, best] = [0, 0, 0];
  let threshold: number | null = null;
  order.forEach((at, place) => {
    yes += counts[at] as number;
    if (answers[at]) hits += counts[at] as number;
    const here = scores[at] as number;
    const next = order[place + 1];
    const below = next === undefined ? here - 1 : (scores[next] as number);
    const f1 = yes + wanted === 0 ? 0 : (2 * hits) / (yes + wanted);
    if (below === here || f1 <= best) return;
    best = f1;
    threshold = (here + below) / 2;
  });
  return threshold;
}
