import fc from 'fast-check';
import { decodeText } from './charset';

const WORDS = 'Councillor Siân said: “we paid £5” – naïve café';

describe(decodeText.name, () => {
  it.each([
    ['UTF-8', Buffer.from(WORDS)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${WORDS}`)],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${WORDS}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(WORDS, 'utf16le')],
    ['UTF-16, high byte first', Buffer.from(`\ufeff${WORDS}`, 'utf16le').swap16()],
    [
      'Windows-1252',
      Buffer.from('Councillor Si\xe2n said: \x93we paid \xa35\x94 \x96 na\xefve caf\xe9', 'latin1'),
    ],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)?.text).toBe(WORDS);
  });

  it('believes the bytes before a wrong label', () => {
    expect(decodeText(Buffer.from(WORDS), 'iso-8859-1')?.text).toBe(WORDS);
    expect(decodeText(Buffer.from('caf\xe9', 'latin1'), 'utf-8')?.text).toBe('café');
    expect(decodeText(Buffer.from('plain'), 'no-such-charset')?.text).toBe('plain');
  });

  it('uses the label where the bytes leave it open', () => {
    expect(decodeText(Buffer.from('\xb0\xe2', 'latin1'), 'iso-8859-5')?.text).toBe('Ат');
  });

  it('survives a cut in the middle of a character', () => {
    const bytes = Buffer.from('Siân Siân Siân Siân Siân Siân Siân Siân Siân Siân Siân Siâ');
    expect(decodeText(bytes.subarray(0, -1))?.charset).toBe('utf-8');
  });

  it('finds no text in noise', () => {
    expect(decodeText(Buffer.from(Array.from({ length: 500 }, (_, n) => n % 256)))).toBeUndefined();
  });

  it('gives back any text written as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (text) => {
        fc.pre(!/[\0-\x08\x0e-\x1f\x7f\ufeff]/.test(text));
        expect(decodeText(Buffer.from(text))?.text).toBe(text);
      }),
    );
  });
});
