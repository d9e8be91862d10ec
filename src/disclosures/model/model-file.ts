import { createHash } from 'node:crypto';
import { PermanentError } from '../../errors';
import { ExactTable } from './exact-table';
import { GROUPS } from './feature-groups';
import { enterNames } from './feature-names';
import { DISCLOSURES } from './labels';
import { wrongInModel } from './model-shape';

/** Changes when the features or the file change: a model works only with the code it was made for. */
export const MODEL_VERSION = 'disclosures-2';

/** A model as its file has it; see `model-shape.ts`. */
export type ModelFile = {
  readonly model: string;
  readonly made: string;
  readonly seed: number;
  readonly data: readonly {
    readonly source: string;
    readonly statements: number;
    readonly sentences: number;
  }[];
  readonly labels: readonly {
    readonly id: string;
    readonly bias: number;
    /** Platt's scaling: probability = logistic(slope × score + shift). */
    readonly slope: number;
    readonly shift: number;
    /** A sentence makes the disclosure when its probability is at least this. */
    readonly threshold: number;
  }[];
  readonly groups: readonly {
    readonly id: string;
    /** Length that a sentence has in this group. */
    readonly scale: number;
    /** What one step of a weight is worth, for each label. */
    readonly steps: readonly number[];
    /** Names of the features, one a line. */
    readonly features: string;
    /** How rare each feature is, 1 to 255; base64. */
    readonly rarity: string;
    /** Weights, -127 to 127: for each feature one for each label; base64. */
    readonly weights: string;
  }[];
};

/** A model's numbers, ready to use. Feature f has weights from `f * labels` on. */
export type Weights = {
  readonly hash: string;
  readonly file: ModelFile;
  /** How many features it has. */
  readonly count: number;
  readonly table: ExactTable;
  /** By number; made when first asked for: only explanations need them. */
  readonly names: readonly string[];
  readonly groups: Uint8Array;
  readonly rarity: Uint8Array;
  readonly weights: Int8Array;
  /** For each group and label what one step of a weight is worth, with the group's scale. */
  readonly steps: Float64Array;
};

/** Writes a model as a file: JSON in one line a group, the same bytes for the same model. */
export function writeModel(file: ModelFile): string {
  const { groups, ...head } = file;
  const lines = groups.map((group) => JSON.stringify(group)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"groups":[\n${lines}\n]}\n`;
}

/**
 * Reads a model's file.
 *
 * @throws PermanentError model-not-readable when it is not one, or one of another version
 */
export function readModel(bytes: Uint8Array): Weights {
  const file = parse(bytes);
  const labels = DISCLOSURES.length;
  const rarity = Buffer.concat(file.groups.map((group) => Buffer.from(group.rarity, 'base64')));
  const packed = Buffer.concat(file.groups.map((group) => Buffer.from(group.weights, 'base64')));
  const weights = new Int8Array(packed.buffer, packed.byteOffset, packed.length);
  const count = rarity.length;
  const table = new ExactTable(count);
  const groups = new Uint8Array(count);
  const steps = new Float64Array(file.groups.length * labels);
  let named = 0;
  file.groups.forEach((group, number) => {
    const from = named;
    named = enterNames(number, group.features, table, from);
    groups.fill(number, from, named);
    group.steps.forEach((step, label) => (steps[number * labels + label] = step * group.scale));
  });
  if (named !== count || weights.length !== count * labels)
    throw notReadable('it has not one rarity and one weight a label for each feature');
  if (table.size !== count) throw notReadable('two of its features have the same name');
  const hash = createHash('sha256').update(bytes).digest('hex');
  let names: readonly string[] | undefined;
  return {
    ...{ hash, file, count, table, groups, rarity, weights, steps },
    get names() {
      return (names ??= file.groups.flatMap(({ features }) =>
        features === '' ? [] : features.split('\n'),
      ));
    },
  };
}

function parse(bytes: Uint8Array): ModelFile {
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'));
  } catch {
    throw notReadable('it is not JSON');
  }
  const wrong = wrongInModel(json);
  if (wrong !== null) throw notReadable(wrong);
  const file = json as ModelFile;
  if (file.model !== MODEL_VERSION) throw notReadable(`it is not of version ${MODEL_VERSION}`);
  const fits =
    file.groups.map(({ id }) => id).join() === GROUPS.map(({ id }) => id).join() &&
    file.labels.map(({ id }) => id).join() === DISCLOSURES.join();
  if (!fits) throw notReadable('its labels or groups of features are not those of this version');
  return file;
}

const notReadable = (why: string) =>
  new PermanentError('model-not-readable', `The disclosure model cannot be used: ${why}.`);
