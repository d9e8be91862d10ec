import { DISCLOSURES } from '../model/labels';
import { featureHash, GROUPS } from '../model/feature-groups';
import { MODEL_VERSION, type ModelFile } from '../model/model-file';
import { packFeatures } from '../model/packed-features';
import { type Corpus, hasLabel } from './corpus';
import { bestThreshold } from './best-threshold';
import type { OutOfFold } from './cross-validate';
import type { Fitted } from './fit-labels';
import { plattOf } from './platt';
import { calibrated } from '../model/score';
import type { TrainSettings } from './settings';

const STEPS = 127;
/** The threshold of a label that nobody gave: no probability reaches it. */
const NEVER = 2;

/**
 * Writes a trained model down: weights as small whole numbers, calibration and thresholds from the
 * out-of-fold scores.
 *
 * @param rows the sentences it was trained on
 * @param made day the data was put together, "2026-11-26": given, not read from the clock, so that
 *   the same data gives the same bytes
 */
export function makeModel(
  corpus: Corpus,
  rows: readonly number[],
  fitted: Fitted,
  validated: OutOfFold,
  settings: TrainSettings,
  made: string,
): ModelFile {
  return {
    model: MODEL_VERSION,
    made,
    seed: settings.seed,
    data: dataOf(corpus, rows),
    labels: DISCLOSURES.map((id, label) => {
      const answers = validated.rows.map((row) => hasLabel(corpus.labels[row] as number, label));
      const scores = validated.scores[label] as Float64Array;
      const calibration = plattOf(scores, answers);
      const statements = validated.rows.map((row) => corpus.statementOf[row] as number);
      const best = bestThreshold(scores, answers, statements);
      const threshold = Number.isFinite(best) ? calibrated(best, calibration) : NEVER;
      return { id, bias: fitted.fits[label]?.bias ?? 0, ...calibration, threshold };
    }),
    ...groupsOf(corpus, fitted, settings),
  };
}

function groupsOf(corpus: Corpus, { vocabulary, fits }: Fitted, settings: TrainSettings) {
  const corpusNumber = new Int32Array(vocabulary.size);
  vocabulary.numberOf.forEach((number, feature) => {
    if (number >= 0) corpusNumber[number] = feature;
  });
  const names = corpus.names(new Set(corpusNumber));
  const made = GROUPS.map(({ id }, group) => {
    const features = Array.from(vocabulary.groups.keys())
      .filter((feature) => vocabulary.groups[feature] === group)
      .map((feature) => ({ feature, name: names.get(corpusNumber[feature] as number) as string }))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
    const steps = fits.map((fit) => {
      let largest = 0;
      for (const { feature } of features)
        largest = Math.max(largest, Math.abs(fit?.weights[feature] ?? 0));
      return largest / STEPS;
    });
    const weightOf = (feature: number, label: number) => {
      const step = steps[label] as number;
      return step > 0 ? Math.round((fits[label]?.weights[feature] ?? 0) / step) : 0;
    };
    const packed = features.map(({ feature, name }) => ({
      key: featureHash(group, name),
      rarity: vocabulary.rarity[feature] as number,
      weights: fits.map((_, label) => weightOf(feature, label)),
    }));
    const scale = settings.scales[group] as number;
    return {
      group: { id, scale, steps, size: features.length },
      features: packFeatures(packed),
      names: features.map(({ name }) => name).join('\n'),
    };
  });
  return {
    groups: made.map(({ group }) => group),
    features: made.map((each) => each.features),
    names: made.map(({ names: own }) => own),
  };
}

function dataOf(corpus: Corpus, rows: readonly number[]): ModelFile['data'] {
  const sources = new Map<string, { statements: Set<number>; sentences: number }>();
  for (const row of rows) {
    const statement = corpus.statementOf[row] as number;
    const source = corpus.statements[statement]?.source ?? '';
    const entry = sources.get(source) ?? { statements: new Set<number>(), sentences: 0 };
    entry.statements.add(statement);
    entry.sentences += 1;
    sources.set(source, entry);
  }
  return [...sources].map(([source, { statements, sentences }]) => ({
    source,
    statements: statements.size,
    sentences,
  }));
}
