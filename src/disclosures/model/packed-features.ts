import type { ByteSource } from './byte-source';
import { compareHashes, FEATURE_BYTES, RARITY_AT, WEIGHTS_AT } from './feature-table';

/** Bytes that are read at once: of base64 a whole number of fours and of threes. */
export const PIECE = 49_152;

/** One feature as a group's line has it. */
export type PackedFeature = {
  readonly key: readonly [number, number];
  /** How rare it is, 1 to 255. */
  readonly rarity: number;
  /** -127 to 127, one for each label. */
  readonly weights: readonly number[];
};

/** The features of a group in the order of their keys, the low byte of a key's halves first; base64. */
export function packFeatures(features: readonly PackedFeature[]): string {
  const packed = Buffer.alloc(features.length * FEATURE_BYTES);
  [...features]
    .sort((one, other) => compareHashes(one.key, other.key))
    .forEach(({ key, rarity, weights }, number) => {
      const from = number * FEATURE_BYTES;
      packed.writeInt32LE(key[0], from);
      packed.writeInt32LE(key[1], from + 4);
      packed.writeUInt8(rarity, from + RARITY_AT);
      weights.forEach((weight, label) => packed.writeInt8(weight, from + WEIGHTS_AT + label));
    });
  return packed.toString('base64');
}

/**
 * Decodes the lines of the groups, piece by piece: `"…",` and the last without its closing mark.
 *
 * @param from where in the source the first begins
 * @param sizes how many features each group has
 * @returns the features, null when they are not base64 of that length; and where the lines end
 */
export function unpackFeatures(
  source: ByteSource,
  from: number,
  sizes: readonly number[],
): { packed: ArrayBuffer | null; end: number } {
  const total = sizes.reduce((sum, size) => sum + size * FEATURE_BYTES, 0);
  const packed = Buffer.from(new ArrayBuffer(total));
  let at = from;
  let filled = 0;
  for (const size of sizes) {
    at += at === from ? '"'.length : '",\n"'.length;
    const end = at + 4 * Math.ceil((size * FEATURE_BYTES) / 3);
    for (; at < end; at += PIECE) {
      const piece = source.read(at, Math.min(PIECE, end - at)).toString('latin1');
      filled += packed.write(piece, filled, 'base64');
    }
    at = end;
  }
  return { packed: filled === total ? packed.buffer : null, end: at };
}
