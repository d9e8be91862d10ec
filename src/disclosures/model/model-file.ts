import { createHash } from 'node:crypto';
import { PermanentError } from '../../errors';
import type { ByteSource } from './byte-source';
import { featureHash, GROUPS } from './feature-groups';
import { FeatureTable, MOST_FEATURES } from './feature-table';
import { DISCLOSURES } from './labels';
import { wrongInModel } from './model-shape';
import { PIECE, unpackFeatures } from './packed-features';

/** Changes when the features or the file change: a model works only with the code it was made for. */
export const MODEL_VERSION = 'disclosures-3';

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
    /** How many features it has. */
    readonly size: number;
  }[];
  /** Of each group its features; see `packed-features.ts`. */
  readonly features: readonly string[];
  /** Of each group the names of its features, one a line. Only explanations read them: they stand last. */
  readonly names: readonly string[];
};

/** What a model is, without the numbers and names of its features. */
export type ModelHead = Omit<ModelFile, 'features' | 'names'>;

/** A model's numbers, ready to use. */
export type Weights = {
  readonly hash: string;
  readonly file: ModelHead;
  readonly features: FeatureTable;
  /**
   * By feature; made and checked against the keys when first asked for: only explanations need them.
   *
   * @throws PermanentError model-not-readable
   */
  readonly names: readonly string[];
  /** For each group and label what one step of a weight is worth, with the group's scale. */
  readonly steps: Float64Array;
};

/** Where in the file the numbers begin, and the names. What is long is not read as JSON. */
const FEATURES = '\n],"features":[\n';
const NAMES = '"\n],"names":[\n';

/** Writes a model as a file: JSON in one line a group, the same bytes for the same model. */
export function writeModel({ groups, features, names, ...head }: ModelFile): string {
  const lines = (all: readonly unknown[]) => all.map((each) => JSON.stringify(each)).join(',\n');
  const start = `${JSON.stringify(head).slice(0, -1)},"groups":[\n${lines(groups)}`;
  return `${start}${FEATURES}${lines(features).slice(0, -1)}${NAMES}${lines(names)}\n]}\n`;
}

/**
 * Reads a model's file.
 *
 * @throws PermanentError model-not-readable when it is not one, or one of another version
 */
export function readModel(source: ByteSource): Weights {
  const beginning = beginningOf(source, PIECE) ?? beginningOf(source, source.size);
  if (beginning === null) throw notReadable('it does not begin like one');
  const { file, cut } = beginning;
  const sizes = file.groups.map(({ size }) => size);
  const { packed, end } = unpackFeatures(source, cut + FEATURES.length, sizes);
  if (packed === null || source.read(end, NAMES.length).toString('latin1') !== NAMES)
    throw notReadable('it has not the features that its groups say');
  const features = tableOf(packed, sizes);
  let names: readonly string[] | undefined;
  return {
    hash: hashOf(source),
    file,
    features,
    steps: Float64Array.from(
      file.groups.flatMap(({ steps, scale }) => steps.map((step) => step * scale)),
    ),
    get names() {
      return (names ??= namesOf(file, features, source.read(end + NAMES.length, source.size)));
    },
  };
}

/** What stands before the numbers; null when it is longer than the first so many bytes. */
function beginningOf(source: ByteSource, length: number): { file: ModelHead; cut: number } | null {
  const start = source.read(0, length);
  const cut = start.indexOf(FEATURES);
  return cut < 0 ? null : { file: headOf(`${start.toString('utf8', 0, cut)}]}`), cut };
}

function tableOf(packed: ArrayBuffer, sizes: readonly number[]): FeatureTable {
  try {
    return new FeatureTable(packed, sizes);
  } catch (cause) {
    if (cause instanceof RangeError) throw notReadable(cause.message);
    throw cause;
  }
}

function hashOf(source: ByteSource): string {
  const hash = createHash('sha256');
  for (let at = 0; at < source.size; at += PIECE) hash.update(source.read(at, PIECE));
  return hash.digest('hex');
}

function namesOf({ groups }: ModelHead, features: FeatureTable, written: Buffer): string[] {
  const all = parsed(`[${written.toString('utf8').replace(/\}\s*$/, '')}`);
  if (!Array.isArray(all)) throw notReadable('its names are no list');
  const names: string[] = [];
  groups.forEach((_, group) => {
    const lines: unknown = all[group];
    for (const name of typeof lines === 'string' && lines !== '' ? lines.split('\n') : []) {
      const feature = features.find(group, ...featureHash(group, name));
      if (feature < 0) throw notReadable('its keys are not those of its names');
      names[feature] = name;
    }
  });
  if (Object.keys(names).length !== features.count)
    throw notReadable('its keys are not those of its names');
  return names;
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
  const isCount = ({ size }: { size: number }) => Number.isInteger(size) && size >= 0;
  if (!file.groups.every((group) => isCount(group) && group.size <= MOST_FEATURES))
    throw notReadable(`a number of features is not one up to ${MOST_FEATURES}`);
  return file;
}

const notReadable = (why: string) =>
  new PermanentError('model-not-readable', `The disclosure model cannot be used: ${why}.`);
