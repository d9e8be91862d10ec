import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { featureHash } from './feature-groups';
import { keysOf, type ModelFile, readModel, writeModel } from './model-file';

const bytes = readFileSync(join(__dirname, '..', 'data', 'disclosure-model.json'));
const file = JSON.parse(bytes.toString('utf8')) as ModelFile;
const written = (changed: object) => Buffer.from(writeModel(changed as ModelFile));
const withGroup = (change: object) => ({
  ...file,
  groups: file.groups.map((group, at) => (at === 0 ? { ...group, ...change } : group)),
});

describe(readModel.name, () => {
  const model = readModel(bytes);

  it('finds every feature under the hash of its name', () => {
    const wrong = model.names.filter((name, number) => {
      const [first, second] = featureHash(model.groups[number] as number, name);
      return model.table.get(first, second) !== number;
    });
    expect(model.names).toHaveLength(model.count);
    expect(wrong).toEqual([]);
  });

  it('does not explain with names that are not those of its keys', () => {
    const [first = '', ...names] = file.names;
    const renamed = written({ ...file, names: [first.replace('\n', 'x\n'), ...names] });
    expect(() => readModel(renamed).names).toThrow(/keys are not those of its names/);
  });

  it('reads what was written', () => {
    expect(writeModel(file)).toBe(bytes.toString('utf8'));
    expect({ ...model.file, names: file.names }).toEqual(file);
  });

  it.each<[string, object, RegExp]>([
    ['another version', { ...file, model: 'disclosures-0' }, /version/],
    ['a key too many', { ...file, more: 1 }, /"more"/],
    ['a key too few', { ...file, seed: undefined }, /"seed" is no number/],
    ['a list that is none', { ...file, labels: {} }, /"labels" is no list/],
    ['a wrong value deep down', withGroup({ steps: ['1'] }), /"steps"\[0\] is no number/],
    ['another group', withGroup({ id: 'other' }), /groups of features/],
    ['weights that are cut off', withGroup({ weights: '' }), /weight/],
    [
      'one key twice',
      withGroup({ keys: keysOf(0, (file.names[0] ?? '').replace(/[^\n]+/g, 'a').split('\n')) }),
      /same key/,
    ],
  ])('refuses %s', (_, changed, message) => {
    const code = 'model-not-readable';
    expect(() => readModel(written(changed))).toThrow(expect.objectContaining({ code }));
    expect(() => readModel(written(changed))).toThrow(message);
  });

  it('refuses what is no model at all', () => {
    expect(() => readModel(Buffer.from('null'))).toThrow(/no names/);
    expect(() => readModel(Buffer.from(`{${bytes.toString('utf8')}`))).toThrow(/not JSON/);
  });
});
