import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bytesInMemory, bytesOfFile } from './byte-source';
import { featureHash } from './feature-groups';
import { FEATURE_BYTES } from './feature-table';
import { type ModelFile, readModel, writeModel } from './model-file';
import { packFeatures } from './packed-features';

const SHIPPED = join(__dirname, '..', 'data', 'disclosure-model.json');
const bytes = readFileSync(SHIPPED);
const file = JSON.parse(bytes.toString('utf8')) as ModelFile;
const read = (changed: object) =>
  readModel(bytesInMemory(Buffer.from(writeModel(changed as ModelFile))));
const [firstNames = '', ...otherNames] = file.names;
const [firstLine = '', ...otherLines] = file.features;
const withGroup = (change: object) => ({
  ...file,
  groups: file.groups.map((group, at) => (at === 0 ? { ...group, ...change } : group)),
});
const withLine = (line: string) => ({ ...file, features: [line, ...otherLines] });
/** The first line with its features in another order. */
const turned = () => {
  const packed = Buffer.from(firstLine, 'base64');
  const cut = packed.length - FEATURE_BYTES;
  return Buffer.concat([packed.subarray(cut), packed.subarray(0, cut)]).toString('base64');
};

describe(readModel.name, () => {
  const model = readModel(bytesInMemory(bytes));

  it('finds every feature under the hash of its name', () => {
    let from = 0;
    file.groups.forEach(({ size }, group) => {
      const wrong = model.names.slice(from, from + size).filter((name, at) => {
        return model.features.find(group, ...featureHash(group, name)) !== from + at;
      });
      expect(wrong).toEqual([]);
      from += size;
    });
    expect(model.names).toHaveLength(from);
    expect(model.features.count).toBe(from);
  });

  it('finds nothing under a hash that no feature has', () => {
    const misses = Array.from({ length: 2_000 }, (_, n) =>
      model.features.find(n % file.groups.length, ...featureHash(0, `no feature ${n}`)),
    );
    expect(new Set(misses)).toEqual(new Set([-1]));
  });

  it('reads from a file what it reads from memory', () => {
    const folder = mkdtempSync(join(tmpdir(), 'model-'));
    try {
      const path = join(folder, 'model.json');
      writeFileSync(path, bytes);
      const other = readModel(bytesOfFile(path));
      expect(other.hash).toBe(model.hash);
      expect(other.names).toEqual(model.names);
      expect(Buffer.from(other.features.weights).equals(Buffer.from(model.features.weights))).toBe(
        true,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('reads a model made from very many sources', () => {
    const [source] = file.data;
    const long = { ...file, data: Array.from({ length: 2_000 }, () => source) };
    expect(read(long).features.count).toBe(model.features.count);
    expect(read(long).file.data).toHaveLength(2_000);
  });

  it('does not explain with names that are not those of its keys', () => {
    const renamed = read({ ...file, names: [firstNames.replace('\n', 'x\n'), ...otherNames] });
    expect(() => renamed.names).toThrow(/keys are not those of its names/);
    const fewer = read({ ...file, names: [firstNames.replace(/^.*\n/, ''), ...otherNames] });
    expect(() => fewer.names).toThrow(/keys are not those of its names/);
  });

  it('does not explain with two features of one key', () => {
    const feature = { key: [1, 2] as const, rarity: 3, weights: file.labels.map(() => 4) };
    const twice = read({
      ...withGroup({ size: 2 }),
      features: [packFeatures([feature, feature]), ...otherLines],
    });
    expect(() => twice.names).toThrow(/keys are not those of its names/);
  });

  it('reads what was written', () => {
    expect(writeModel(file)).toBe(bytes.toString('utf8'));
    expect({ ...model.file, features: file.features, names: file.names }).toEqual(file);
  });

  it.each<[string, object, RegExp]>([
    ['another version', { ...file, model: 'disclosures-0' }, /version/],
    ['a key too many', { ...file, more: 1 }, /"more"/],
    ['a key too few', { ...file, seed: undefined }, /"seed" is no number/],
    ['a list that is none', { ...file, labels: {} }, /"labels" is no list/],
    ['a wrong value deep down', withGroup({ steps: ['1'] }), /"steps"\[0\] is no number/],
    ['another group', withGroup({ id: 'other' }), /groups of features/],
    ['a size that is none', withGroup({ size: -1 }), /number of features/],
    ['a size that is too large', withGroup({ size: 1e9 }), /number of features/],
    ['features that are cut off', withLine(''), /the features that its groups say/],
    ['features that are no base64', withLine('!'.repeat(firstLine.length)), /features that its/],
    ['a line too few', { ...file, features: otherLines }, /the features that its groups say/],
    ['features in another order', withLine(turned()), /not in order/],
  ])('refuses %s', (_, changed, message) => {
    const code = 'model-not-readable';
    expect(() => read(changed)).toThrow(expect.objectContaining({ code }));
    expect(() => read(changed)).toThrow(message);
  });

  it('refuses what is no model at all', () => {
    const readAll = (written: string) => () => readModel(bytesInMemory(Buffer.from(written)));
    expect(readAll('')).toThrow(/does not begin like one/);
    expect(readAll('null')).toThrow(/does not begin like one/);
    expect(readAll(`{${bytes.toString('utf8')}`)).toThrow(/not JSON/);
    expect(readAll(bytes.toString('utf8', 0, 1_000_000))).toThrow(/features that its groups say/);
  });
});
