import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvCell } from './csv-cell';

describe(csvCell.name, () => {
  it.each([
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['+44', "'+44"],
    ['-1', "'-1"],
    ['@cmd', "'@cmd"],
    ['\t=1', "'\t=1"],
    [' =1', "' =1"],
    [' a', '" a"'],
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['nul\0', 'nul'],
  ])('%j → %s', (value, expected) => {
    expect(csvCell(value)).toBe(expected);
  });

  it('writes numbers as numbers and nothing as nothing', () => {
    expect([csvCell(-1), csvCell(0.5), csvCell(null), csvCell(true)]).toEqual([
      '-1',
      '0.5',
      '',
      'true',
    ]);
  });

  it('comes back from a reader of CSV, never as a formula', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const [[cell = '']] = parse(`${csvCell(value)},x\r\n`, { record_delimiter: '\r\n' }) as [
          [string],
        ];
        expect(cell).not.toMatch(/^\s*[=+@-]/);
        expect([value.replaceAll('\0', ''), `'${value.replaceAll('\0', '')}`]).toContain(cell);
      }),
    );
  });
});
