import fc from 'fast-check';
import { type BlockPart, freezeText } from './freeze';
import type { BlockKind } from './text';

const box = { x: 1, y: 2, width: 3, height: 4 };
const shown = (text: ReturnType<typeof freezeText>) =>
  text.blocks.map((block) => text.content.slice(block.start, block.end));

describe(freezeText.name, () => {
  it('separates blocks by one newline and finds the sentences of what is read', () => {
    const text = freezeText([
      {
        blocks: [
          { kind: 'heading', level: 2, text: ' Training\0 ' },
          { kind: 'paragraph', text: 'We train. We check.' },
          { kind: 'paragraph', text: '  ' },
          { kind: 'furniture', text: 'Page 1' },
          { kind: 'paragraph', hidden: 'white', text: 'Unseen words.' },
        ],
      },
    ]);
    expect(text.content).toBe('Training\nWe train. We check.\nPage 1\nUnseen words.');
    expect(text.blocks[0]).toEqual({ kind: 'heading', level: 2, start: 0, end: 8, page: 1 });
    expect(text.sentences.map(({ start, end }) => text.content.slice(start, end))).toEqual([
      'Training',
      'We train.',
      'We check.',
    ]);
  });

  it('joins a block over the page break, past furniture, each page keeping its words', () => {
    const text = freezeText([
      {
        width: 595,
        height: 842,
        blocks: [
          { kind: 'paragraph', text: 'We train', words: [{ start: 3, end: 8, ...box }] },
          { kind: 'furniture', text: 'foot' },
        ],
      },
      {
        blocks: [
          { kind: 'furniture', text: 'head' },
          {
            kind: 'paragraph',
            continues: true,
            text: 'all staff.',
            words: [{ start: 4, end: 9, ...box }],
          },
          { kind: 'paragraph', text: 'Next.' },
        ],
      },
    ]);
    expect(shown(text)).toEqual(['foot', 'We train all staff.', 'head', 'Next.']);
    const words = text.pages.map((page) =>
      page.words.map(({ start, end }) => text.content.slice(start, end)),
    );
    expect(words).toEqual([['train'], ['staff']]);
    expect(text.blocks.map((block) => block.page)).toEqual([1, 1, 2, 2]);
    expect(text.pages.map(({ start, end }) => text.content.slice(start, end))).toEqual([
      'foot\nWe train',
      'all staff.\nhead\nNext.',
    ]);
  });

  it('keeps a hyphen and its line end where a word is torn by the page', () => {
    const text = freezeText([
      { blocks: [{ kind: 'paragraph', text: 'human traf-' }] },
      { blocks: [{ kind: 'paragraph', continues: true, text: 'ficking' }] },
    ]);
    expect(text.content).toBe('human traf-\nficking');
  });

  it('keeps empty pages where they belong', () => {
    const text = freezeText([
      { blocks: [] },
      { blocks: [{ kind: 'paragraph', text: 'One.' }] },
      { blocks: [], source: 'ocr', confidence: 12 },
    ]);
    expect(text.pages.map(({ start, end }) => [start, end])).toEqual([
      [0, 0],
      [0, 4],
      [4, 4],
    ]);
    expect(text.pages[2]).toMatchObject({ number: 3, source: 'ocr', confidence: 12 });
  });

  const kinds: BlockKind[] = ['heading', 'paragraph', 'item', 'cell', 'furniture'];
  const part: fc.Arbitrary<BlockPart> = fc
    .record({
      kind: fc.constantFrom(...kinds),
      text: fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('We train. We check', 'a\0b', '', ' x '),
      ),
      continues: fc.boolean(),
      hidden: fc.constantFrom(undefined, undefined, 'tiny' as const),
    })
    .map(({ hidden, ...rest }) => ({
      ...rest,
      ...(hidden && { hidden }),
      words: [{ start: 0, end: rest.text.length, ...box }],
    }));

  it('gives spans that nest, follow each other and never overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ blocks: fc.array(part, { maxLength: 5 }) })), (pages) => {
        const text = freezeText(pages);
        let before = -1;
        for (const block of text.blocks) {
          expect(block.start).toBe(before + 1);
          before = block.end;
        }
        expect(before).toBe(text.blocks.length > 0 ? text.content.length : -1);
        let pageEnd = 0;
        for (const page of text.pages) {
          expect(page.start).toBeGreaterThanOrEqual(pageEnd);
          pageEnd = page.end;
          for (const word of page.words) {
            expect(word.start).toBeGreaterThanOrEqual(page.start);
            expect(word.end).toBeLessThanOrEqual(page.end);
          }
        }
        for (const sentence of text.sentences) {
          const block = text.blocks[sentence.block];
          expect(block && block.start <= sentence.start && sentence.end <= block.end).toBe(true);
        }
      }),
    );
  });
});
