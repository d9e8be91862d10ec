import { freezeText } from '../text/freeze';
import { disclosedAt } from './disclosed';

const text = freezeText([
  {
    blocks: [
      { kind: 'heading', level: 2, text: 'Approval' },
      {
        kind: 'paragraph',
        text: 'This statement was approved by the board of directors on 4 May 2024. The sky was blue that day.',
      },
    ],
  },
]);
const [, approved, blue] = text.sentences;

describe(disclosedAt.name, () => {
  it('says what a sentence discloses and what carried it', () => {
    const [first] = disclosedAt(text, [approved?.start ?? -1]).get(approved?.start ?? -1) ?? [];
    expect(first?.label).toBe('approval');
    expect(first?.probability).toBeGreaterThan(0.5);
    const carried = first?.because.filter(({ adds }) => adds > 0) ?? [];
    expect(carried.map(({ name }) => name).join(' ')).toMatch(/approv/);
    expect(carried.some(({ context }) => context)).toBe(true);
  });

  it('adds up to the log-odds of the probability', () => {
    const [first] = disclosedAt(text, [approved?.start ?? -1]).get(approved?.start ?? -1) ?? [];
    const sum = first?.because.reduce((total, { adds }) => total + adds, 0) ?? 0;
    expect(1 / (1 + Math.exp(-sum))).toBeCloseTo(first?.probability ?? 0, 6);
  });

  it('says nothing of a sentence that discloses nothing, or of no sentence', () => {
    const start = blue?.start ?? -1;
    const found = disclosedAt(text, [start, 1_000_000]);
    expect(found.get(start)).toEqual([]);
    expect(found.get(1_000_000)).toEqual([]);
  });
});
