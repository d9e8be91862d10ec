import { loadEngine } from '../../src/documents/pdf/engine';
import { openPdf } from '../../src/documents/pdf/open';
import { frameOf } from '../../src/documents/pdf/page-frame';
import { renderPage } from '../../src/documents/pdf/render';
import { pdfBytes } from '../fixtures/documents/layouts';
import { onePagePdf } from '../fixtures/documents/raw-pdf';
import { bodyOf, closePool, hiddenOf, read } from './reading-pool';

afterAll(closePool);

const SENTENCE = 'The council checked forty suppliers for signs of forced labour last year.';

/** A page whose text is only a picture of itself, as a scanner makes it. */
async function scanOf(draw: Parameters<typeof pdfBytes>[0], layer = ''): Promise<Buffer> {
  const engine = await loadEngine();
  const pdf = openPdf(engine, await pdfBytes(draw));
  if (!pdf) throw new Error('The page to be scanned could not be drawn.');
  const page = engine.pdfium._FPDF_LoadPage(pdf.handle, 0);
  const picture = renderPage(engine, page, frameOf(engine, page), 2);
  if (!picture) throw new Error('The page to be scanned could not be drawn.');
  const image = {
    entries: `/Type /XObject /Subtype /Image /Width ${picture.width} /Height ${picture.height} /ColorSpace /DeviceGray /BitsPerComponent 8`,
    data: Buffer.from(picture.grey),
  };
  pdf.close();
  return onePagePdf(`q 595 0 0 842 0 0 cm /X1 Do Q ${layer}`, [image]);
}

describe('scanned pages', () => {
  it('are read by optical character recognition, with boxes and confidence', async () => {
    const reading = await read(
      await scanOf((pdf) => pdf.fontSize(12).text(SENTENCE, 60, 100, { width: 470 })),
    );
    expect(bodyOf(reading)).toEqual([SENTENCE]);
    expect(reading.ocrPages).toEqual([1]);
    const [page] = reading.text.pages;
    expect(page?.source).toBe('ocr');
    expect(page?.confidence).toBeGreaterThan(80);
    expect(page?.words[0]?.x).toBeCloseTo(60, -1);
    expect(page?.words[0]?.y).toBeCloseTo(100, -1);
    expect(reading.quality.verdict).toBe('good');
  });

  it('need a person where nothing can be recognised', async () => {
    const reading = await read(
      await scanOf((pdf) => {
        for (let n = 0; n < 40; n += 1) pdf.circle(60 + n * 12, 200 + ((n * 37) % 300), 9).fill();
      }),
    );
    expect(reading.quality.verdict).toBe('needs-a-person');
  });

  it('count by their text layer, but only where the layer lies on ink', async () => {
    const word = (text: string, y: number) => `BT /F1 12 Tf 3 Tr 60 ${y} Td (${text}) Tj ET`;
    const reading = await read(
      await scanOf(
        (pdf) => pdf.fontSize(12).text(SENTENCE, 60, 100, { lineBreak: false }),
        `${word(SENTENCE, 842 - 111)} ${word('remedy training audit', 300)}`,
      ),
    );
    expect(bodyOf(reading)).toEqual([SENTENCE]);
    expect(hiddenOf(reading)).toEqual([['invisible', 'remedy training audit']]);
    expect(reading.ocrPages).toEqual([]);
    expect(reading.warnings.map(({ code }) => code)).toContain('scan-text-layer');
  });
});
