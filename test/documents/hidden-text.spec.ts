import { pdfBytes } from '../fixtures/documents/layouts';
import { onePagePdf } from '../fixtures/documents/raw-pdf';
import { bodyOf, closePool, hiddenOf, read } from './reading-pool';

afterAll(closePool);

const SHOWN = 'The council publishes what it did last year.';
const STUFFING = 'supplier audit training remedy';
const line = (text: string, x: number, y: number) => `BT /F1 11 Tf ${x} ${y} Td (${text}) Tj ET`;

describe('text of a PDF that nobody sees', () => {
  it.each([
    ['invisible', `3 Tr ${line(STUFFING, 50, 600)} 0 Tr`],
    ['white', `1 g ${line(STUFFING, 50, 600)} 0 g`],
    ['tiny', `BT /F1 0.5 Tf 50 600 Td (${STUFFING}) Tj ET`],
    ['off-page', line(STUFFING, 50, 2000)],
    ['off-page', line(STUFFING, -900, 600)],
    ['covered', `${line(STUFFING, 50, 600)} 0.4 g 40 590 400 30 re f 0 g`],
    ['white', `0.2 g 40 590 400 30 re f 1 g 40 590 400 30 re f ${line(STUFFING, 50, 600)} 0 g`],
  ])('is marked as %s and not counted', async (reason, trick) => {
    const reading = await read(onePagePdf(`${line(SHOWN, 50, 700)} ${trick}`));
    expect(bodyOf(reading)).toEqual([SHOWN]);
    expect(hiddenOf(reading)).toEqual([[reason, STUFFING]]);
    expect(reading.warnings.map(({ code }) => code)).toContain('hidden-text');
  });

  it.each([
    ['white letters on a dark box', `0.1 g 40 590 400 30 re f 1 g ${line(STUFFING, 50, 600)}`],
    ['letters under a line drawn through them', `${line(STUFFING, 50, 600)} 40 603 400 0.7 re f`],
    ['letters with ink that come back to black', `1 g 0 g ${line(STUFFING, 50, 600)}`],
  ])('is told from %s', async (_, content) => {
    const reading = await read(onePagePdf(content));
    expect(bodyOf(reading)).toEqual([STUFFING]);
    expect(reading.warnings).toEqual([]);
  });

  it('keeps words with their boxes in points from the top left', async () => {
    const { text } = await read(onePagePdf(line(SHOWN, 50, 700)));
    const [page] = text.pages;
    const [first] = page?.words ?? [];
    expect([page?.width, page?.height]).toEqual([595, 842]);
    expect(text.content.slice(first?.start, first?.end)).toBe('The');
    expect(first?.x).toBeCloseTo(50, 0);
    expect(first?.y).toBeGreaterThan(842 - 700 - 11);
    expect((first?.y ?? 0) + (first?.height ?? 0)).toBeLessThan(842 - 700 + 4);
  });

  it('reads a page that is shown turned, with boxes on the turned page', async () => {
    const pdf = await pdfBytes((page) => page.text(SHOWN, 60, 60, { lineBreak: false }), {
      layout: 'landscape',
    });
    const turned = Buffer.from(
      pdf.toString('latin1').replace('/MediaBox', '/Rotate 180 /MediaBox'),
      'latin1',
    );
    const { text } = await read(turned);
    expect(text.content).toBe(SHOWN);
    expect(text.pages[0]?.words[0]?.x).toBeGreaterThan(600);
  });
});
