import { sigmoid } from './exact-math';
import type { FeatureBuffer } from './feature-buffer';
import { GROUP_COUNT } from './feature-groups';
import { DISCLOSURES } from './labels';
import type { Weights } from './model-file';

const LABELS = DISCLOSURES.length;

/** Adds the features of a sentence up. Whole numbers until the end: the order cannot matter. */
export class Scorer {
  private readonly sums = new Float64Array(GROUP_COUNT * LABELS);
  /** For each group the square root of the sum of the squares of its features' rarities. */
  private readonly lengths = new Float64Array(GROUP_COUNT);
  /** For each feature the sentence it was last seen in. */
  private readonly seen: Int32Array;
  /** The features of the sentence at hand that the model knows, each once. */
  private readonly known: Int32Array;
  private sentence = 0;

  constructor(private readonly model: Weights) {
    this.seen = new Int32Array(model.count).fill(-1);
    this.known = new Int32Array(model.count);
  }

  /** The scores of a sentence, one for each label: log-odds before calibration. */
  scores(buffer: FeatureBuffer): Float64Array {
    this.add(this.find(buffer));
    const { steps, file } = this.model;
    const { sums, lengths } = this;
    const scores = new Float64Array(LABELS);
    for (let label = 0; label < LABELS; label += 1) {
      let score = (file.labels[label] as { bias: number }).bias;
      for (let group = 0; group < GROUP_COUNT; group += 1) {
        const length = lengths[group] as number;
        const at = group * LABELS + label;
        if (length > 0) score += ((sums[at] as number) * (steps[at] as number)) / length;
      }
      scores[label] = score;
    }
    return scores;
  }

  /** Fills `known`; returns how many there are. */
  private find({ length, firsts, seconds }: FeatureBuffer): number {
    const { table } = this.model;
    const { seen, known } = this;
    this.sentence = (this.sentence + 1) | 0;
    let count = 0;
    for (let i = 0; i < length; i += 1) {
      const feature = table.get(firsts[i] as number, seconds[i] as number);
      if (feature < 0 || seen[feature] === this.sentence) continue;
      seen[feature] = this.sentence;
      known[count] = feature;
      count += 1;
    }
    return count;
  }

  private add(count: number): void {
    const { groups, rarity, weights } = this.model;
    const { sums, lengths, known } = this;
    sums.fill(0);
    lengths.fill(0);
    for (let i = 0; i < count; i += 1) {
      const feature = known[i] as number;
      const rare = rarity[feature] as number;
      const group = groups[feature] as number;
      lengths[group] = (lengths[group] as number) + rare * rare;
      const from = feature * LABELS;
      const to = group * LABELS;
      for (let label = 0; label < LABELS; label += 1)
        sums[to + label] =
          (sums[to + label] as number) + Math.imul(rare, weights[from + label] as number);
    }
    for (let group = 0; group < GROUP_COUNT; group += 1)
      lengths[group] = Math.sqrt(lengths[group] as number);
  }

  /** The features of a sentence that the model knows, each once, with what each adds to a score. */
  parts(buffer: FeatureBuffer, label: number): { feature: number; at: number; adds: number }[] {
    this.scores(buffer);
    const { table, groups, rarity, weights, steps } = this.model;
    const found = new Map<number, number>();
    for (let i = 0; i < buffer.length; i += 1) {
      const feature = table.get(buffer.firsts[i] as number, buffer.seconds[i] as number);
      if (feature >= 0 && !found.has(feature)) found.set(feature, i);
    }
    return [...found].map(([feature, at]) => {
      const group = groups[feature] as number;
      const step = steps[group * LABELS + label] as number;
      const weight = (rarity[feature] as number) * (weights[feature * LABELS + label] as number);
      return { feature, at, adds: (weight * step) / (this.lengths[group] as number) };
    });
  }
}

/** Platt's scaling of a score. */
export const calibrated = (
  score: number,
  { slope, shift }: { slope: number; shift: number },
): number => sigmoid(slope * score + shift);
