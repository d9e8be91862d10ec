import { GROUP, type GroupId } from '../model/feature-groups';
import { evaluate, type Evaluation } from '../evaluation/evaluation';
import type { Corpus } from './corpus';
import { outOfFold } from './cross-validate';
import { randomOf, shuffle } from './random';
import type { TrainSettings } from './settings';
import { FOLDS, transfer } from './train';
import { judgedOutOfFold } from './train-report';
import type { Purpose, TrainingStatement } from './training-statement';

/** One row of a card's table of comparisons: macro-F1 with its 95 % interval. */
export type Comparison = {
  readonly title: string;
  readonly f1: number;
  readonly low: number;
  readonly high: number;
};

/** Groups of features that are left out together, to see what they are worth. */
export const LEFT_OUT: Readonly<Record<string, readonly GroupId[]>> = {
  words: ['word', 'skip'],
  letters: ['char'],
  'signs and headings': ['flag', 'topic'],
  'the sentences around': ['prev', 'next', 'near', 'around', 'lead'],
  rules: ['rule', 'around'],
};

/** Settings without the groups of a row of `LEFT_OUT`. */
export const withoutGroups = (
  settings: TrainSettings,
  groups: readonly GroupId[],
): TrainSettings => ({
  ...settings,
  without: new Set(groups.map((id) => GROUP[id])),
});

/** How many steps `comparisonsOf` will report. */
export const comparisonSteps = (statements: readonly TrainingStatement[]): number =>
  plansOf(statements).reduce((sum, plan) => sum + plan.steps, 0);

/**
 * What the parts are worth: without the sentences that were read, from one data set to another,
 * without groups of features, and with labels that mean nothing.
 */
export function comparisonsOf(
  corpus: Corpus,
  statements: readonly TrainingStatement[],
  settings: TrainSettings,
  step: () => void,
): Comparison[] {
  return plansOf(statements).map(({ title, run }) => {
    const { f1, interval } = run(corpus, settings, step).macro;
    return { title, f1, ...interval };
  });
}

type Passes = (statement: number) => boolean;
type Plan = {
  readonly title: string;
  readonly steps: number;
  readonly run: (corpus: Corpus, settings: TrainSettings, step: () => void) => Evaluation;
};

function plansOf(statements: readonly TrainingStatement[]): Plan[] {
  const is =
    (...purposes: Purpose[]): Passes =>
    (statement) =>
      purposes.includes(statements[statement]?.purpose ?? 'frozen');
  const [gold, learnt, frozen] = [is('gold'), is('gold', 'read'), is('frozen')];
  const some = (passes: Passes) => statements.some((_, n) => passes(n));
  const sources = [...new Set(statements.filter((_, n) => gold(n)).map(({ source }) => source))];
  const of =
    (source: string): Passes =>
    (statement) =>
      statements[statement]?.source === source;
  const title = 'cross-validation, expert labels';
  return [
    ...(some(is('read'))
      ? [validated(`${title}, without the sentences that were read`, gold, gold)]
      : []),
    ...(some(is('read')) && some(frozen)
      ? [across('frozen third, without the sentences that were read', gold, frozen)]
      : []),
    ...sources.flatMap((from) =>
      sources
        .filter((to) => to !== from)
        .map((to) => across(`from \`${from}\` to \`${to}\``, of(from), of(to))),
    ),
    ...Object.entries(LEFT_OUT).map(([name, groups]) =>
      validated(`${title}, without ${name}`, learnt, gold, (settings) =>
        withoutGroups(settings, groups),
      ),
    ),
    validated(`${title}, labels shuffled`, learnt, gold, undefined, shuffled),
  ];
}

const validated = (
  title: string,
  learnt: Passes,
  counted: Passes,
  changed: (settings: TrainSettings) => TrainSettings = (settings) => settings,
  prepared: (corpus: Corpus, seed: number) => Corpus = (corpus) => corpus,
): Plan => ({
  title,
  steps: FOLDS,
  run: (corpus, settings, step) => {
    const ready = prepared(corpus, settings.seed);
    const out = outOfFold(ready, changed(settings), { tested: learnt, learnt, folds: FOLDS }, step);
    return evaluate(judgedOutOfFold(ready, out, counted));
  },
});

const across = (title: string, from: Passes, to: Passes): Plan => ({
  title,
  steps: FOLDS + 1,
  run: (corpus, settings, step) => transfer(corpus, from, to, settings, step),
});

/** The same sentences with the labels of others: what is reached with them is chance. */
function shuffled(corpus: Corpus, seed: number): Corpus {
  const read = [...corpus.labels.keys()].filter((row) => (corpus.weights[row] as number) > 0);
  const dealt = Int32Array.from(read, (row) => corpus.labels[row] as number);
  shuffle(dealt, randomOf(seed));
  const labels = Int32Array.from(corpus.labels);
  read.forEach((row, at) => (labels[row] = dealt[at] as number));
  return { ...corpus, labels };
}
