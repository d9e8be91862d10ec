import fc from 'fast-check';
import { rangesOf, wordsOf } from './words';

describe(wordsOf.name, () => {
  it.each([
    ["the council's e-learning", ['the', 'council', 's', 'e', 'learning']],
    ['s.54 of the act. we', ['s', '54', 'of', 'the', 'act', 'we']],
    ['£500 million, £25k, 85 %', ['£500', 'million', '£25k', '85%']],
    ['2024/25 and 2024 - 2025', ['2024-25', 'and', '2024-2025']],
    ['1 april 2024-31 march 2025', ['1', 'april', '2024', '31', 'march', '2025']],
    ['09/09/2026 1,200 2.5', ['09/09/2026', '1,200', '2.5']],
    ['health & safety', ['health', 'and', 'safety']],
    ['caffè', ['caffè']],
  ])('reads "%s"', (text, expected) => {
    expect(wordsOf(text).list).toEqual(expected);
  });

  it('tells where a phrase may run on from where only a gap may cross', () => {
    expect(wordsOf('a-b, "c" d. e (f): g').joined).toBe('\na b c d\ne\nf\ng\n');
  });

  it('keeps every word at its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const words = wordsOf(text);
        const matches = words.list.map((word, index) => {
          const start = words.at[index] ?? -1;
          return { start, end: start + word.length };
        });
        expect(matches.map(({ start, end }) => words.joined.slice(start, end))).toEqual(words.list);
        let last = 0;
        for (const { start, end } of rangesOf(text, words, matches)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(wordsOf(text.slice(start, end)).list.length).toBeGreaterThan(0);
          last = end;
        }
      }),
    );
  });

  it('is linear: 200,000 characters take no time to speak of', () => {
    const started = Date.now();
    for (const piece of ['a', 'a ', '1', '1,', '£', '2024-', '. ']) {
      wordsOf(piece.repeat(200_000 / piece.length));
    }
    expect(Date.now() - started).toBeLessThan(30_000);
  });
});
