import { paragraph, wordFile, wordFileFrom } from '../fixtures/documents/word';
import { rawZip } from '../fixtures/documents/raw-zip';
import { bodyOf, closePool, hiddenOf, outcome, read } from './reading-pool';

afterAll(closePool);

const GOOD = paragraph('The council trained its buyers.');

describe('hostile and odd Word files', () => {
  it('reads paragraphs, headings, list items and cells', async () => {
    const styles = {
      name: 'word/styles.xml',
      data: '<w:styles xmlns:w="x"><w:style w:styleId="H"><w:name w:val="heading 2"/></w:style></w:styles>',
    };
    const list = '<w:numPr><w:numId w:val="3"/></w:numPr>';
    const body = [
      paragraph('Training', '', '<w:pStyle w:val="H"/>'),
      GOOD,
      paragraph('Buyers', '', list),
      `<w:tbl><w:tr><w:tc>${paragraph('Year')}</w:tc></w:tr></w:tbl>`,
    ].join('');
    const { text } = await read(wordFile(body, [styles]));
    expect(text.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'item', 'cell']);
    expect(text.blocks[0]?.level).toBe(2);
  });

  it('leaves out tracked deletions, moved-away text and copies for old versions', async () => {
    const body =
      '<w:p><w:del><w:r><w:delText>We buy nothing.</w:delText></w:r></w:del><w:ins><w:r><w:t>We check suppliers.</w:t></w:r></w:ins></w:p>' +
      '<w:p><w:moveFrom><w:r><w:t>Moved away.</w:t></w:r></w:moveFrom></w:p>' +
      `<mc:AlternateContent><mc:Choice>${GOOD}</mc:Choice><mc:Fallback>${GOOD}</mc:Fallback></mc:AlternateContent>`;
    expect(bodyOf(await read(wordFile(body)))).toEqual([
      'We check suppliers.',
      'The council trained its buyers.',
    ]);
  });

  it('marks hidden, white and tiny text and never counts it', async () => {
    const body =
      paragraph('Hidden stuffing.', '<w:vanish/>') +
      paragraph('White stuffing.', '<w:color w:val="FFFFFF"/>') +
      paragraph('Tiny stuffing.', '<w:sz w:val="2"/>') +
      paragraph('Shown again.', '<w:vanish w:val="0"/>');
    const reading = await read(wordFile(body));
    expect(bodyOf(reading)).toEqual(['Shown again.']);
    expect(hiddenOf(reading).map(([reason]) => reason)).toEqual(['not-displayed', 'white', 'tiny']);
    expect(reading.warnings.map(({ code }) => code)).toContain('hidden-text');
  });

  it('refuses a part that inflates beyond the limit', async () => {
    const bomb = Buffer.alloc(110 * 1024 * 1024, ' ');
    expect(await outcome(wordFileFrom(bomb))).toBe('decompression-bomb');
  });

  it('refuses a part that is larger than the directory says', async () => {
    const entries = [
      { name: 'word/document.xml', data: Buffer.alloc(9_000_000, ' '), claimedSize: 100 },
    ];
    expect(await outcome(rawZip(entries))).toBe('decompression-bomb');
  });

  it('refuses too many entries', async () => {
    const many = Array.from({ length: 2_100 }, (_, n) => ({
      name: `word/media/${n}.txt`,
      data: 'x',
    }));
    expect(await outcome(wordFile(GOOD, many))).toBe('decompression-bomb');
  });

  it.each([
    [
      'laughs a billion times',
      '<!DOCTYPE a [<!ENTITY l "ha"><!ENTITY m "&l;&l;&l;">]><w:document>&m;</w:document>',
    ],
    [
      'asks for a file outside',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document>&x;</w:document>',
    ],
    ['nests without end', '<w:p>'.repeat(50_000)],
  ])('refuses XML that %s', async (_, xml) => {
    expect(await outcome(wordFileFrom(xml))).toBe('corrupt');
  });

  it('refuses names that leave the archive', async () => {
    expect(await outcome(wordFile(GOOD, [{ name: '../../evil.txt', data: 'x' }]))).toBe('corrupt');
  });

  it('names encryption, macros, and what is no Word file at all', async () => {
    const locked = [{ name: 'word/document.xml', data: 'x', encrypted: true }];
    expect(await outcome(rawZip(locked))).toBe('password-protected');
    const macro = { name: 'word/vbaProject.bin', data: 'x' };
    expect(await outcome(wordFile(GOOD, [macro]))).toBe('unsupported-type');
    expect(await outcome(rawZip([{ name: 'xl/workbook.xml', data: 'x' }]))).toBe(
      'unsupported-type',
    );
    const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
    expect(await outcome(ole)).toBe('unsupported-type');
    const package_ = Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await outcome(package_)).toBe('password-protected');
  });
});
