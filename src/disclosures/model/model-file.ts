import { createHash } from 'node:crypto';
import { PermanentError } from '../../errors';
import { ExactTable } from './exact-table';
import { featureHash, GROUPS } from './feature-groups';
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
    /** The two hashes of each feature's name, as `keysOf` makes them: hashing anew takes longest. */
    readonly keys: string;
    /** How rare each feature is, 1 to 255; base64. */
    readonly rarity: string;
    /** Weights, -127 to 127: for each feature one for each label; base64. */
    readonly weights: string;
  }[];
  /** Of each group the names of its features, one a line. Only explanations read them: they stand last. */
  readonly names: readonly string[];
};

/** All that labelling needs. */
export type ModelHead = Omit<ModelFile, 'names'>;

/** A model's numbers, ready to use. Feature f has weights from `f * labels` on. */
export type Weights = {
  readonly hash: string;
  readonly file: ModelHead;
  /** How many features it has. */
  readonly count: number;
  readonly table: ExactTable;
  /**
   * By number; made and checked against the keys when first asked for: only explanations need them.
   *
   * @throws PermanentError model-not-readable
   */
  readonly names: readonly string[];
  readonly groups: Uint8Array;
  readonly rarity: Uint8Array;
  readonly weights: Int8Array;
  /** For each group and label what one step of a weight is worth, with the group's scale. */
  readonly steps: Float64Array;
};

/** Between what labelling needs and the names. */
const NAMES = '\n],"names":[\n';

/** Writes a model as a file: JSON in one line a group, the same bytes for the same model. */
export function writeModel(file: ModelFile): string {
  const { groups, names, ...head } = file;
  const lines = (all: readonly unknown[]) => all.map((each) => JSON.stringify(each)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"groups":[\n${lines(groups)}${NAMES}${lines(names)}\n]}\n`;
}

/**
 * Reads a model's file.
 *
 * @throws PermanentError model-not-readable when it is not one, or one of another version
 */
export function readModel(bytes: Uint8Array): Weights {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const cut = all.indexOf(NAMES);
  if (cut < 0) throw notReadable('it has no names of features');
  const file = headOf(`${all.toString('utf8', 0, cut)}]}`);
  const labels = DISCLOSURES.length;
  const rarity = Buffer.concat(file.groups.map((group) => Buffer.from(group.rarity, 'base64')));
  const packed = Buffer.concat(file.groups.map((group) => Buffer.from(group.weights, 'base64')));
  const weights = new Int8Array(packed.buffer, packed.byteOffset, packed.length);
  const count = rarity.length;
  const table = new ExactTable(count);
  const groups = new Uint8Array(count);
  const steps = new Float64Array(file.groups.length * labels);
  let keyed = 0;
  file.groups.forEach((group, number) => {
    const keys = new Int32Array(Uint8Array.from(Buffer.from(group.keys, 'base64')).buffer);
    groups.fill(number, keyed, keyed + keys.length / 2);
    for (let at = 0; at + 1 < keys.length; at += 2, keyed += 1)
      table.add(keys[at] as number, keys[at + 1] as number, keyed);
    group.steps.forEach((step, label) => (steps[number * labels + label] = step * group.scale));
  });
  if (keyed !== count || weights.length !== count * labels)
    throw notReadable('it has not one key, one rarity and one weight a label for each feature');
  if (table.size !== count) throw notReadable('two of its features have the same key');
  const hash = createHash('sha256').update(bytes).digest('hex');
  let names: readonly string[] | undefined;
  return {
    ...{ hash, file, count, table, groups, rarity, weights, steps },
    get names() {
      return (names ??= namesOf(file, `[${all.toString('utf8', cut + NAMES.length)}`));
    },
  };
}

/**
 * The keys of features from their names: two numbers of 32 bits each, the low byte first; base64.
 *
 * @param group number of the group
 */
export function keysOf(group: number, names: readonly string[]): string {
  const keys = Int32Array.from(names.flatMap((name) => featureHash(group, name)));
  return Buffer.from(keys.buffer).toString('base64');
}

function namesOf({ groups }: ModelHead, written: string): string[] {
  const all = parsed(written.replace(/\}\s*$/, ''));
  if (!Array.isArray(all)) throw notReadable('its names are no list');
  return groups.flatMap(({ keys }, number) => {
    const lines: unknown = all[number];
    const names = typeof lines === 'string' && lines !== '' ? lines.split('\n') : [];
    if (keysOf(number, names) !== keys) throw notReadable('its keys are not those of its names');
    return names;
  });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw notReadable('it is not JSON');
  }
}

function headOf(written: string): ModelHead {
  const json = parsed(written);
  const wrong = wrongInModel(json);
  if (wrong !== null) throw notReadable(wrong);
  const file = json as ModelHead;
  if (file.model !== MODEL_VERSION) throw notReadable(`it is not of version ${MODEL_VERSION}`);
  const fits =
    file.groups.map(({ id }) => id).join() === GROUPS.map(({ id }) => id).join() &&
    file.labels.map(({ id }) => id).join() === DISCLOSURES.join();
  if (!fits) throw notReadable('its labels or groups of features are not those of this version');
  return file;
}

const notReadable = (why: string) =>
  new PermanentError('model-not-readable', `The disclosure model cannot be used: ${why}.`);
