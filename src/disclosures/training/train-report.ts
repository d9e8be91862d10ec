import { DISCLOSURES } from '../model/labels';
import type { Judged } from '../evaluation/judged';
import { calibrated } from '../model/score';
import { bestThreshold } from './best-threshold';
import { type Corpus, hasLabel } from './corpus';
import { nestedAnswers, type OutOfFold, readSentencesOf } from './cross-validate';
import { type Fitted, scoresOf } from './fit-labels';
import { plattOf } from './platt';
import type { TrainSettings } from './settings';

/**
 * What cross-validation says of every sentence, with thresholds from the other folds.
 *
 * @param counted the statements that figures are about; the others only help with thresholds
 */
export function judgedOutOfFold(
  corpus: Corpus,
  validated: OutOfFold,
  counted: (statement: number) => boolean = () => true,
): Judged {
  const said = nestedAnswers(corpus, validated);
  const statementAt = (at: number) => corpus.statementOf[validated.rows[at] as number] as number;
  const places = [...validated.rows.keys()].filter((at) => counted(statementAt(at)));
  return {
    statements: compact(places.map(statementAt)),
    labels: DISCLOSURES.flatMap((id, label) => {
      const scores = validated.scores[label];
      if (!scores) return [];
      const answers = answersOf(corpus, validated.rows, label);
      const calibration = plattOf(scores, answers);
      return [
        {
          id,
          answers: places.map((at) => answers[at] === true),
          said: places.map((at) => said[label]?.[at] === true),
          probabilities: places.map((at) => calibrated(scores[at] as number, calibration)),
        },
      ];
    }),
  };
}

/**
 * What a model says of statements it has not seen, with calibration and thresholds from
 * cross-validation over those it has.
 */
export function judgedUnseen(
  corpus: Corpus,
  fitted: Fitted,
  validated: OutOfFold,
  settings: TrainSettings,
  unseen: (statement: number) => boolean,
): Judged {
  const rows = readSentencesOf(corpus, unseen);
  const knownStatements = validated.rows.map((row) => corpus.statementOf[row] as number);
  const found = scoresOf(corpus, rows, fitted, settings);
  return {
    statements: compact(rows.map((row) => corpus.statementOf[row] as number)),
    labels: DISCLOSURES.flatMap((id, label) => {
      const scores = found[label];
      const known = validated.scores[label];
      if (!scores || !known) return [];
      const answers = answersOf(corpus, validated.rows, label);
      const threshold = bestThreshold(known, answers, knownStatements);
      const calibration = plattOf(known, answers);
      return [
        {
          id,
          answers: answersOf(corpus, rows, label),
          said: Array.from(scores, (score) => score >= threshold),
          probabilities: scores.map((score) => calibrated(score, calibration)),
        },
      ];
    }),
  };
}

const answersOf = (corpus: Corpus, rows: readonly number[], label: number) =>
  rows.map((row) => hasLabel(corpus.labels[row] as number, label));

/** Numbers statements from 0 in the order met. */
function compact(statements: readonly number[]): number[] {
  const numbers = new Map<number, number>();
  return statements.map((statement) => {
    if (!numbers.has(statement)) numbers.set(statement, numbers.size);
    return numbers.get(statement) as number;
  });
}
