import fc from 'fast-check';
import type { Evidence } from '../../text/text';
import { passagesByRange, passagesOf, type Quotation } from './passages';
import { piecesOf, segmentsOf } from './segments';

const CONTENT = 'We trained 312 staff. Cabinet approved this on 9 September 2026.';

const quotation = (label: string, start: number, end: number, hits: [number, number][] = []) => {
  const evidence: Evidence = {
    start,
    end,
    quote: CONTENT.slice(start, end),
    page: 1,
    hits: hits.map(([from, to]) => ({ start: from, end: to })),
  };
  return { evidence, reference: { label, href: `#quote-${label}`, says: label } };
};

const segments = (quotations: Quotation[], range = { start: 0, end: CONTENT.length }) =>
  segmentsOf(CONTENT, range, passagesOf(quotations));

const shape = (quotations: Quotation[]) =>
  segments(quotations).map(({ pieces, marked, anchor, references }) => [
    pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join(''),
    marked ? (anchor ?? 'marked') : '',
    references.map(({ label }) => label).join(),
  ]);

describe(segmentsOf.name, () => {
  it('prints unquoted text in one piece', () => {
    expect(shape([])).toEqual([[CONTENT, '', '']]);
  });

  it('names after a passage everything that quotes it', () => {
    expect(shape([quotation('G1', 0, 21, [[3, 10]]), quotation('G2', 0, 21, [[11, 14]])])).toEqual([
      ['We [trained] [312] staff.', 'passage-0', 'G1,G2'],
      [CONTENT.slice(21), '', ''],
    ]);
  });

  it('cuts overlapping passages where they start and end', () => {
    expect(shape([quotation('A', 0, 14), quotation('B', 11, 21)])).toEqual([
      ['We trained ', 'passage-0', ''],
      ['312', 'passage-11', 'A'],
      [' staff.', 'marked', 'B'],
      [CONTENT.slice(21), '', ''],
    ]);
  });

  it('gives passages that start together one anchor', () => {
    const anchors = segments([quotation('A', 0, 21), quotation('B', 0, 10)]).map((s) => s.anchor);
    expect(anchors.filter(Boolean)).toEqual(['passage-0']);
  });

  it('loses and adds no character, whatever the passages', () => {
    const offset = fc.integer({ min: 0, max: CONTENT.length });
    const range = fc
      .tuple(offset, offset)
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(range, range)), range, (ranges, [start, end]) => {
        const quotations = ranges
          .filter(([[from, to]]) => from < to)
          .map(([[from, to], hit], n) => quotation(`C${n}`, from, to, [[hit[0], hit[1]]]));
        const printed = segments(quotations, { start, end });
        const text = printed.flatMap((s) => s.pieces.map((piece) => piece.text)).join('');
        expect(text).toBe(CONTENT.slice(start, end));
      }),
    );
  });

  it('gives every passage an anchor in the text', () => {
    const start = fc.integer({ min: 0, max: CONTENT.length - 1 });
    fc.assert(
      fc.property(fc.array(fc.tuple(start, fc.integer({ min: 1, max: 30 }))), (starts) => {
        const quotations = starts.map(([from, length], n) =>
          quotation(`C${n}`, from, Math.min(from + length, CONTENT.length)),
        );
        const anchors = new Set(segments(quotations).map((s) => s.anchor));
        for (const passage of passagesOf(quotations)) expect(anchors).toContain(passage.anchor);
      }),
    );
  });
});

describe(piecesOf.name, () => {
  it('counts overlapping hits once', () => {
    const hits = [
      { start: 3, end: 10 },
      { start: 5, end: 14 },
    ];
    expect(piecesOf(CONTENT, { start: 0, end: 21 }, [{ hits }])).toEqual([
      { text: 'We ', hit: false },
      { text: 'trained', hit: true },
      { text: ' 312', hit: true },
      { text: ' staff.', hit: false },
    ]);
  });
});

describe(passagesByRange.name, () => {
  const ranges = [
    { start: 0, end: 21 },
    { start: 22, end: 40 },
    { start: 41, end: 64 },
  ];
  const sorted = (...spans: [number, number][]) =>
    passagesByRange(
      ranges,
      passagesOf(spans.map(([from, to], n) => quotation(`C${n}`, from, to))),
    ).map((passages) => passages.map(({ start }) => start));

  it('sorts passages into the blocks they touch', () => {
    expect(sorted([0, 21], [3, 5], [41, 64])).toEqual([[0, 3], [], [41]]);
  });

  it('puts a passage that crosses blocks into each of them', () => {
    expect(sorted([10, 50], [12, 14])).toEqual([[10, 12], [10], [10]]);
  });
});
