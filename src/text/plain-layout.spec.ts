import fc from 'fast-check';
import { freezeText } from './freeze';
import { blocksOfPlainText } from './plain-layout';

/** Kind and text of every block, kind shortened to its first letter and heading depth. */
const layOut = (text: string) => {
  const frozen = freezeText(blocksOfPlainText(text));
  return frozen.blocks.map(
    ({ kind, level, start, end }) => `${kind[0]}${level ?? ''} ${frozen.content.slice(start, end)}`,
  );
};

const PRINTED_PAGE = `Skip to content
Menu

Oakshire Council

Bins

Modern slavery statement (2024-25)

Our services
Oakshire Council provides care, housing and roads to some four hundred
thousand people, and buys much of what it needs. We train our pro-
curement staff.

We check:

• cleaning contracts, which are often
placed with small firms
- care homes
•
security

1. Policies
The council keeps a policy on modern slavery, which all of its staff have
to read in their first week, and which its

Oakshire Council
Page 1
\ffinance director reviews.
Our board of officers meets four times a year and hears about every concern
that was raised.

Signed
Mara Finch
Leader of the Council
9 September 2025

Contact us
Follow us
© Oakshire Council 2025
Oakshire Council
Page 2`;

describe(blocksOfPlainText.name, () => {
  it.each(['n', 'v', '\u00a7', '\u00d8', '\uf0b7', '\uf06e', '\uf076'])(
    'knows the bullet %j of a font that was lost',
    (bullet) => {
      const blocks = layOut(
        `We check:\n\n${bullet} Cleaning contracts\n${bullet} Security contracts`,
      );
      expect(blocks).toEqual(['p We check:', 'i Cleaning contracts', 'i Security contracts']);
    },
  );

  it('makes items of short lines behind a colon whose bullets are lost', () => {
    const text =
      'We looked at:\n\nCleaning contracts\nSecurity at our sites\nUniforms and boots\n\nIt helped.';
    expect(layOut(text).slice(0, 4)).toEqual([
      'p We looked at:',
      'i Cleaning contracts',
      'i Security at our sites',
      'i Uniforms and boots',
    ]);
    expect(layOut('Signed on behalf of:\n\nMara Finch\n\nIt helped.')[1]).toBe('p Mara Finch');
  });

  it('reads a web page that was printed', () => {
    expect(layOut(PRINTED_PAGE)).toEqual([
      'f Skip to content Menu',
      'f Oakshire Council',
      'f Bins',
      'h1 Modern slavery statement (2024-25)',
      'h2 Our services',
      'p Oakshire Council provides care, housing and roads to some four hundred thousand people, ' +
        'and buys much of what it needs. We train our pro-\ncurement staff.',
      'p We check:',
      'i cleaning contracts, which are often placed with small firms',
      'i care homes',
      'i security',
      'h2 1. Policies',
      'f Oakshire Council Page 1',
      'p The council keeps a policy on modern slavery, which all of its staff have to read in ' +
        'their first week, and which its finance director reviews.',
      'p Our board of officers meets four times a year and hears about every concern that was raised.',
      'p Signed',
      'p Mara Finch',
      'p Leader of the Council',
      'p 9 September 2025',
      'f Contact us Follow us © Oakshire Council 2025 Oakshire Council Page 2',
    ]);
  });

  it('keeps a date in small letters that a running head has in capitals', () => {
    const page = (text: string) => `MAY 2024\n\nOakshire Foods\n\n${text}\n\nEnd of page`;
    const text = ['We buy fruit.', 'We audit farms.', 'Ada Vale - CEO\n\nMay 2024'].map(page);
    const blocks = layOut(text.join('\f'));
    expect(blocks.filter((block) => block.endsWith('May 2024'))).toEqual(['p May 2024']);
    expect(blocks).toContain('f MAY 2024');
  });

  it('keeps one paragraph a line in a text that is not wrapped', () => {
    const long =
      'We check every supplier of care, cleaning and security at the start of a contract. ';
    expect(layOut(`Due diligence\n${long.repeat(3)}\n${long.repeat(2)}`)).toEqual([
      'h2 Due diligence',
      `p ${long.repeat(3).trim()}`,
      `p ${long.repeat(2).trim()}`,
    ]);
  });

  it('takes cookie notices and entries of a table of contents for furniture', () => {
    const kinds = layOut(
      'We use cookies to make this website better.\n\nRisk ........ 4\n\nWe assess risk.',
    ).map((line) => line[0]);
    expect(kinds).toEqual(['f', 'f', 'p']);
  });

  it('gives an empty page for an empty text', () => {
    expect(blocksOfPlainText(' \n\n')).toEqual([{ blocks: [] }]);
  });

  it('keeps every letter and the number of pages', () => {
    const unit = fc.constantFrom(
      'We train. ',
      '\n',
      '\n\n',
      '• ',
      'RISK',
      '\f',
      ' 12 ',
      'x-\ny',
      '1. ',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(unit, { maxLength: 60 }).map((parts) => parts.join('')),
    );
    const letters = (string: string) =>
      string
        .match(/[\p{L}\d]/gu)
        ?.sort()
        .join('') ?? '';
    fc.assert(
      fc.property(text, (string) => {
        const pages = blocksOfPlainText(string);
        const kept = pages.flatMap((page) => page.blocks.map((block) => block.text)).join('');
        const bulletsGone = (s: string) => letters(s).replace(/[onqvØü]/gu, '');
        expect(bulletsGone(kept)).toBe(bulletsGone(string));
        expect(pages.length).toBeLessThanOrEqual(string.split('\f').length);
      }),
    );
  });

  it.each([
    ['newlines', '\n', 1_000_000],
    ['one line', 'slavery ', 2_500_000],
    ['one word', 'x', 20_000_000],
    ['short lines', 'Aa\n', 300_000],
    ['bullets', '•\n', 500_000],
    ['form feeds', '\f', 100_000],
    ['copyright signs', 'Copyright ', 100_000],
  ])('is linear in %s', (_what, unit, times) => {
    const started = Date.now();
    blocksOfPlainText(unit.repeat(times));
    expect(Date.now() - started).toBeLessThan(30_000);
  });
});
