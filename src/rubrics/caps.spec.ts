import { capsOf } from './caps';

const period = { first: 2024, last: 2025 };
const claim = (status: 'done' | 'practice' | 'planned', ...years: number[]) => ({
  status,
  years,
  timed: years.length > 0,
});

describe(capsOf.name, () => {
  it.each([
    ['a deed in the period', claim('done', 2024), 'action', []],
    ['a deed without a date', claim('done'), 'action', []],
    ['a deed of another year', claim('done', 2019), 'action', ['outside-period']],
    ['one year inside is enough', claim('done', 2019, 2025), 'action', []],
    ['a plan', claim('planned', 2026), 'action', ['future-only']],
    ['a plan where plans are asked for', claim('planned', 2026), 'promise', []],
    ['an old plan', claim('planned', 2019), 'promise', ['outside-period']],
    ['a habit', claim('practice'), 'action', ['habitual-without-period']],
    ['a habit with a time', claim('practice', 2025), 'action', []],
    ['a habit where a standing arrangement is asked for', claim('practice'), 'standing', []],
    ['an arrangement of an earlier year', claim('practice', 2019), 'standing', []],
  ] as const)('%s', (_, sentence, kind, expected) => {
    expect(capsOf(sentence, kind, period, false)).toEqual(expected);
  });

  it('takes a financial year for another one though they share a calendar year', () => {
    const year = { first: 2020, last: 2021 };
    expect(capsOf(claim('done', 2019, 2020), 'action', year, false)).toEqual(['outside-period']);
    expect(capsOf(claim('done', 2020, 2021), 'action', year, false)).toEqual([]);
    expect(capsOf(claim('done', 2019, 2020), 'action', { first: 2020, last: 2020 }, false)).toEqual(
      [],
    );
  });

  it('does not ask for the period when it is not known', () => {
    expect(capsOf(claim('done', 1999), 'action', null, false)).toEqual([]);
  });

  it('lays no cap on what a document says of itself', () => {
    expect(capsOf(claim('planned', 1999), 'formal', period, true)).toEqual([]);
  });

  it('caps template wording whatever else holds', () => {
    expect(capsOf(claim('done', 2024), 'action', period, true)).toEqual(['boilerplate']);
  });
});
