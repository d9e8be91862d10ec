/** How well yes-or-no answers match those of people. */
export type Figures = {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly accuracy: number;
  /** How often people said yes. */
  readonly support: number;
};

/**
 * Precision, recall, F1 and accuracy; 0 where nothing was said or nothing was there.
 *
 * @param said what the model says
 * @param answers what people said
 */
export function figuresOf(said: readonly boolean[], answers: readonly boolean[]): Figures {
  let [hits, yes, support, same] = [0, 0, 0, 0];
  answers.forEach((answer, at) => {
    if (answer) support += 1;
    if (said[at]) yes += 1;
    if (answer && said[at]) hits += 1;
    if (answer === said[at]) same += 1;
  });
  return {
    precision: share(hits, yes),
    recall: share(hits, support),
    f1: share(2 * hits, yes + support),
    accuracy: share(same, answers.length),
    support,
  };
}

/** The mean; 0 for none. */
export const meanOf = (values: readonly number[]): number =>
  share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
