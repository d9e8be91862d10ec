import type { Page, Text, Word } from '../../text/text';
import { pageDrawing } from './page-drawing';
import type { Passage } from './passages';

const CONTENT = 'We trained staff well';

/** Two words on each of two lines, each word 40 by 10 points. */
const words: Word[] = [...CONTENT.matchAll(/\S+/g)].map((match, index) => ({
  start: match.index,
  end: match.index + match[0].length,
  x: 50 + (index % 2) * 50,
  y: 100 + Math.floor(index / 2) * 20,
  width: 40,
  height: 10,
}));

const page: Page = {
  number: 1,
  start: 0,
  end: CONTENT.length,
  width: 595,
  height: 842,
  source: 'text',
  words,
};
const text: Text = { content: CONTENT, pages: [page], blocks: [], sentences: [] };

const passage: Passage = {
  start: 3,
  end: 16,
  anchor: 'passage-3',
  hits: [{ start: 3, end: 10 }],
  references: [{ label: 'G1', href: '#quote-G1-1', says: '' }],
};

describe(pageDrawing.name, () => {
  it('puts every word in its place', () => {
    const drawing = pageDrawing(text, 1, []);
    expect(drawing?.words.map((word) => [word.text, word.x, word.y])).toEqual([
      ['We', 50, 108],
      ['trained', 100, 108],
      ['staff', 50, 128],
      ['well', 100, 128],
    ]);
    expect(drawing?.marks).toEqual([]);
  });

  it('marks a passage line by line, and the words that matched', () => {
    const drawing = pageDrawing(text, 1, [passage]);
    expect(drawing?.marks).toEqual([
      { x: 100, y: 100, width: 40, height: 10 },
      { x: 50, y: 120, width: 40, height: 10 },
    ]);
    expect(drawing?.hits).toEqual([{ x: 100, y: 100, width: 40, height: 10 }]);
    expect(drawing?.quoted.map(({ quote }) => quote)).toEqual(['trained staff']);
  });

  it('joins the words of one line into one mark', () => {
    const whole = { ...passage, start: 0, end: CONTENT.length };
    expect(pageDrawing(text, 1, [whole])?.marks).toEqual([
      { x: 50, y: 100, width: 90, height: 10 },
      { x: 50, y: 120, width: 90, height: 10 },
    ]);
  });

  it('leaves passages of other pages out', () => {
    expect(pageDrawing(text, 1, [{ ...passage, start: 40, end: 50 }])?.quoted).toEqual([]);
  });

  it('draws nothing where there is no paper', () => {
    expect(pageDrawing(text, 2, [])).toBeNull();
    expect(pageDrawing({ ...text, pages: [{ ...page, words: [] }] }, 1, [])).toBeNull();
    expect(pageDrawing({ ...text, pages: [{ ...page, width: 0 }] }, 1, [])).toBeNull();
  });
});
