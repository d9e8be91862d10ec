import { readDocument } from '../../src/documents/read';
import { LIMITS } from '../../src/documents/reading';
import { pdfBytes, plainPdf } from '../fixtures/documents/layouts';
import { bombStream, onePagePdf, rawPdf } from '../fixtures/documents/raw-pdf';
import { testSentences } from '../fixtures/documents/sentences';
import { bodyOf, closePool, outcome, read } from './reading-pool';

const SENTENCES = testSentences(20);

afterAll(closePool);

describe('hostile and damaged PDF files', () => {
  afterEach(async () => {
    // Whatever the file did, the same child or its successor reads the next document.
    expect(bodyOf(await read(await plainPdf(SENTENCES.slice(0, 2)))).join(' ')).toContain(
      'reference 1001',
    );
  });

  it('names an empty file', async () => {
    expect(await outcome(Buffer.alloc(0))).toBe('empty');
  });

  it('refuses a file over the limit before looking into it', async () => {
    expect(await outcome(Buffer.alloc(LIMITS.bytes + 1, '%PDF-1.4 '))).toBe('too-large');
  });

  it('reads on behind junk before the header', async () => {
    const pdf = await plainPdf(SENTENCES);
    const reading = await read(
      Buffer.concat([Buffer.from('<!-- proxy notice -->\n'.repeat(90)), pdf]),
    );
    expect(reading.mediaType).toBe('application/pdf');
    expect(bodyOf(reading).join(' ')).toContain('reference 1019');
  });

  it('names a password that is needed to open the file', async () => {
    const pdf = await pdfBytes((page) => page.text('secret'), { userPassword: 'open sesame' });
    expect(await outcome(pdf)).toBe('password-protected');
  });

  it('opens a file that only restricts printing or copying', async () => {
    const text = 'The council publishes this statement for everyone to read.';
    const pdf = await pdfBytes((page) => page.text(text), { ownerPassword: 'owner' });
    expect(bodyOf(await read(pdf))).toEqual([text]);
  });

  it('ends a truncated file in text or as corrupt', async () => {
    const pdf = await plainPdf(SENTENCES);
    expect(['read', 'corrupt']).toContain(await outcome(pdf.subarray(0, pdf.length / 2)));
    expect(await outcome(pdf.subarray(0, 40))).toBe('corrupt');
  });

  it('ends a header with noise behind it as corrupt', async () => {
    const noise = Buffer.from(Array.from({ length: 5000 }, (_, n) => (n * 7919) % 256));
    expect(await outcome(Buffer.concat([Buffer.from('%PDF-1.7\n1 0 obj\n'), noise]))).toBe(
      'corrupt',
    );
  });

  it('survives a page tree that contains itself', async () => {
    const loop = rawPdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>',
    ]);
    expect(['read', 'corrupt']).toContain(await outcome(loop));
  });

  it('refuses more pages than the limit', async () => {
    const count = LIMITS.pages + 1;
    const kids = Array.from({ length: count }, (_, n) => `${n + 3} 0 R`).join(' ');
    const pages = Array.from(
      { length: count },
      () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>',
    );
    const tree = `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`;
    expect(await outcome(rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', tree, ...pages]))).toBe(
      'too-many-pages',
    );
  });

  it.each([
    ['packed once', 1],
    ['packed three times', 3],
  ])('refuses a content stream that inflates without end, %s', async (_, times) => {
    expect(await outcome(onePagePdf(bombStream(120 * 1024 * 1024, times)))).toBe(
      'decompression-bomb',
    );
  });

  it('keeps forms that call each other a billion times inside the limits', async () => {
    const form = (next: number) => ({
      entries: `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X1 ${next} 0 R >> >>`,
      data: '/X1 Do '.repeat(10),
    });
    const forms = Array.from({ length: 9 }, (_, n) => form(n + 7));
    const last = {
      entries: '/Type /XObject /Subtype /Form /BBox [0 0 595 842]',
      data: '0 0 1 1 re f',
    };
    const code = await outcome(onePagePdf('/X1 Do', [...forms, last]));
    expect(['read', 'took-too-long', 'too-much-memory', 'corrupt']).toContain(code);
  }, 90_000);

  it('ends a form that calls itself', async () => {
    const form = {
      entries:
        '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X1 6 0 R >> >>',
      data: '/X1 Do',
    };
    expect(
      await outcome(
        onePagePdf('/X1 Do BT /F1 12 Tf 50 700 Td (Visible words stay readable here.) Tj ET', [
          form,
        ]),
      ),
    ).toBe('read');
  });

  it('never calls a blank page a good statement', async () => {
    const { quality } = await read(onePagePdf(' '));
    expect(quality.verdict).toBe('needs-a-person');
    expect(quality.reasons).not.toHaveLength(0);
  });

  it('names a web page that was announced as a PDF', async () => {
    const page = Buffer.from('<!DOCTYPE html><html><body><h1>Please sign in</h1></body></html>');
    expect(await outcome(page, 'statement.pdf')).toBe('html-error-page');
    expect(await outcome(page, 'statement.html')).toBe('read');
  });

  it('hands a file that the first reader refuses to the second', async () => {
    const text = 'The council checks its suppliers every year.';
    const pdf = onePagePdf(`BT /F1 12 Tf 50 700 Td (${text}) Tj ET`).toString('latin1');
    const damaged = Buffer.from(pdf.replace('/Pages 2 0 R', '/Pages 2 0R'), 'latin1');
    const reading = await read(damaged);
    expect(reading.reader).toMatch(/^pdf-parse/);
    expect(bodyOf(reading)).toEqual([text]);
  });

  it('asks for a person where a font does not say what its shapes mean', async () => {
    const shape = { entries: '', data: '500 0 0 0 500 700 d1 0 0 400 600 re f' };
    const names = Array.from({ length: 26 }, (_, n) => `/shape${n}`).join(' ');
    const glyphs = Array.from({ length: 26 }, (_, n) => `/shape${n} 7 0 R`).join(' ');
    const widths = Array.from({ length: 26 }, () => 500).join(' ');
    const font = `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 500 700] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 97 /LastChar 122 /Widths [${widths}] /Encoding << /Type /Encoding /Differences [97 ${names}] >> /CharProcs << ${glyphs} >> >>`;
    const pdf = onePagePdf('BT /F2 12 Tf 50 700 Td (councilschecksuppliersforslavery) Tj ET', [
      font,
      shape,
    ]);
    const named = pdf.toString('latin1').replace('/F1 5 0 R', '/F2 6 0 R');
    expect((await read(Buffer.from(named, 'latin1'))).quality.verdict).toBe('needs-a-person');
  });

  it('gives the same reading in the pool as in this process', async () => {
    const pdf = await plainPdf(SENTENCES);
    expect(await read(pdf)).toEqual(await readDocument(pdf));
  });
});
