import { sniff } from './sniff';

const text = (content: string) => Buffer.from(content, 'latin1');

describe(sniff.name, () => {
  it.each([
    ['a PDF', '%PDF-1.7\n1 0 obj', 'application/pdf'],
    ['a PDF without its header', '1 0 obj\n<< /Type /Catalog >>\nendobj', 'application/pdf'],
    ['a page', '<!DOCTYPE html><html>', 'text/html'],
    ['a page behind a comment', '<!-- x -->\n<html lang="en">', 'text/html'],
    ['a fragment of a page', '<div class="a"><p>Hello</p></div>', 'text/html'],
    ['a text', 'Modern slavery statement', 'text/plain'],
    ['a text about tags', 'We use <b> for bold and %PDF-1.4 for files.', 'text/plain'],
  ])('finds %s in its bytes', (_, content, mediaType) => {
    expect(sniff(text(content), { declaredName: 'x.docx.txt' }).mediaType).toBe(mediaType);
  });

  it('gives a PDF from its header on', () => {
    const { bytes } = sniff(text(`junk\n${'x'.repeat(5000)}%PDF-1.4\n1 0 obj`));
    expect(Buffer.from(bytes).toString()).toBe('%PDF-1.4\n1 0 obj');
  });

  it.each([
    ['', 'empty'],
    [' \n\t', 'empty'],
    ['\x89PNG\r\n\x1a\n', 'unsupported-type'],
    ['PK\x03\x04 xl/workbook.xml', 'unsupported-type'],
    ['PK\x03\x04 word/document.xml word/vbaProject.bin', 'unsupported-type'],
    ['<?xml version="1.0"?><rss>', 'unsupported-type'],
  ])('refuses %j as %s', (content, code) => {
    expect(() => sniff(text(content))).toThrow(expect.objectContaining({ code }));
  });

  it('says so when a page stands where a document was announced', () => {
    const page = text('<html><title>404</title></html>');
    const code = 'html-error-page';
    for (const declared of [
      { declaredName: 'statement.PDF' },
      { declaredName: 'https://example.org/statement.pdf?version=2' },
      { declaredType: 'application/pdf' },
    ])
      expect(() => sniff(page, declared)).toThrow(expect.objectContaining({ code }));
  });
});
