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
  /** The weight that a rule has, before anything is learnt, for the label that it is named after. */
  readonly prior: number;
  /** Groups of features to leave out: to see what they are worth. */
  readonly without: ReadonlySet<number>;
};

const SCALES: Readonly<Record<GroupId, number>> = {
  word: 1.8,
  skip: 2.5,
  char: 2.5,
  flag: 1,
  topic: 1,
  prev: 1.1,
  next: 1.1,
  near: 0.9,
  rule: 1,
  around: 1,
  lead: 1,
};

export const TRAIN_SETTINGS: TrainSettings = {
  seed: 1,
  cost: 0.5,
  scales: GROUPS.map(({ id }) => SCALES[id]),
  leastStatements: 3,
  mostFeatures: 60_000,
  rounds: 32,
  prior: 1,
  without: new Set(),
};
