import { DISCLOSURES, type Disclosure } from '../model/labels';
import { type Corpus, hasLabel } from './corpus';
import { bestThreshold } from './best-threshold';
import { fitLabels, scoresOf } from './fit-labels';
import { randomOf, shuffle } from './random';
import type { TrainSettings } from './settings';

/** Scores that each sentence got from a model that had not seen its statement. */
export type OutOfFold = {
  readonly rows: readonly number[];
  /** Fold of each of `rows`. */
  readonly folds: Int32Array;
  /** For each label, one score for each of `rows`. */
  readonly scores: readonly (Float64Array | undefined)[];
};

export type Folding = {
  /** Statements that are cut into folds; the rest is always learnt from. */
  readonly tested: (statement: number) => boolean;
  /** Statements that are learnt from at all. */
  readonly learnt?: (statement: number) => boolean;
  readonly folds: number;
  readonly labels?: readonly Disclosure[];
};

/**
 * Cross-validation by statement, never by sentence: the sentences of a statement are alike.
 *
 * @param step called when a fold is done
 */
export function outOfFold(
  corpus: Corpus,
  settings: TrainSettings,
  { tested, learnt = () => true, folds, labels = DISCLOSURES }: Folding,
  step: () => void = () => undefined,
): OutOfFold {
  const foldOf = foldsOf(corpus, tested, folds, settings.seed);
  const rows = readSentencesOf(corpus, (statement) => foldOf.has(statement));
  const placeOf = new Map(rows.map((row, place) => [row, place]));
  const scores = DISCLOSURES.map((label) =>
    labels.includes(label) ? new Float64Array(rows.length) : undefined,
  );
  for (let fold = 0; fold < folds; fold += 1) {
    const known = sentencesOf(
      corpus,
      (statement) => learnt(statement) && foldOf.get(statement) !== fold,
    );
    const unseen = readSentencesOf(corpus, (statement) => foldOf.get(statement) === fold);
    const fitted = fitLabels(corpus, known, settings, labels);
    scoresOf(corpus, unseen, fitted, settings).forEach((found, label) =>
      found?.forEach((score, n) => {
        (scores[label] as Float64Array)[placeOf.get(unseen[n] as number) as number] = score;
      }),
    );
    step();
  }
  const foldOfRow = (row: number) => foldOf.get(corpus.statementOf[row] as number) as number;
  return { rows, folds: Int32Array.from(rows, foldOfRow), scores };
}

/**
 * Yes or no for each sentence, with thresholds from the other folds, so that no statement helps to
 * choose its own.
 */
export function nestedAnswers(corpus: Corpus, { rows, folds, scores }: OutOfFold): boolean[][] {
  const count = Math.max(...folds) + 1;
  return scores.map((found, label) => {
    if (!found) return [];
    const thresholds = Array.from({ length: count }, (_, fold) => {
      const others = rows.map((_row, n) => n).filter((n) => folds[n] !== fold);
      return bestThreshold(
        others.map((n) => found[n] as number),
        others.map((n) => hasLabel(corpus.labels[rows[n] as number] as number, label)),
        others.map((n) => corpus.statementOf[rows[n] as number] as number),
      );
    });
    return rows.map((_, n) => (found[n] as number) >= (thresholds[folds[n] as number] as number));
  });
}

/** The sentences of the statements that pass, in order. */
export function sentencesOf(corpus: Corpus, passes: (statement: number) => boolean): number[] {
  const rows: number[] = [];
  corpus.statementOf.forEach((statement, row) => {
    if (passes(statement)) rows.push(row);
  });
  return rows;
}

/** As `sentencesOf`, without those that nobody labelled: they count nothing. */
export const readSentencesOf = (corpus: Corpus, passes: (statement: number) => boolean): number[] =>
  sentencesOf(corpus, passes).filter((row) => (corpus.weights[row] as number) > 0);

/** Deals statements into folds, each data set by itself so that all folds hold some of each. */
function foldsOf(
  { statements }: Corpus,
  tested: (statement: number) => boolean,
  folds: number,
  seed: number,
): Map<number, number> {
  const dealt = new Map<number, number>();
  let next = 0;
  for (const source of new Set(statements.map((one) => one.source))) {
    const own = statements
      .map((_, number) => number)
      .filter((number) => statements[number]?.source === source && tested(number));
    shuffle(own, randomOf(seed));
    for (const number of own) {
      dealt.set(number, next % folds);
      next += 1;
    }
  }
  return dealt;
}
