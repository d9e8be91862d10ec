import fc from 'fast-check';
import { freezeText } from './freeze';
import { quoteOf } from './quote';

const text = freezeText([
  { blocks: [{ kind: 'paragraph', text: 'We train staff. We check suppliers.' }] },
  { blocks: [{ kind: 'paragraph', text: 'Cabinet approved it.' }] },
]);

describe(quoteOf.name, () => {
  it('quotes the source and knows the page', () => {
    const evidence = quoteOf(text, { start: 35, end: 56 }, [{ start: 44, end: 52 }]);
    expect(evidence).toEqual({
      start: 36,
      end: 56,
      quote: 'Cabinet approved it.',
      page: 2,
      hits: [{ start: 44, end: 52 }],
    });
  });

  it('orders, joins and cuts hits', () => {
    const hits = [
      { start: 10, end: 99 },
      { start: 0, end: 2 },
      { start: 1, end: 5 },
      { start: 40, end: 41 },
    ];
    expect(quoteOf(text, { start: 0, end: 15 }, hits).hits).toEqual([
      { start: 0, end: 5 },
      { start: 10, end: 15 },
    ]);
  });

  it('is a slice of the content, whatever the text and the range', () => {
    const offset = fc.nat(80);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), offset, offset, offset, (string, a, b, c) => {
        const frozen = freezeText([{ blocks: [{ kind: 'paragraph', text: `x ${string} y` }] }]);
        const range = { start: Math.min(a, b), end: Math.max(a, b) };
        const { start, end, quote, hits } = quoteOf(frozen, range, [{ start: c, end: c + 3 }]);
        expect(frozen.content.slice(start, end)).toBe(quote);
        expect(quote.trim()).toBe(quote);
        for (const hit of hits) expect(hit.start >= start && hit.end <= end).toBe(true);
      }),
    );
  });
});
