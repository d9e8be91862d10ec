import { shownTitle, titleLines } from './file-title';

describe(shownTitle.name, () => {
  it.each<[string, string[], string]>([
    [
      'stops where the statement is named',
      ['Quillerby District Council', 'Modern slavery statement', 'Foreword by the leader'],
      'Quillerby District Council Modern slavery statement',
    ],
    [
      'takes the year below with it',
      ['Modern Slavery', 'Transparency Statement', '2025-26', 'Contents'],
      'Modern Slavery Transparency Statement 2025-26',
    ],
    [
      'leaves a sentence below that happens to name a year',
      ['Modern slavery statement', 'This statement was approved by full council in 2025.'],
      'Modern slavery statement',
    ],
    [
      'is all of the lines where none names it',
      ['Annual report', 'to the people of Quillerby'],
      'Annual report to the people of Quillerby',
    ],
    [
      'reads Welsh',
      ['Datganiad caethwasiaeth fodern', 'Cyflwyniad'],
      'Datganiad caethwasiaeth fodern',
    ],
  ])('%s', (_, lines, expected) => {
    expect(shownTitle(lines)).toBe(expected);
  });

  it('is nothing for a file without lines', () => {
    expect(shownTitle([])).toBe('');
  });
});

describe(titleLines.name, () => {
  it('looks at the first six lines that hold something', () => {
    expect(titleLines('\n\n one \n\ftwo\nthree\nfour\nfive\nsix\nseven')).toEqual([
      ...['one', 'two', 'three', 'four', 'five', 'six'],
    ]);
  });

  it('leaves running text out', () => {
    expect(titleLines(`Title\n${'word '.repeat(40)}\nYear`)).toEqual(['Title', 'Year']);
  });
});
