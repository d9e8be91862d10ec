import { DECIDING, keyOf, labelsKey } from './labels-key';
import { loadModel } from './model/disclosure-model';

describe(labelsKey.name, () => {
  it('is 64 digits, the same each time', () => {
    expect(labelsKey()).toMatch(/^[0-9a-f]{64}$/);
    expect(labelsKey()).toBe(labelsKey());
    expect(labelsKey()).toBe(keyOf(loadModel().hash, DECIDING));
  });

  it.each(Object.keys(DECIDING) as (keyof typeof DECIDING)[])('changes with %s', (table) => {
    const changed = { ...DECIDING, [table]: { ...DECIDING[table], 'a new one': 'word' } };
    expect(keyOf('hash', changed)).not.toBe(keyOf('hash', DECIDING));
  });

  it('changes with the model', () => {
    expect(keyOf('another', DECIDING)).not.toBe(keyOf('hash', DECIDING));
  });
});
