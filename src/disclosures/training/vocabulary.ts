import { ln } from '../model/exact-math';
import { GROUP_COUNT } from '../model/feature-groups';
import type { Corpus } from './corpus';
import type { Vectors } from './logistic';

/** The features a model knows: for each feature of the corpus its number here, -1 for none. */
export type Vocabulary = {
  readonly size: number;
  readonly numberOf: Int32Array;
  /** How rare each is, in sixteenths, 1 to 255: whole numbers add up alike everywhere. */
  readonly rarity: Uint8Array;
  readonly groups: Uint8Array;
};

export const RARITY_UNIT = 16;

/**
 * Keeps the features that occur in several statements, so that names of companies stay out.
 *
 * @param rows the sentences to learn from
 * @param groupsOff groups to leave out
 */
export function vocabularyOf(
  corpus: Corpus,
  rows: readonly number[],
  least: number,
  groupsOff: ReadonlySet<number> = new Set(),
): Vocabulary {
  const count = corpus.groups.length;
  const last = new Int32Array(count).fill(-1);
  const statements = new Uint16Array(count);
  const sentences = new Uint32Array(count);
  for (const row of rows) {
    const statement = corpus.statementOf[row] as number;
    for (let i = corpus.starts[row] as number; i < (corpus.starts[row + 1] as number); i += 1) {
      const feature = corpus.features[i] as number;
      sentences[feature] = (sentences[feature] as number) + 1;
      if (last[feature] === statement) continue;
      last[feature] = statement;
      statements[feature] = (statements[feature] as number) + 1;
    }
  }
  const numberOf = new Int32Array(count).fill(-1);
  const rarity: number[] = [];
  const groups: number[] = [];
  for (let feature = 0; feature < count; feature += 1) {
    const group = corpus.groups[feature] as number;
    if ((statements[feature] as number) < least || groupsOff.has(group)) continue;
    numberOf[feature] = rarity.length;
    rarity.push(rarityOf(sentences[feature] as number, rows.length));
    groups.push(group);
  }
  return {
    size: rarity.length,
    numberOf,
    rarity: Uint8Array.from(rarity),
    groups: Uint8Array.from(groups),
  };
}

/** Root of the logarithm of how few of the sentences hold it, in sixteenths. */
function rarityOf(sentences: number, all: number): number {
  const bits = Math.sqrt(ln((1 + all) / (1 + sentences)) + 1);
  return Math.max(1, Math.min(255, Math.floor(bits * RARITY_UNIT + 0.5)));
}

/** Keeps some features of a vocabulary. */
export function keepOf(vocabulary: Vocabulary, kept: (feature: number) => boolean): Vocabulary {
  const renumbered = new Int32Array(vocabulary.size).fill(-1);
  const rarity: number[] = [];
  const groups: number[] = [];
  for (let feature = 0; feature < vocabulary.size; feature += 1) {
    if (!kept(feature)) continue;
    renumbered[feature] = rarity.length;
    rarity.push(vocabulary.rarity[feature] as number);
    groups.push(vocabulary.groups[feature] as number);
  }
  return {
    size: rarity.length,
    numberOf: vocabulary.numberOf.map((number) =>
      number < 0 ? -1 : (renumbered[number] as number),
    ),
    rarity: Uint8Array.from(rarity),
    groups: Uint8Array.from(groups),
  };
}

/**
 * Sentences as vectors: within each group of features a sentence has length one, times the group's
 * scale.
 */
export function vectorsOf(
  corpus: Corpus,
  vocabulary: Vocabulary,
  rows: readonly number[],
  scales: readonly number[],
): Vectors {
  const starts = new Int32Array(rows.length + 1);
  const indices: number[] = [];
  const values: number[] = [];
  const squares = new Float64Array(GROUP_COUNT);
  rows.forEach((row, n) => {
    squares.fill(0);
    const from = indices.length;
    for (let i = corpus.starts[row] as number; i < (corpus.starts[row + 1] as number); i += 1) {
      const feature = vocabulary.numberOf[corpus.features[i] as number] as number;
      if (feature < 0) continue;
      const rarity = vocabulary.rarity[feature] as number;
      const group = vocabulary.groups[feature] as number;
      squares[group] = (squares[group] as number) + rarity * rarity;
      indices.push(feature);
      values.push(rarity);
    }
    for (let i = from; i < indices.length; i += 1) {
      const group = vocabulary.groups[indices[i] as number] as number;
      values[i] =
        ((values[i] as number) * (scales[group] as number)) / Math.sqrt(squares[group] as number);
    }
    starts[n + 1] = indices.length;
  });
  return {
    size: vocabulary.size,
    starts,
    indices: Int32Array.from(indices),
    values: Float32Array.from(values),
  };
}
