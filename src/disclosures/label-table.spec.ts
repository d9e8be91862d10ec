import fc from 'fast-check';
import { DISCLOSURE_LABELS, type TextLabels } from './labels';
import { LabelTable } from './label-table';

const labelsFrom = (numbers: readonly number[]): TextLabels => ({
  model: 'a'.repeat(64),
  probability: (sentence, label) =>
    numbers[(sentence * 7 + DISCLOSURE_LABELS.indexOf(label)) % numbers.length] ?? 0,
});

describe(LabelTable.name, () => {
  it('gives the same numbers stored as fresh, to the per mille', () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(probability, { minLength: 1, maxLength: 40 }), (numbers) => {
        const labels = labelsFrom(numbers);
        const fresh = LabelTable.from(labels, 5);
        const stored = LabelTable.read(labels.model, fresh.bytes(), 5);
        for (let sentence = 0; sentence < 5; sentence += 1)
          for (const label of DISCLOSURE_LABELS) {
            const exact = labels.probability(sentence, label);
            expect(stored.probability(sentence, label)).toBe(fresh.probability(sentence, label));
            expect(Math.abs(fresh.probability(sentence, label) - exact)).toBeLessThanOrEqual(5e-4);
          }
      }),
    );
  });

  it('reads a slice of a larger buffer', () => {
    const table = LabelTable.from(labelsFrom([0.25, 0.5]), 2);
    const buffer = new Uint8Array(3 + table.bytes().length);
    buffer.set(table.bytes(), 3);
    const read = LabelTable.read('', buffer.subarray(3), 2);
    expect(read.probability(1, 'approval')).toBe(table.probability(1, 'approval'));
  });

  it('refuses a table of another size', () => {
    const bytes = LabelTable.from(labelsFrom([0.5]), 3).bytes();
    expect(() => LabelTable.read('', bytes, 4)).toThrow(RangeError);
  });
});
