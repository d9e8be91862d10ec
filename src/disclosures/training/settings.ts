import { GROUPS, type GroupId } from '../model/feature-groups';

/** How a model is trained; the values here were chosen by cross-validation by statement. */
export type TrainSettings = {
  readonly seed: number;
  /** What an error costs, against large weights. */
  readonly cost: number;
  /** Length of a sentence in each group of features. */
  readonly scales: readonly number[];
  /** A feature must occur in as many statements. */
  readonly leastStatements: number;
  /** How many features the model keeps. */
  readonly mostFeatures: number;
  readonly rounds: number;
  /** Groups of features to leave out: to see what they are worth. */
  readonly without: ReadonlySet<number>;
};

const SCALES: Readonly<Record<GroupId, number>> = {
  word: 1,
  skip: 1,
  char: 1,
  flag: 1,
  topic: 1,
  prev: 0.5,
  next: 0.5,
  near: 0.4,
  rule: 1,
  around: 0.5,
  lead: 0.5,
};

export const TRAIN_SETTINGS: TrainSettings = {
  seed: 1,
  cost: 1,
  scales: GROUPS.map(({ id }) => SCALES[id]),
  leastStatements: 2,
  mostFeatures: 60_000,
  rounds: 32,
  without: new Set(),
};
