/**
 * The threshold with the best F1: half way between two neighbouring scores.
 *
 * @param scores out-of-fold scores
 * @param answers whether a person gave the label
 * @returns sentences with at least this score get the label; infinite when none should
 */
export function bestThreshold(scores: ArrayLike<number>, answers: readonly boolean[]): number {
  const order = Array.from(answers, (_, at) => at).sort(
    (one, other) => (scores[other] as number) - (scores[one] as number) || one - other,
  );
  const wanted = answers.filter(Boolean).length;
  let hits = 0;
  let best = 0;
  let threshold = Number.POSITIVE_INFINITY;
  order.forEach((at, place) => {
    if (answers[at]) hits += 1;
    const here = scores[at] as number;
    const next = order[place + 1];
    const below = next === undefined ? here - 1 : (scores[next] as number);
    if (below === here) return;
    const f1 = (2 * hits) / (place + 1 + wanted);
    if (f1 <= best) return;
    best = f1;
    threshold = (here + below) / 2;
  });
  return threshold;
}
