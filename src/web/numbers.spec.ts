import { counted, listInWords, percentage, sizeInWords } from './numbers';

describe(counted.name, () => {
  it('agrees in number and groups thousands', () => {
    expect(counted(1, 'sentence')).toBe('1 sentence');
    expect(counted(1204, 'sentence')).toBe('1,204 sentences');
    expect(counted(2, 'criterion', 'criteria')).toBe('2 criteria');
  });
});

describe(percentage.name, () => {
  it('rounds, and never shows an absent share as zero', () => {
    expect(percentage(0.456)).toBe('46%');
    expect(percentage(0)).toBe('0%');
    expect(percentage(null)).toBeNull();
  });
});

describe(sizeInWords.name, () => {
  it('picks the unit', () => {
    expect([1, 812, 820_400, 3_240_000].map(sizeInWords)).toEqual([
      '1 byte',
      '812 bytes',
      '820 KB',
      '3.2 MB',
    ]);
  });
});

describe(listInWords.name, () => {
  it('joins as prose', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listInWords)).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });
});
