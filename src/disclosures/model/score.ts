import { sigmoid } from './exact-math';
import type { FeatureBuffer } from './feature-buffer';
import { GROUP_COUNT } from './feature-groups';
import { FEATURE_BYTES, WEIGHTS_AT } from './feature-table';
import { DISCLOSURES } from './labels';
import type { Weights } from './model-file';

const LABELS = DISCLOSURES.length;

/** Adds the features of a sentence up. Whole numbers until the end: the order cannot matter. */
export class Scorer {
  /** For each group and label: no sum of all features a model can have needs more than 32 bits. */
  private readonly sums = new Int32Array(GROUP_COUNT * LABELS);
  /** For each group the square root of the sum of the squares of its features' rarities. */
  private readonly lengths = new Float64Array(GROUP_COUNT);
  /** For each feature the sentence it was last seen in. */
  private readonly seen: Uint16Array;
  /** Of the features of the sentence at hand that the model knows: how rare, and where the weights are. */
  private rarity = new Int32Array(2_048);
  private places = new Int32Array(2_048);
  private readonly result = new Float64Array(LABELS);
  private sentence = 0;

  constructor(private readonly model: Weights) {
    this.seen = new Uint16Array(model.features.count);
  }

  /** The scores of a sentence, one for each label: log-odds before calibration; good until the next. */
  scores(buffer: FeatureBuffer): Float64Array {
    this.add(buffer);
    const { steps, file } = this.model;
    const { sums, lengths, result } = this;
    for (let label = 0; label < LABELS; label += 1) {
      let score = (file.labels[label] as { bias: number }).bias;
      for (let group = 0; group < GROUP_COUNT; group += 1) {
        const length = lengths[group] as number;
        const at = group * LABELS + label;
        if (length > 0) score += ((sums[at] as number) * (steps[at] as number)) / length;
      }
      result[label] = score;
    }
    return result;
  }

  /** Finds the features that the model knows, each once, and adds them up group by group. */
  private add({ length, groups, firsts, seconds }: FeatureBuffer): void {
    const { features } = this.model;
    const { seen } = this;
    const sentence = this.next();
    if (this.rarity.length < length) this.makeRoom(length);
    this.sums.fill(0);
    this.lengths.fill(0);
    let from = 0;
    let count = 0;
    for (let i = 0; i < length; i += 1) {
      const group = groups[i] as number;
      const feature = features.find(group, firsts[i] as number, seconds[i] as number);
      if (feature >= 0 && seen[feature] !== sentence) {
        seen[feature] = sentence;
        this.rarity[count] = features.rarity(feature);
        this.places[count] = feature * FEATURE_BYTES + WEIGHTS_AT;
        count += 1;
      }
      if (i + 1 === length || groups[i + 1] !== group) {
        this.addGroup(group, from, count);
        from = count;
      }
    }
    for (let group = 0; group < GROUP_COUNT; group += 1)
      this.lengths[group] = Math.sqrt(this.lengths[group] as number);
  }

  private addGroup(group: number, from: number, to: number): void {
    const { rarity, places, sums } = this;
    const { weights } = this.model.features;
    let length = 0;
    for (let i = from; i < to; i += 1) length += (rarity[i] as number) ** 2;
    this.lengths[group] = (this.lengths[group] as number) + length;
    for (let label = 0; label < LABELS; label += 1) {
      let sum = 0;
      for (let i = from; i < to; i += 1)
        sum =
          (sum + Math.imul(rarity[i] as number, weights[(places[i] as number) + label] as number)) |
          0;
      const at = group * LABELS + label;
      sums[at] = (sums[at] as number) + sum;
    }
  }

  private makeRoom(length: number): void {
    this.rarity = new Int32Array(length * 2);
    this.places = new Int32Array(length * 2);
  }

  private next(): number {
    if (this.sentence === 0xffff) {
      this.seen.fill(0);
      this.sentence = 0;
    }
    this.sentence += 1;
    return this.sentence;
  }

  /** The features of a sentence that the model knows, each once, with what each adds to a score. */
  parts(buffer: FeatureBuffer, label: number): { feature: number; at: number; adds: number }[] {
    this.scores(buffer);
    const { features, steps } = this.model;
    const found = new Map<number, number>();
    for (let i = 0; i < buffer.length; i += 1) {
      const [first, second] = [buffer.firsts[i] as number, buffer.seconds[i] as number];
      const feature = features.find(buffer.groups[i] as number, first, second);
      if (feature >= 0 && !found.has(feature)) found.set(feature, i);
    }
    return [...found].map(([feature, at]) => {
      const group = buffer.groups[at] as number;
      const step = steps[group * LABELS + label] as number;
      const weight = features.rarity(feature) * features.weight(feature, label);
      return { feature, at, adds: (weight * step) / (this.lengths[group] as number) };
    });
  }
}

/** Platt's scaling of a score. */
export const calibrated = (
  score: number,
  { slope, shift }: { slope: number; shift: number },
): number => sigmoid(slope * score + shift);
