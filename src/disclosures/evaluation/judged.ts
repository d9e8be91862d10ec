/** Sentences that both people and a model have labelled, in the same order everywhere. */
export type Judged = {
  /** Statement of each sentence, by number from 0. */
  readonly statements: ArrayLike<number>;
  readonly labels: readonly JudgedLabel[];
};

export type JudgedLabel = {
  readonly id: string;
  /** What people said of each sentence. */
  readonly answers: readonly boolean[];
  /** What the model says. */
  readonly said: readonly boolean[];
  /** How likely the model holds it. */
  readonly probabilities: ArrayLike<number>;
};
