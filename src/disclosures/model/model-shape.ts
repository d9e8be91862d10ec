/** What stands in a model's file: kinds of values, by key; `[shape]` is a list. */
type Shape = 'text' | 'number' | readonly [Shape] | { readonly [key: string]: Shape };

const FILE: Shape = {
  model: 'text',
  made: 'text',
  seed: 'number',
  data: [{ source: 'text', statements: 'number', sentences: 'number' }],
  labels: [{ id: 'text', bias: 'number', slope: 'number', shift: 'number', threshold: 'number' }],
  groups: [
    {
      id: 'text',
      scale: 'number',
      steps: ['number'],
      size: 'number',
    },
  ],
};

/**
 * Checks that a value read from JSON has the shape of a model's file: every key, no other, and the
 * right kind of value. Written out, for a checking library costs more to load than the model.
 *
 * @returns the first thing that is wrong, as the end of a sentence; null when nothing is
 */
export function wrongInModel(value: unknown): string | null {
  return wrongIn(value, FILE, 'the file');
}

function wrongIn(value: unknown, shape: Shape, where: string): string | null {
  if (shape === 'text') return typeof value === 'string' ? null : `${where} is no text`;
  if (shape === 'number') return Number.isFinite(value) ? null : `${where} is no number`;
  if (isList(shape)) {
    if (!Array.isArray(value)) return `${where} is no list`;
    return first(value.entries(), ([at, each]) => wrongIn(each, shape[0], `${where}[${at}]`));
  }
  if (typeof value !== 'object' || value === null) return `${where} is no object`;
  const held = value as Readonly<Record<string, unknown>>;
  const other = Object.keys(held).find((key) => !Object.hasOwn(shape, key));
  if (other !== undefined) return `${where} has a key "${other}" that is not known`;
  return first(Object.entries(shape), ([key, inner]) => wrongIn(held[key], inner, `"${key}"`));
}

const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape);

function first<Each>(all: Iterable<Each>, wrong: (each: Each) => string | null): string | null {
  for (const each of all) {
    const found = wrong(each);
    if (found !== null) return found;
  }
  return null;
}
