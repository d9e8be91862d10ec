import { dayInWords, momentInWords, periodInWords } from './dates';

describe(dayInWords.name, () => {
  it('writes a day as GOV.UK does', () => {
    expect(dayInWords('2026-11-03')).toBe('3 November 2026');
    expect(dayInWords('2026-11-23T10:00:00Z')).toBe('23 November 2026');
  });

  it('leaves what is not a day alone', () => {
    expect(dayInWords('September 2026')).toBe('September 2026');
    expect(dayInWords('2026-13-01')).toBe('2026-13-01');
  });
});

describe(momentInWords.name, () => {
  it('uses London time, summer time included', () => {
    expect(momentInWords(new Date('2026-11-23T16:05:00Z'))).toBe('23 November 2026 at 4:05pm');
    expect(momentInWords(new Date('2026-07-01T23:30:00Z'))).toBe('2 July 2026 at 12:30am');
  });
});

describe(periodInWords.name, () => {
  it('joins both ends', () => {
    expect(periodInWords({ start: '2025-04-01', end: '2026-03-31' })).toBe(
      '1 April 2025 to 31 March 2026',
    );
  });
});
