import { readDocument } from '../../src/documents/read';
import type { Reading } from '../../src/documents/reading';
import {
  pdfBytes,
  plainPdf,
  sidebarPdf,
  tablePdf,
  twoColumnPdf,
} from '../fixtures/documents/layouts';
import { testSentences } from '../fixtures/documents/sentences';

const SENTENCES = testSentences(90);

const sentencesOf = ({ text }: Reading) =>
  text.sentences.map(({ start, end }) => text.content.slice(start, end).replace(/\s+/g, ' '));

/** The test sentences that come out whole, in the order in which they come out. */
async function recovered(pdf: Buffer): Promise<string[]> {
  return sentencesOf(await readDocument(pdf)).filter((sentence) => SENTENCES.includes(sentence));
}

describe('reading order', () => {
  it('reads one column with its page breaks', async () => {
    expect(await recovered(await plainPdf(SENTENCES))).toEqual(SENTENCES);
  });

  it('reads two columns that are drawn line by line across the page', async () => {
    expect(await recovered(await twoColumnPdf(SENTENCES))).toEqual(SENTENCES);
  });

  it('reads a ruled table row by row, a sentence from each cell', async () => {
    const reading = await readDocument(await tablePdf(SENTENCES));
    expect(await recovered(await tablePdf(SENTENCES))).toEqual(SENTENCES);
    expect(new Set(reading.text.blocks.map(({ kind }) => kind))).toEqual(new Set(['cell']));
  });

  it('reads a table without rules by its gutters', async () => {
    expect((await recovered(await tablePdf(SENTENCES, false))).toSorted()).toEqual(
      SENTENCES.toSorted(),
    );
  });

  it('keeps a side-bar out of the text beside it', async () => {
    const pdf = await sidebarPdf(SENTENCES.slice(0, 75), SENTENCES.slice(75));
    expect((await recovered(pdf)).toSorted()).toEqual(SENTENCES.toSorted());
  });
});

describe('blocks of a page', () => {
  const kindsOf = ({ text }: Reading) =>
    text.blocks.map((block) => [block.kind, text.content.slice(block.start, block.end)]);

  it('tells headings, items and paragraphs apart and takes bullets off', async () => {
    const pdf = await pdfBytes((page) => {
      page.font('Helvetica-Bold').fontSize(18).text('Modern slavery statement', 60, 60);
      page.fontSize(12).text('Our training', 60, 110);
      page.font('Helvetica').fontSize(10);
      page.text(
        'All buyers were trained in the spring, and the council checked what they had learned.',
        60,
        140,
        { width: 300 },
      );
      page
        .text('•', 70, 180, { lineBreak: false })
        .text('Cleaning contracts', 85, 180, { lineBreak: false });
      page
        .text('•', 70, 195, { lineBreak: false })
        .text('Care contracts', 85, 195, { lineBreak: false });
    });
    expect(kindsOf(await readDocument(pdf))).toEqual([
      ['heading', 'Modern slavery statement'],
      ['heading', 'Our training'],
      [
        'paragraph',
        'All buyers were trained in the spring, and the council checked what they had learned.',
      ],
      ['item', 'Cleaning contracts'],
      ['item', 'Care contracts'],
    ]);
  });

  it('takes running heads and page numbers for furniture', async () => {
    const pdf = await pdfBytes(
      (page) => {
        for (let number = 1; number <= 3; number += 1) {
          if (number > 1) page.addPage({ size: 'A4', margin: 0 });
          page.text('Exampleshire Council', 60, 30, { lineBreak: false });
          page.text(`What happened in year ${number} is told on this page.`, 60, 300, {
            lineBreak: false,
          });
          page.text(`Page ${number} of 3`, 280, 790, { lineBreak: false });
        }
      },
      { margin: 0 },
    );
    const body = kindsOf(await readDocument(pdf)).filter(([kind]) => kind !== 'furniture');
    expect(body.map(([, text]) => text)).toEqual(
      [1, 2, 3].map((n) => `What happened in year ${n} is told on this page.`),
    );
  });

  it('keeps the line end behind a hyphen, so that a broken word can be mended', async () => {
    const pdf = await pdfBytes((page) => {
      page.text('Every contract holds a clause against the exploi-', 60, 100, { lineBreak: false });
      page.text('tation of workers, whoever employs them in the end.', 60, 113, {
        lineBreak: false,
      });
    });
    expect((await readDocument(pdf)).text.content).toContain('exploi-\ntation');
  });

  it('reads text on its side after the text that stands upright', async () => {
    const pdf = await pdfBytes((page) => {
      page
        .save()
        .rotate(-90, { origin: [40, 500] })
        .text('Sideways note here', 40, 500, { lineBreak: false })
        .restore();
      page.text('Upright sentence first.', 100, 100, { lineBreak: false });
    });
    expect((await readDocument(pdf)).text.content).toBe(
      'Upright sentence first.\nSideways note here',
    );
  });
});
