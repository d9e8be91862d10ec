import { compareRenditions } from './compare-renditions';

const pages = (...of: [string, string][]) =>
  of.map(([address, textHash]) => ({ address, textHash }));

const known = pages(['/statement', 'a'], ['/statement.pdf', 'b']);

describe(compareRenditions, () => {
  it.each([
    ['all as before', pages(['/statement', 'a'], ['/statement.pdf', 'b']), 'same'],
    ['one form not seen', pages(['/statement', 'a']), 'same'],
    ['one form more', pages(['/statement', 'a'], ['/datganiad', 'c']), 'same'],
    ['overwritten in place', pages(['/statement', 'x'], ['/statement.pdf', 'b']), 'changed'],
    ['the file was replaced', pages(['/statement', 'a'], ['/statement.pdf', 'y']), 'changed'],
    ['the same text elsewhere', pages(['/new-place', 'a']), 'moved'],
    ['another text elsewhere', pages(['/new-place', 'z']), 'changed'],
  ])('%s', (_, seen, verdict) => {
    expect(compareRenditions(known, seen)).toBe(verdict);
  });
});
