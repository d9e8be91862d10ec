import { storableJson, storableText } from './storable';

describe(storableJson, () => {
  it.each([
    ['a zero', 'a\0b', 'a b'],
    ['half a pair', 'a\ud83db', 'a b'],
    ['a whole pair', 'a😀b', 'a😀b'],
    ['what only looks like an escape', 'a\\u0000b', 'a\\u0000b'],
  ])('%s', (_, text, stored) => {
    expect(JSON.parse(storableJson({ nested: [text] }))).toEqual({ nested: [stored] });
    expect(storableText(text)).toBe(stored);
  });
});
