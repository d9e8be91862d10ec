import { layOut, plainText } from './draft';
import type { LayoutWord } from './layout-word';

type Style = { size?: number; bold?: boolean };

/** Words of a line that starts at `left` with its baseline at `y`, half an em for each letter. */
function line(
  text: string,
  left: number,
  y: number,
  { size = 10, bold = false }: Style = {},
): LayoutWord[] {
  let x = left;
  return text.split(' ').map((word) => {
    const right = x + word.length * size * 0.5;
    const placed = {
      text: word,
      left: x,
      right,
      top: y - size * 0.76,
      bottom: y + size * 0.22,
      baseline: y,
      size,
      bold,
    };
    x = right + size * 0.28;
    return placed;
  });
}

const NO_RULES = { across: [], down: [] };
const textsOf = (words: LayoutWord[], rules = NO_RULES) => layOut(words, rules).map(plainText);
const kindsOf = (words: LayoutWord[]) => layOut(words, NO_RULES).map(({ kind }) => kind);

describe(layOut.name, () => {
  it('joins wrapped lines and parts paragraphs at wider spaces', () => {
    const words = [
      ...line('The council checks what its suppliers do and', 50, 100),
      ...line('writes it down for the yearly report here.', 50, 113),
      ...line('Another paragraph follows after some space.', 50, 139),
    ];
    expect(textsOf(words)).toEqual([
      'The council checks what its suppliers do and writes it down for the yearly report here.',
      'Another paragraph follows after some space.',
    ]);
  });

  it('reads two columns one after the other, under a heading over both', () => {
    const rows = [120, 133, 146, 159, 172];
    const words = [
      ...line('A heading over both of the columns of this page', 50, 90, { size: 16 }),
      ...rows.flatMap((y, n) => [
        ...line(`left words of the line ${n}`, 50, y),
        ...line(`right words of the line ${n}`, 320, y),
      ]),
    ];
    const [heading, left, right] = textsOf(words);
    expect(heading).toContain('heading');
    expect(left).not.toContain('right');
    expect(right).not.toContain('left');
  });

  it('keeps a raised footnote number in its line', () => {
    const words = [
      ...line('Every contract names the law', 50, 100),
      ...line('1', 183, 96, { size: 6 }),
      ...line('and its section in full words', 50, 113),
    ];
    expect(textsOf(words)).toEqual([
      'Every contract names the law 1 and its section in full words',
    ]);
  });

  it('keeps a bullet with its text, however far off, and takes it off', () => {
    const words = [
      ...line('•', 50, 100),
      ...line('Cleaning contracts are looked at', 90, 100),
      ...line('once in every year', 90, 113),
      ...line('•', 50, 126),
      ...line('Care contracts', 90, 126),
    ];
    expect(textsOf(words)).toEqual([
      'Cleaning contracts are looked at once in every year',
      'Care contracts',
    ]);
    expect(kindsOf(words)).toEqual(['item', 'item']);
  });

  it('does not take a number in mid-sentence for a list', () => {
    const words = [
      ...line('These tasks are told in sections 9 and of', 50, 100),
      ...line('10. They were all done in the same year.', 50, 113),
    ];
    expect(textsOf(words)).toHaveLength(1);
  });

  it('parts lines that were ended on purpose, as in a signature', () => {
    const words = [
      ...line('This statement was approved by the full council at its meeting.', 50, 100),
      ...line('Councillor A. Example', 50, 140),
      ...line('Leader', 50, 153),
      ...line('9 May 2026', 50, 166),
    ];
    expect(textsOf(words).slice(1)).toEqual(['Councillor A. Example', 'Leader', '9 May 2026']);
  });

  it('reads a ruled table row by row', () => {
    const cells = [
      ['Risk', 'Action', 'Owner'],
      ['Cleaning', 'Visit sites', 'Buyers'],
      ['Care', 'Ask agencies', 'Housing'],
    ];
    const words = cells.flatMap((row, y) =>
      row.flatMap((cell, x) => line(cell, 50 + x * 150, 100 + y * 13)),
    );
    const across = [103, 116].map((y) => ({ left: 40, right: 500, top: y, bottom: y }));
    expect(textsOf(words, { ...NO_RULES, across: across as never[] })).toEqual(cells.flat());
  });

  it('gives the same blocks for the words in any order', () => {
    const words = [
      ...line('The council checks what its suppliers do and', 50, 100),
      ...line('writes it down for the yearly report here.', 50, 113),
    ];
    expect(textsOf([...words].reverse())).toEqual(textsOf(words));
  });

  it('needs no more than a moment for a page of ten thousand words', () => {
    const words = Array.from({ length: 1_000 }, (_, n) =>
      line('ten small words stand on each line of this page', 50, n * 12),
    ).flat();
    const before = performance.now();
    layOut(words, NO_RULES);
    expect(performance.now() - before).toBeLessThan(30_000);
  });
});
