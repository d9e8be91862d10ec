import { basename, extname } from 'node:path';
import { evaluate, type Evaluation } from '../disclosures/evaluation/evaluation';
import type { Judged } from '../disclosures/evaluation/judged';
import { loadModel } from '../disclosures/model/disclosure-model';
import { DISCLOSURES } from '../disclosures/model/labels';
import { corpusOf, hasLabel } from '../disclosures/training/corpus';
import type { LabelledStatement } from '../disclosures/training/labelled-statement';
import { outOfFold } from '../disclosures/training/cross-validate';
import { type Columns, labelledOfCsv } from '../disclosures/training/labelled-csv';
import { TRAIN_SETTINGS } from '../disclosures/training/settings';
import { transfer } from '../disclosures/training/train';
import { judgedOutOfFold } from '../disclosures/training/train-report';
import { PermanentError } from '../errors';
import { evaluationLines } from './evaluation-lines';
import { fileNamed } from './labelled-inputs';
import { startProgress } from './progress';

export type EvaluateOptions = Columns & {
  readonly csv: readonly string[];
  readonly model?: string;
  /** Number of folds: train and test on the files themselves. */
  readonly cv?: number;
  /** Train on all files but one and test on that one, for each. */
  readonly leaveOneOut: boolean;
  readonly json: boolean;
};

type Titled = { readonly title: string; readonly evaluation: Evaluation };

/**
 * Holds a model, or training itself, against sentences that people labelled.
 *
 * @returns the exit code
 */
export function evaluateCsv(options: EvaluateOptions): number {
  const sets = options.csv.map((path) =>
    labelledOfCsv(fileNamed(path), basename(path, extname(path)), options),
  );
  const results = resultsOf(sets, options);
  if (options.json)
    process.stdout.write(
      `${JSON.stringify(results.map(({ title, evaluation }) => ({ title, ...evaluation })))}\n`,
    );
  else
    for (const { title, evaluation } of results)
      process.stdout.write(`${title}\n${evaluationLines(evaluation).join('\n')}\n\n`);
  return 0;
}

function resultsOf(sets: readonly LabelledStatement[][], options: EvaluateOptions): Titled[] {
  if (options.leaveOneOut) return leaveOneOut(sets);
  if (options.cv !== undefined) return [crossValidated(sets.flat(), options.cv)];
  const { model: path } = options;
  const model = loadModel(path);
  return sets.map((statements) => ({
    title: `Model ${model.hash.slice(0, 12)} on ${statements[0]?.source ?? 'an empty file'}`,
    evaluation: evaluate(judgedBy(statements, path)),
  }));
}

function judgedBy(statements: readonly LabelledStatement[], path: string | undefined): Judged {
  const model = loadModel(path);
  const found = statements.map(({ rows }) => model.labelRows(rows));
  const labels = statements.flatMap(({ rows }) => rows.map((row) => row.labels));
  return {
    statements: statements.flatMap(({ rows }, number) => rows.map(() => number)),
    labels: DISCLOSURES.map((id, number) => ({
      id,
      answers: labels.map((bits) => hasLabel(bits, number)),
      said: found.flat().map(({ positive }) => positive.includes(id)),
      probabilities: found.flat().map(({ probabilities }) => probabilities[number] ?? 0),
    })),
  };
}

function crossValidated(statements: readonly LabelledStatement[], folds: number): Titled {
  const progress = startProgress(statements.length + folds, 'steps');
  const corpus = corpusOf(statements, () => progress.step('reading'));
  const all = { tested: () => true, folds };
  const out = outOfFold(corpus, TRAIN_SETTINGS, all, () => progress.step('training'));
  progress.stop();
  const title = `${folds}-fold cross-validation by statement`;
  return { title, evaluation: evaluate(judgedOutOfFold(corpus, out)) };
}

function leaveOneOut(sets: readonly LabelledStatement[][]): Titled[] {
  if (sets.length < 2)
    throw new PermanentError(
      'one-data-set',
      'Leaving a data set out needs two or more: give --csv several files.',
    );
  const corpus = corpusOf(sets.flat());
  const setOf = sets.flatMap((statements, number) => statements.map(() => number));
  return sets.map((statements, left) => ({
    title: `Trained on all but ${statements[0]?.source ?? left}, tested on it`,
    evaluation: transfer(
      corpus,
      (statement) => setOf[statement] !== left,
      (statement) => setOf[statement] === left,
      TRAIN_SETTINGS,
    ),
  }));
}
