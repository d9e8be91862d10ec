import { type BlockPart, freezeText } from './freeze';
import { contextsOf } from './context';

function contexts(...blocks: BlockPart[]) {
  const text = freezeText([{ blocks }]);
  const found = contextsOf(text);
  return text.sentences.map((sentence, index) => ({
    sentence: text.content.slice(sentence.start, sentence.end),
    ...found[index],
  }));
}
const heading = (level: number, text: string): BlockPart => ({ kind: 'heading', level, text });
const paragraph = (text: string): BlockPart => ({ kind: 'paragraph', text });
const item = (text: string): BlockPart => ({ kind: 'item', text });

describe(contextsOf.name, () => {
  it('gives the enclosing headings, outermost first, and counts sections', () => {
    const found = contexts(
      paragraph('Before.'),
      heading(1, 'Statement'),
      heading(2, 'Risk'),
      paragraph('Low. High.'),
      heading(2, 'Training'),
      paragraph('We train.'),
      heading(1, 'Annex'),
    );
    expect(found.map(({ headings, section }) => [section, headings?.join(' > ')])).toEqual([
      [0, ''],
      [1, ''],
      [2, 'Statement'],
      [2, 'Statement > Risk'],
      [2, 'Statement > Risk'],
      [3, 'Statement'],
      [3, 'Statement > Training'],
      [4, ''],
    ]);
  });

  it('carries a lead-in through the whole list, past furniture, and no further', () => {
    const found = contexts(
      paragraph('This is new. In 2025-26 we will:'),
      item('train staff; and'),
      { kind: 'furniture', text: 'Page 2' },
      item('check suppliers.'),
      paragraph('We report.'),
      item('Stray item.'),
    );
    expect(found.map(({ leadIn }) => leadIn)).toEqual([
      undefined,
      undefined,
      'In 2025-26 we will:',
      'In 2025-26 we will:',
      undefined,
      undefined,
    ]);
  });

  it('sees lists in running text and in paragraphs without bullets', () => {
    const inline = contexts(paragraph('We plan to: • train staff • check suppliers'));
    expect(inline.map(({ leadIn }) => leadIn)).toEqual([undefined, 'We plan to:', 'We plan to:']);
    const bare = contexts(paragraph('We plan to:'), paragraph('train staff'), paragraph('check'));
    expect(bare.map(({ leadIn }) => leadIn)).toEqual([undefined, 'We plan to:', 'We plan to:']);
  });

  it('takes no lead-in over a heading', () => {
    const found = contexts(paragraph('We plan to:'), heading(1, 'Other'), item('Train'));
    expect(found.at(-1)?.leadIn).toBeUndefined();
  });

  it('is linear in headings and items', () => {
    const many = Array.from({ length: 50_000 }, (_, i) =>
      i % 3 === 0 ? heading((i % 6) + 1, 'h') : item('x'),
    );
    const started = Date.now();
    expect(contexts(...many)).toHaveLength(50_000);
    expect(Date.now() - started).toBeLessThan(30_000);
  });
});
