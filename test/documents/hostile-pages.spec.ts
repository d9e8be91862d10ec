import { LIMITS } from '../../src/documents/reading';
import { closePool, bodyOf, outcome, read } from './reading-pool';

afterAll(closePool);

const text = (content: string) => Buffer.from(content);

describe('hostile web pages', () => {
  it.each([
    ['nested deeper than any page', `<html><body>${'<div>'.repeat(200_000)}x`, 'corrupt'],
    ['with tags of endless attributes', `<html><p ${'a b c d '.repeat(80_000)}>x</p>`, 'corrupt'],
    ['larger than the limit', `<html>${'<p>word '.repeat(LIMITS.htmlBytes / 8)}`, 'too-large'],
  ])('are refused when %s', async (_, html, code) => {
    expect(await outcome(text(html.padEnd(10)))).toBe(code);
  });

  it('whose tags close in the wrong order are read', async () => {
    expect(await outcome(text(`<html><body>${'<b><i>x<u></b></i>'.repeat(100_000)}`))).toBe('read');
  });

  it('of many short paragraphs are read', async () => {
    const html = `<html><body><main>${'<p>One line.'.repeat(10_000)}</main></body></html>`;
    expect(bodyOf(await read(text(html)))).toHaveLength(10_000);
  });

  it('keep mark-up that is written as text as text', async () => {
    const reading = await read(
      text('<html><p>Write &lt;script&gt;alert(1)&lt;/script&gt; here</p></html>'),
    );
    expect(reading.text.content).toBe('Write <script>alert(1)</script> here');
  });
});

describe('plain texts', () => {
  it.each([
    ['pictures', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'unsupported-type'],
    ['archives', Buffer.from('1f8b0800000000000003', 'hex'), 'unsupported-type'],
    [
      'noise',
      Buffer.from(Array.from({ length: 999 }, (_, n) => (n * 89) % 251)),
      'unsupported-type',
    ],
    ['white space', text('  \n\n \t '), 'empty'],
    ['rich text', text('{\\rtf1 hello}'), 'unsupported-type'],
    ['more characters than the limit', Buffer.alloc(LIMITS.characters + 10, 'word '), 'too-large'],
  ])('that are %s are refused', async (_, bytes, code) => {
    expect(await outcome(bytes)).toBe(code);
  });

  it('of a single endless word are read in bounded time', async () => {
    expect(await outcome(Buffer.alloc(1_000_000, 'a'))).toBe('read');
  });

  it('of a million line ends hold nothing', async () => {
    const reading = await read(text(`${'\n'.repeat(1_000_000)}The end.`));
    expect(bodyOf(reading)).toEqual(['The end.']);
  });

  it('lose control and direction characters, and NUL', async () => {
    const { text: read_ } = await read(
      text('We \u202eaudit\u202c suppliers\u001b[31m each\0 year and publish what we find there.'),
    );
    expect(read_.content).not.toMatch(/[\0\u001b\u202e\u202c]/);
    expect(read_.content).toContain('each year');
  });
});
