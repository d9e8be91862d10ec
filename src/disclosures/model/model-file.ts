import { createHash } from 'node:crypto';
import { z } from 'zod';
import { PermanentError } from '../../errors';
import { ExactTable } from './exact-table';
import { featureHash, GROUPS } from './feature-groups';
import { DISCLOSURES } from './labels';

/** Changes when the features or the file change: a model works only with the code it was made for. */
export const MODEL_VERSION = 'disclosures-1';

const groupShape = z.strictObject({
  id: z.string(),
  /** Length that a sentence has in this group. */
  scale: z.number(),
  /** What one step of a weight is worth, for each label. */
  steps: z.array(z.number()),
  /** Names of the features, one a line. */
  features: z.string(),
  /** How rare each feature is, 1 to 255; base64. */
  rarity: z.string(),
  /** Weights, -127 to 127: for each feature one for each label; base64. */
  weights: z.string(),
});

const fileShape = z.strictObject({
  model: z.literal(MODEL_VERSION),
  made: z.string(),
  seed: z.number(),
  data: z.array(
    z.strictObject({ source: z.string(), statements: z.number(), sentences: z.number() }),
  ),
  labels: z.array(
    z.strictObject({
      id: z.string(),
      bias: z.number(),
      /** Platt's scaling: probability = logistic(slope × score + shift). */
      slope: z.number(),
      shift: z.number(),
      /** A sentence makes the disclosure when its probability is at least this. */
      threshold: z.number(),
    }),
  ),
  groups: z.array(groupShape),
});

export type ModelFile = z.infer<typeof fileShape>;

/** A model's numbers, ready to use. Feature f has weights from `f * labels` on. */
export type Weights = {
  readonly hash: string;
  readonly file: ModelFile;
  readonly table: ExactTable;
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
  const count = file.groups.reduce((sum, group) => sum + lengthOf(group.features), 0);
  const labels = DISCLOSURES.length;
  const table = new ExactTable(count);
  const names: string[] = [];
  const groups = new Uint8Array(count);
  const rarity = new Uint8Array(count);
  const weights = new Int8Array(count * labels);
  const steps = new Float64Array(file.groups.length * labels);
  file.groups.forEach((group, number) => {
    const from = names.length;
    if (group.features !== '')
      for (const name of group.features.split('\n')) {
        const [first, second] = featureHash(number, name);
        table.add(first, second, names.length);
        groups[names.length] = number;
        names.push(name);
      }
    rarity.set(Buffer.from(group.rarity, 'base64'), from);
    weights.set(new Int8Array(Buffer.from(group.weights, 'base64')), from * labels);
    group.steps.forEach((step, label) => (steps[number * labels + label] = step * group.scale));
  });
  if (table.size !== count) throw notReadable('two of its features have the same name');
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { hash, file, table, names, groups, rarity, weights, steps };
}

function parse(bytes: Uint8Array): ModelFile {
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    throw notReadable('it is not JSON');
  }
  const { success, data, error } = fileShape.safeParse(json);
  if (!success) throw notReadable(error.issues[0]?.message ?? 'it has another shape');
  const fits =
    data.groups.map(({ id }) => id).join() === GROUPS.map(({ id }) => id).join() &&
    data.labels.map(({ id }) => id).join() === DISCLOSURES.join();
  if (!fits) throw notReadable('its labels or groups of features are not those of this version');
  return data;
}

const lengthOf = (features: string) => (features === '' ? 0 : features.split('\n').length);

const notReadable = (why: string) =>
  new PermanentError('model-not-readable', `The disclosure model cannot be used: ${why}.`);
