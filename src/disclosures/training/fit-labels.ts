import type { Disclosure } from '../model/labels';
import { DISCLOSURES } from '../model/labels';
import { type Corpus, hasLabel } from './corpus';
import { type Fit, fitLogistic, type Vectors } from './logistic';
import type { TrainSettings } from './settings';
import { keepOf, type Vocabulary, vectorsOf, vocabularyOf } from './vocabulary';

/** A model before it is written down: one logistic regression for each label. */
export type Fitted = {
  readonly vocabulary: Vocabulary;
  /** In the order of `DISCLOSURES`; undefined for labels that were left out. */
  readonly fits: readonly (Fit | undefined)[];
};

/**
 * Learns every label from some sentences of a corpus: all features first, then again with those that
 * weigh most.
 *
 * @param rows the sentences to learn from
 */
export function fitLabels(
  corpus: Corpus,
  rows: readonly number[],
  settings: TrainSettings,
  labels: readonly Disclosure[] = DISCLOSURES,
): Fitted {
  const all = vocabularyOf(corpus, rows, settings.leastStatements, settings.without);
  const first = fitOver(corpus, rows, all, settings, labels);
  if (all.size <= settings.mostFeatures) return { vocabulary: all, fits: first };
  const vocabulary = weightiest(all, first, settings);
  return { vocabulary, fits: fitOver(corpus, rows, vocabulary, settings, labels) };
}

/** The scores of some sentences: for each label one number a sentence; before calibration. */
export function scoresOf(
  corpus: Corpus,
  rows: readonly number[],
  { vocabulary, fits }: Fitted,
  settings: TrainSettings,
): (Float64Array | undefined)[] {
  const vectors = vectorsOf(corpus, vocabulary, rows, settings.scales);
  return fits.map((fit) => fit && Float64Array.from(rows, (_, at) => score(vectors, at, fit)));
}

function fitOver(
  corpus: Corpus,
  rows: readonly number[],
  vocabulary: Vocabulary,
  settings: TrainSettings,
  labels: readonly Disclosure[],
): (Fit | undefined)[] {
  const vectors = vectorsOf(corpus, vocabulary, rows, settings.scales);
  return DISCLOSURES.map((label, number) =>
    labels.includes(label)
      ? fitOne(
          corpus,
          rows,
          vectors,
          number,
          settings,
          expectedOf(corpus, vocabulary, number, settings),
        )
      : undefined,
  );
}

/**
 * What a rule is named after is held likely before anything is learnt: whoever wrote it knew the
 * guidelines, and a few statements of one country do not know all that others say.
 */
function expectedOf(
  { ruleLabels }: Corpus,
  { size, numberOf }: Vocabulary,
  label: number,
  { prior }: TrainSettings,
): Float64Array {
  const expected = new Float64Array(size);
  ruleLabels.forEach((spokenFor, feature) => {
    const number = numberOf[feature] as number;
    if (number >= 0 && spokenFor === label) expected[number] = prior;
  });
  return expected;
}

/** Sentences with the label weigh √(without ÷ with) times as much as those without. */
function fitOne(
  corpus: Corpus,
  rows: readonly number[],
  vectors: Vectors,
  label: number,
  settings: TrainSettings,
  expected: Float64Array,
): Fit {
  const weightOf = (row: number) => corpus.weights[row] as number;
  const targets = Int8Array.from(rows, (row) =>
    hasLabel(corpus.labels[row] as number, label) ? 1 : -1,
  );
  let positive = 0;
  let negative = 0;
  rows.forEach((row, at) => {
    if (targets[at] === 1) positive += weightOf(row);
    else negative += weightOf(row);
  });
  const balance = positive > 0 ? Math.sqrt(negative / positive) : 1;
  const costs = Float64Array.from(
    rows,
    (row, at) => weightOf(row) * (targets[at] === 1 ? balance : 1),
  );
  return fitLogistic(vectors, targets, costs, settings, expected);
}

function weightiest(all: Vocabulary, fits: readonly (Fit | undefined)[], settings: TrainSettings) {
  const worth = new Float64Array(all.size);
  for (const fit of fits) {
    if (!fit) continue;
    for (let feature = 0; feature < all.size; feature += 1) {
      const scale = settings.scales[all.groups[feature] as number] as number;
      const adds =
        Math.abs(fit.weights[feature] as number) * scale * (all.rarity[feature] as number);
      if (adds > (worth[feature] as number)) worth[feature] = adds;
    }
  }
  const least = Float64Array.from(worth).sort()[all.size - settings.mostFeatures] as number;
  return keepOf(all, (feature) => (worth[feature] as number) >= least);
}

function score({ starts, indices, values }: Vectors, row: number, { weights, bias }: Fit): number {
  let sum = bias;
  for (let i = starts[row] as number; i < (starts[row + 1] as number); i += 1)
    sum += (weights[indices[i] as number] as number) * (values[i] as number);
  return sum;
}
