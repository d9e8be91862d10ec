import { GROUPS } from '../model/feature-groups';
import type { Corpus } from './corpus';
import { outOfFold } from './cross-validate';
import { evaluate } from '../evaluation/evaluation';
import type { TrainSettings } from './settings';
import { FOLDS, transfer } from './train';
import type { TrainingStatement } from './training-statement';
import { judgedOutOfFold } from './train-report';

/** One row of a card's table of comparisons. */
export type Comparison = { readonly title: string; readonly f1: number };

/** How many steps `comparisonsOf` will report. */
export const comparisonSteps = (statements: readonly TrainingStatement[]): number =>
  plansOf(statements).reduce((sum, plan) => sum + plan.steps, 0);

/**
 * What the parts are worth: without the sentences that were read, from one data set to another, and
 * without each group of features.
 */
export function comparisonsOf(
  corpus: Corpus,
  statements: readonly TrainingStatement[],
  settings: TrainSettings,
  step: () => void,
): Comparison[] {
  return plansOf(statements).map(({ title, run }) => ({ title, f1: run(corpus, settings, step) }));
}

type Plan = {
  readonly title: string;
  readonly steps: number;
  readonly run: (corpus: Corpus, settings: TrainSettings, step: () => void) => number;
};

function plansOf(statements: readonly TrainingStatement[]): Plan[] {
  const purpose = (statement: number) => statements[statement]?.purpose;
  const gold = (statement: number) => purpose(statement) === 'gold';
  const learnt = (statement: number) => purpose(statement) !== 'frozen';
  const sources = [...new Set(statements.filter((_, n) => gold(n)).map(({ source }) => source))];
  const of = (source: string) => (statement: number) => statements[statement]?.source === source;
  const validate = (
    title: string,
    from: (statement: number) => boolean,
    without: number | null,
  ): Plan => ({
    title,
    steps: FOLDS,
    run: (corpus, settings, step) => {
      const changed = without === null ? settings : { ...settings, without: new Set([without]) };
      const out = outOfFold(corpus, changed, { tested: from, learnt: from, folds: FOLDS }, step);
      return evaluate(judgedOutOfFold(corpus, out, gold)).macro.f1;
    },
  });
  const across = (
    title: string,
    from: (statement: number) => boolean,
    to: (statement: number) => boolean,
  ): Plan => ({
    title,
    steps: FOLDS + 1,
    run: (corpus, settings, step) => transfer(corpus, from, to, settings, step).macro.f1,
  });
  const read = statements.some((_, n) => purpose(n) === 'read');
  const frozen = statements.some((_, n) => purpose(n) === 'frozen');
  return [
    ...(read
      ? [validate('cross-validation without the sentences that were read', gold, null)]
      : []),
    ...(read && frozen
      ? [
          across(
            'frozen third, without the sentences that were read',
            gold,
            (n) => purpose(n) === 'frozen',
          ),
        ]
      : []),
    ...sources.flatMap((from) =>
      sources
        .filter((to) => to !== from)
        .map((to) => across(`from ${from} to ${to}`, of(from), of(to))),
    ),
    ...GROUPS.map(({ id }, group) =>
      validate(`cross-validation without the group “${id}”`, learnt, group),
    ),
  ];
}
