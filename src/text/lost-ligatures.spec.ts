import { lostLigatures, mayHaveLostLigatures } from './lost-ligatures';

/** Puts the letters back, as the search view does. */
const repaired = (folded: string) => {
  let result = folded;
  for (const { at, letters } of lostLigatures(folded).reverse()) {
    result = result.slice(0, at) + letters + result.slice(at + 1);
  }
  return result;
};

describe(lostLigatures.name, () => {
  it.each([
    ['human traf cking and traf ckers', 'human trafficking and traffickers'],
    ['identi ed by an of cer', 'identified by an officer'],
    ['certi cation is con dential', 'certification is confidential'],
  ])('repairs %s', (broken, whole) => {
    expect(mayHaveLostLigatures(broken)).toBe(true);
    expect(repaired(broken)).toBe(whole);
  });

  it.each(['the rest of certain firms', 'con artists', 'speci cs', 'trafficking'])(
    'leaves %s alone',
    (text) => {
      expect(mayHaveLostLigatures(text)).toBe(false);
      expect(lostLigatures(text)).toEqual([]);
    },
  );
});
