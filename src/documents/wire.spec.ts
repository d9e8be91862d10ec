import { serialize } from 'node:v8';
import { freezeText } from '../text/freeze';
import type { Reading } from './reading';
import { packReading, unpackReading } from './wire';

const reading: Reading = {
  mediaType: 'application/pdf',
  reader: 'test/1',
  text: freezeText([
    {
      width: 595,
      height: 842,
      source: 'ocr',
      confidence: 91.5,
      blocks: [
        { kind: 'heading', level: 2, text: 'Training' },
        {
          kind: 'paragraph',
          text: 'Buyers were trained.',
          words: [{ start: 0, end: 6, x: 60, y: 100.25, width: 30, height: 11 }],
        },
        { kind: 'paragraph', hidden: 'white', text: 'stuffing' },
      ],
    },
  ]),
  quality: { verdict: 'good', reasons: [], garbage: 0, emptyPages: 0 },
  ocrPages: [1],
  warnings: [{ code: 'hidden-text', message: 'There is hidden text.' }],
};

describe(unpackReading.name, () => {
  it('gives back what was packed', () => {
    expect(unpackReading(packReading(reading))).toEqual(reading);
  });

  it.each([
    ['ranges outside the text', { sentences: [{ start: 0, end: 1e6, block: 0 }] }],
    ['sentences of no block', { sentences: [{ start: 0, end: 1, block: 99 }] }],
    ['blocks of no page', { blocks: [{ start: 0, end: 1, kind: 'paragraph', page: 7 }] }],
    ['unknown kinds', { blocks: [{ start: 0, end: 1, kind: 'script', page: 1 }] }],
    ['words that are no numbers', { pages: [{ ...reading.text.pages[0], words: ['x'] }] }],
  ])('refuses %s', (_, change) => {
    const pages = reading.text.pages.map((page) => ({ ...page, words: new Float64Array() }));
    const text = { ...reading.text, pages, ...change };
    expect(() => unpackReading(serialize({ ...reading, text }))).toThrow();
  });

  it('refuses keys nobody asked for, and bytes that are nothing at all', () => {
    const packed = { ...reading, text: { ...reading.text, pages: [] }, extra: 1 };
    expect(() => unpackReading(serialize(packed))).toThrow();
    expect(() => unpackReading(Buffer.from('not a reading'))).toThrow();
  });
});
