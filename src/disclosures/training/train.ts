import type { Purpose, TrainingStatement } from './training-statement';
import { evaluate, type Evaluation } from '../evaluation/evaluation';
import type { ModelFile } from '../model/model-file';
import { type Corpus, corpusOf } from './corpus';
import { outOfFold, sentencesOf } from './cross-validate';
import { makeModel } from './make-model';
import { type Fitted, fitLabels } from './fit-labels';
import type { TrainSettings } from './settings';
import { judgedOutOfFold, judgedUnseen } from './train-report';

export const FOLDS = 5;

export type Trained = {
  readonly file: ModelFile;
  /** Five-fold cross-validation by statement over the gold statements. */
  readonly validated: Evaluation;
  /** Frozen statements, when there are any. */
  readonly frozen?: Evaluation;
};

/**
 * Trains a model: cross-validation for its figures, calibration and thresholds, then once over all
 * that may be learnt.
 *
 * @param made the day of the data, "2026-11-26"
 * @param step called after each statement read and each fold
 */
export function train(
  statements: readonly TrainingStatement[],
  settings: TrainSettings,
  made: string,
  step: () => void = () => undefined,
): Trained {
  const corpus = corpusOf(statements, step);
  const purpose = (statement: number) => statements[statement]?.purpose;
  return trainOn(corpus, purpose, settings, made, step);
}

/** As `train`, with the features already made. */
export function trainOn(
  corpus: Corpus,
  purpose: (statement: number) => Purpose | undefined,
  settings: TrainSettings,
  made: string,
  step: () => void = () => undefined,
): Trained {
  const learnt = (statement: number) => ['gold', 'read'].includes(purpose(statement) ?? '');
  const gold = (statement: number) => purpose(statement) === 'gold';
  const out = outOfFold(corpus, settings, { tested: learnt, learnt, folds: FOLDS }, step);
  const rows = sentencesOf(corpus, learnt);
  const fitted: Fitted = fitLabels(corpus, rows, settings);
  step();
  const isFrozen = (statement: number) => purpose(statement) === 'frozen';
  const frozen = sentencesOf(corpus, isFrozen).length > 0;
  return {
    file: makeModel(corpus, rows, fitted, out, settings, made),
    validated: evaluate(judgedOutOfFold(corpus, out, gold)),
    ...(frozen && { frozen: evaluate(judgedUnseen(corpus, fitted, out, settings, isFrozen)) }),
  };
}

/** Trains on some data sets and tests on another, with thresholds from those trained on. */
export function transfer(
  corpus: Corpus,
  learnt: (statement: number) => boolean,
  unseen: (statement: number) => boolean,
  settings: TrainSettings,
  step: () => void = () => undefined,
): Evaluation {
  const out = outOfFold(corpus, settings, { tested: learnt, learnt, folds: FOLDS }, step);
  const fitted = fitLabels(corpus, sentencesOf(corpus, learnt), settings);
  step();
  return evaluate(judgedUnseen(corpus, fitted, out, settings, unseen));
}
