import { fileKindOf } from './file-kind';

describe(fileKindOf.name, () => {
  it.each([
    ['pdf', '%PDF-1.7\n'],
    ['pdf', `HTTP junk\n${' '.repeat(900)}%PDF-1.4`],
    ['other', `${' '.repeat(2_000)}%PDF-1.4`],
    ['word', 'PK\x03\x04[Content_Types].xml word/document.xml'],
    ['word', 'PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text'],
    ['other', 'PK\x03\x04xl/workbook.xml'],
    ['word', `\xd0\xcf\x11\xe0${Buffer.from('WordDocument', 'utf16le').toString('latin1')}`],
    ['other', '\xd0\xcf\x11\xe0W\0o\0r\0k\0b\0o\0o\0k\0'],
    ['page', '\xef\xbb\xbf\n<!DOCTYPE html><html>'],
    ['page', '<!-- made by hand --><h1>Statement</h1>'],
    ['other', '{"error": 1}'],
    ['other', ''],
  ])('%s: %j', (kind, text) => {
    expect(fileKindOf(Buffer.from(text, 'latin1'))).toBe(kind);
  });
});
