import { sigmoid } from './exact-math';
import type { FeatureBuffer } from './feature-buffer';
import { GROUP_COUNT } from './feature-groups';
import { DISCLOSURES } from './labels';
import type { Weights } from './model-file';

const LABELS = DISCLOSURES.length;
/** So many features of the greatest rarity and weight add up to less than 2^31. */
const FITS_32_BITS = 60_000;

/** Adds the features of a sentence up. Whole numbers until the end: the order cannot matter. */
export class Scorer {
  private readonly small = new Int32Array(GROUP_COUNT * LABELS);
  private readonly large = new Float64Array(GROUP_COUNT * LABELS);
  private readonly squares = new Float64Array(GROUP_COUNT);
  private readonly seen: Int32Array;
  private sentence = 0;

  constructor(private readonly model: Weights) {
    this.seen = new Int32Array(model.count).fill(-1);
  }

  /** The scores of a sentence, one for each label: log-odds before calibration. */
  scores(buffer: FeatureBuffer): Float64Array {
    const { table, groups, rarity, weights, steps, file } = this.model;
    const { squares, seen } = this;
    const sums = buffer.length < FITS_32_BITS ? this.small : this.large;
    sums.fill(0);
    squares.fill(0);
    this.sentence = (this.sentence + 1) | 0;
    for (let i = 0; i < buffer.length; i += 1) {
      const feature = table.get(buffer.firsts[i] as number, buffer.seconds[i] as number);
      if (feature < 0 || seen[feature] === this.sentence) continue;
      seen[feature] = this.sentence;
      const rare = rarity[feature] as number;
      const group = groups[feature] as number;
      squares[group] = (squares[group] as number) + rare * rare;
      const from = feature * LABELS;
      const to = group * LABELS;
      for (let label = 0; label < LABELS; label += 1)
        sums[to + label] = (sums[to + label] as number) + rare * (weights[from + label] as number);
    }
    const scores = new Float64Array(LABELS);
    for (let label = 0; label < LABELS; label += 1) {
      let score = (file.labels[label] as { bias: number }).bias;
      for (let group = 0; group < GROUP_COUNT; group += 1) {
        const square = squares[group] as number;
        if (square > 0)
          score +=
            ((sums[group * LABELS + label] as number) * (steps[group * LABELS + label] as number)) /
            Math.sqrt(square);
      }
      scores[label] = score;
    }
    return scores;
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
      return { feature, at, adds: (weight * step) / Math.sqrt(this.squares[group] as number) };
    });
  }
}

/** Platt's scaling of a score. */
export const calibrated = (
  score: number,
  { slope, shift }: { slope: number; shift: number },
): number => sigmoid(slope * score + shift);
