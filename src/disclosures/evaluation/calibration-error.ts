const BINS = 10;

/**
 * Expected calibration error: how far, on average over sentences, the share of yes lies from the
 * probability, in ten bins of equal width (Naeini, Cooper and Hauskrecht 2015).
 */
export function calibrationError(
  probabilities: ArrayLike<number>,
  answers: readonly boolean[],
): number {
  const bins = Array.from({ length: BINS }, () => ({ sum: 0, yes: 0 }));
  answers.forEach((answer, at) => {
    const probability = probabilities[at] as number;
    const bin = bins[Math.min(BINS - 1, Math.floor(probability * BINS))];
    if (!bin) return;
    bin.sum += probability;
    if (answer) bin.yes += 1;
  });
  if (answers.length === 0) return 0;
  return bins.reduce((error, { sum, yes }) => error + Math.abs(sum - yes), 0) / answers.length;
}
