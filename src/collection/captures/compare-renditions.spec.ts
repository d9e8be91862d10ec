import { compareRenditions, type SeenPage } from './compare-renditions';

const page = (address: string, textHash: string): SeenPage[] => [{ address, textHash }];
const guide = (...hashes: string[]): SeenPage[] =>
  hashes.map((textHash, index) => ({ address: `/guide/${index + 1}`, textHash }));

const known = [page('/statement', 'a'), page('/statement.pdf', 'b')];

describe(compareRenditions, () => {
  it.each([
    ['all as before', [page('/statement', 'a'), page('/statement.pdf', 'b')], 'same'],
    ['one form not seen', [page('/statement', 'a')], 'same'],
    ['one form more', [page('/statement', 'a'), page('/datganiad', 'c')], 'same'],
    ['overwritten in place', [page('/statement', 'x'), page('/statement.pdf', 'b')], 'changed'],
    ['the file was replaced', [page('/statement', 'a'), page('/statement.pdf', 'y')], 'changed'],
    ['the same text elsewhere', [page('/new-place', 'a')], 'moved'],
    ['another text elsewhere', [page('/new-place', 'z')], 'changed'],
  ])('%s', (_, seen, verdict) => {
    expect(compareRenditions(known, seen)).toBe(verdict);
  });

  it.each([
    ['all pages as before', ['a', 'b', 'c'], 'same'],
    ['a page changed', ['a', 'x', 'c'], 'changed'],
    ['a page more', ['a', 'b', 'c', 'd'], 'changed'],
    ['a page not seen', ['a', 'b'], 'same'],
  ])('guide: %s', (_, hashes, verdict) => {
    expect(compareRenditions([guide('a', 'b', 'c')], [guide(...hashes)])).toBe(verdict);
  });
});
