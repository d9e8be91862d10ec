import fc from 'fast-check';
import { clean } from './clean';

const box = { x: 1, y: 2, width: 3, height: 4 };
const cleaned = (text: string) => clean({ text, words: [] }).text;

describe(clean.name, () => {
  it.each([
    ['NUL and controls', 'a\0b\x07c\x9f', 'abc'],
    ['bidirectional overrides', 'a\u202eb\u2066c', 'abc'],
    ['a byte-order mark', '\ufeffabc', 'abc'],
    ['line ends of every kind', 'a\r\nb\rc\u2028d\fe', 'a\nb\nc\nd\ne'],
    ['half a surrogate pair', 'a\ud800b\udc00', 'a\ufffdb\ufffd'],
  ])('takes care of %s', (_what, text, result) => {
    expect(cleaned(text)).toBe(result);
  });

  it('leaves whole pairs, tabs and soft hyphens alone', () => {
    expect(cleaned('👩\tso\u00adft')).toBe('👩\tso\u00adft');
  });

  it('moves the words along and drops those that became empty', () => {
    const text = ' \0we \u202atrain\0ed';
    const words = [
      { start: 2, end: 4, ...box },
      { start: 5, end: 6, ...box },
      { start: 6, end: 14, ...box },
    ];
    const result = clean({ text, words });
    expect(result.words.map(({ start, end }) => result.text.slice(start, end))).toEqual([
      'we',
      'trained',
    ]);
  });

  it('is its own fixed point and well formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        const once = cleaned(`${a}\0\r${b}\ud800`);
        expect(cleaned(once)).toBe(once);
        expect(Buffer.from(once, 'utf8').toString('utf8')).toBe(once);
        expect(once).not.toContain('\0');
      }),
    );
  });
});
