import { DISCLOSURES } from './labels';

const LABELS = DISCLOSURES.length;
/** Bytes of one feature: two hashes of four bytes each, its rarity, a weight for each label. */
export const FEATURE_BYTES = 9 + LABELS;
const NUMBERS = FEATURE_BYTES / 4;
/** Where in these bytes the rarity and the weights stand. */
export const RARITY_AT = 8;
export const WEIGHTS_AT = 9;
/** Of one group: places in it are kept in two bytes. */
export const MOST_FEATURES = 0xffff;

/**
 * The features that a model knows, as its file has them: within each group in the order of their
 * hashes, so that a feature is found from the first bits of its hash without another table. All
 * that belongs to one lies side by side: to use it reads memory once.
 */
export class FeatureTable {
  /** How many features there are. */
  readonly count: number;
  /** The weights, from `feature * FEATURE_BYTES + WEIGHTS_AT` on. */
  readonly weights: Int8Array;
  private readonly bytes: Uint8Array;
  private readonly hashes: Int32Array;
  /** For each group its first feature, and where its beginnings start. */
  private readonly firsts: Int32Array;
  private readonly offsets: Int32Array;
  private readonly shifts: Uint8Array;
  /** For each of the first bits of a hash how many features of the group come before. */
  private readonly beginnings: Uint16Array;

  /**
   * @param buffer the features, one group behind the other
   * @param sizes how many features each group has, at most `MOST_FEATURES`
   * @throws RangeError when they are not in order within a group
   */
  constructor(buffer: ArrayBuffer, sizes: readonly number[]) {
    this.bytes = new Uint8Array(buffer);
    this.weights = new Int8Array(buffer);
    this.hashes = new Int32Array(buffer);
    this.count = sizes.reduce((sum, size) => sum + size, 0);
    const bits = sizes.map((size) => Math.max(1, Math.ceil(Math.log2(size + 1))));
    this.firsts = Int32Array.from(sizes, (_, group) => sumTo(sizes, group));
    const widths = bits.map((each) => 2 ** each + 1);
    this.offsets = Int32Array.from(widths, (_, group) => sumTo(widths, group));
    this.shifts = Uint8Array.from(bits, (each) => 32 - each);
    this.beginnings = new Uint16Array(sumTo(widths, widths.length));
    sizes.forEach((size, group) => this.enter(group, size, widths[group] ?? 0));
  }

  /** The number of a feature; -1 when the model does not know it. */
  find(group: number, first: number, second: number): number {
    const { hashes, beginnings } = this;
    const at = (this.offsets[group] as number) + (first >>> (this.shifts[group] as number));
    const base = this.firsts[group] as number;
    const end = base + (beginnings[at + 1] as number);
    for (let feature = base + (beginnings[at] as number); feature < end; feature += 1) {
      const place = feature * NUMBERS;
      if (hashes[place] === first && hashes[place + 1] === second) return feature;
    }
    return -1;
  }

  /** How rare a feature is: 1 to 255. */
  rarity(feature: number): number {
    return this.bytes[feature * FEATURE_BYTES + RARITY_AT] as number;
  }

  weight(feature: number, label: number): number {
    return this.weights[feature * FEATURE_BYTES + WEIGHTS_AT + label] as number;
  }

  /** Runs once a load and over all features: kept plain, for it is over before it is compiled. */
  private enter(group: number, size: number, width: number): void {
    const { hashes, beginnings } = this;
    const shift = this.shifts[group] as number;
    const offset = this.offsets[group] as number;
    let place = (this.firsts[group] as number) * NUMBERS;
    let next = 0;
    for (let at = 0; at < size; at += 1) {
      const bits = (hashes[place] as number) >>> shift;
      if (bits < next - 1) throw new RangeError('its features are not in order');
      while (next <= bits) beginnings[offset + next++] = at;
      place += NUMBERS;
    }
    beginnings.fill(size, offset + next, offset + width);
  }
}

/** The order in which the features of a group stand. */
export function compareHashes(
  [first, second]: readonly [number, number],
  [otherFirst, otherSecond]: readonly [number, number],
): number {
  return (first >>> 0) - (otherFirst >>> 0) || (second >>> 0) - (otherSecond >>> 0);
}

const sumTo = (numbers: readonly number[], end: number) =>
  numbers.slice(0, end).reduce((sum, number) => sum + number, 0);
