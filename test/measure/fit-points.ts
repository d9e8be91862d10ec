/** A link as the names of the signals it shows. */
export type Row = { readonly signals: readonly string[]; readonly positive: boolean };

/** How strongly points hold on to what they were: the inverse of the variance allowed. */
export const HOLD = 2;

/**
 * Logistic regression that starts from points set by hand and is held near them (the most likely
 * points under a normal prior with their mean there), by gradient descent.
 */
export function fitPoints(
  rows: readonly Row[],
  byHand: Readonly<Record<string, number>>,
  hold = HOLD,
): Readonly<Record<string, number>> {
  const points = { ...byHand };
  const rate = 0.05;
  for (let round = 0; round < 3_000; round += 1) {
    const slope: Record<string, number> = {};
    for (const id of Object.keys(points))
      slope[id] = hold * ((points[id] ?? 0) - (byHand[id] ?? 0));
    for (const { signals, positive } of rows) {
      const sum = signals.reduce((total, id) => total + (points[id] ?? 0), 0);
      const miss = 1 / (1 + Math.exp(-sum)) - (positive ? 1 : 0);
      for (const id of signals) slope[id] = (slope[id] ?? 0) + miss;
    }
    for (const id of Object.keys(points))
      points[id] = (points[id] ?? 0) - rate * (slope[id] ?? 0) * 0.5;
  }
  return points;
}
