import fc from 'fast-check';
import { likeness, sketchOf } from './similarity';

const paragraph = (topic: string, from: number, to: number) =>
  Array.from(
    { length: to - from },
    (_, n) => `The ${topic}${from + n} team checked ${topic}x${n}.`,
  );

const text = (lines: readonly string[]) => lines.join('\n');

describe(sketchOf.name, () => {
  it('does not care for case, punctuation, line breaks, years and months', () => {
    const older = sketchOf('Statement for 2023-24. Approved in March 2024, by the Council: today.');
    const newer = sketchOf('STATEMENT for 2024 to 2025\napproved in May 2025 by the council today');
    expect(likeness(older, newer)).toBe(1);
  });

  it('keeps few hashes of long texts, sorted and distinct', () => {
    const sketch = sketchOf(text(paragraph('buying', 0, 5_000)));
    expect(sketch.length).toBeLessThanOrEqual(256);
    expect([...new Set(sketch)].sort((a, b) => a - b)).toEqual(sketch);
  });
});

describe(likeness.name, () => {
  it('is near the true share for long texts', () => {
    const shared = paragraph('buying', 0, 900);
    const a = sketchOf(text([...shared, ...paragraph('waste', 0, 100)]));
    const b = sketchOf(text([...shared, ...paragraph('parks', 0, 100)]));
    expect(likeness(a, b)).toBeGreaterThan(0.74);
    expect(likeness(a, b)).toBeLessThan(0.88);
  });

  it('tells other texts apart, and nothing from anything', () => {
    const a = sketchOf(text(paragraph('buying', 0, 50)));
    expect(likeness(a, sketchOf(text(paragraph('waste', 100, 150))))).toBeLessThan(0.3);
    expect(likeness(a, sketchOf(''))).toBe(0);
    expect(likeness(sketchOf(''), sketchOf(''))).toBe(0);
  });

  it('is symmetric, between 0 and 1, and 1 for a text and itself', () => {
    const words = fc.array(fc.constantFrom('we', 'buy', 'check', 'train', 'report', 'audit'), {
      minLength: 1,
      maxLength: 400,
    });
    fc.assert(
      fc.property(words, words, (left, right) => {
        const a = sketchOf(left.join(' '));
        const b = sketchOf(right.join(' '));
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
        expect(likeness(a, a)).toBe(1);
      }),
    );
  });
});
