import { UK_DISCLOSURES } from '../model/labels';
import { bootstrapOf, type Interval } from './bootstrap';
import { calibrationError } from './calibration-error';
import { type Figures, figuresOf, meanOf } from './figures';
import type { Judged } from './judged';
import { type StatementLevel, statementLevel } from './statement-level';

export type LabelEvaluation = Figures & {
  readonly id: string;
  /** 95 % interval of F1 over statements. */
  readonly interval: Interval;
  readonly calibrationError: number;
  readonly statements: StatementLevel;
};

export type Evaluation = {
  readonly sentences: number;
  readonly statements: number;
  readonly labels: readonly LabelEvaluation[];
  /** Means over the labels that the UK knows and people used at least once. */
  readonly macro: {
    readonly labels: readonly string[];
    readonly precision: number;
    readonly recall: number;
    readonly f1: number;
    readonly interval: Interval;
    readonly calibrationError: number;
    readonly statementF1: number;
    readonly statementAccuracy: number;
    readonly alwaysYesF1: number;
    readonly alwaysYesAccuracy: number;
  };
};

/** Holds what a model says against what people said: by sentence and by statement. */
export function evaluate(judged: Judged): Evaluation {
  const meant = UK_DISCLOSURES.filter((id) =>
    judged.labels.some((label) => label.id === id && label.answers.includes(true)),
  );
  const bootstrap = bootstrapOf(judged, meant);
  const labels = judged.labels.map((label) => ({
    id: label.id,
    ...figuresOf(label.said, label.answers),
    interval: bootstrap.labels[label.id] ?? { low: 0, high: 0 },
    calibrationError: calibrationError(label.probabilities, label.answers),
    statements: statementLevel(label, judged.statements),
  }));
  const counted = labels.filter(({ id }) => (meant as readonly string[]).includes(id));
  const mean = (value: (label: LabelEvaluation) => number) => meanOf(counted.map(value));
  return {
    sentences: judged.statements.length,
    statements: new Set(Array.from(judged.statements)).size,
    labels,
    macro: {
      labels: meant,
      precision: mean((label) => label.precision),
      recall: mean((label) => label.recall),
      f1: mean((label) => label.f1),
      interval: bootstrap.macro,
      calibrationError: mean((label) => label.calibrationError),
      statementF1: mean((label) => label.statements.f1),
      statementAccuracy: mean((label) => label.statements.accuracy),
      alwaysYesF1: mean((label) => label.statements.alwaysYes.f1),
      alwaysYesAccuracy: mean((label) => label.statements.alwaysYes.accuracy),
    },
  };
}
