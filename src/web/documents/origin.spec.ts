import { RECORD } from '../../../test/web/fictional-assessment';
import { nameOf, originOf } from './origin';

const upload = {
  id: '7',
  kind: 'upload',
  source: 'statement.pdf',
  documentId: 'd',
  createdAt: new Date('2026-11-23T16:05:00Z'),
} as const;

describe(nameOf.name, () => {
  it.each([
    ['https://www.example.gov.uk/a/slavery%20statement.pdf?x=1', 'slavery statement.pdf'],
    ['https://www.example.gov.uk/a/', 'a'],
    ['https://www.example.gov.uk/%E0%A4%A', '%E0%A4%A'],
  ])('names %s after its last part', (source, name) => {
    expect(nameOf({ kind: 'address', source })).toBe(`${name} (www.example.gov.uk)`);
  });

  it('falls back on the host', () => {
    expect(nameOf({ kind: 'address', source: 'https://example.org/' })).toBe('example.org');
  });

  it('leaves the name of a file alone', () => {
    expect(nameOf({ kind: 'upload', source: 'https://a/b.pdf' })).toBe('https://a/b.pdf');
  });
});

describe(originOf.name, () => {
  it('says where a document came from and what was read', () => {
    expect(originOf(upload, RECORD.document)).toEqual({
      words: 'Uploaded as statement.pdf, 23 November 2026 at 4:05pm',
      contents: 'PDF, 2 pages, 8 sentences, 1 page read by OCR',
      original: '/documents/7/original',
    });
  });

  it('offers no original before it was fetched', () => {
    expect(originOf({ ...upload, kind: 'address', documentId: null })).toMatchObject({
      contents: null,
      original: null,
    });
  });
});
