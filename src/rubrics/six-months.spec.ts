import type { Fact, Facts } from '../disclosures/facts';
import { publishedWithinSixMonths, sixMonthsAfter } from './six-months';

const evidence = { start: 0, end: 1, quote: 'x', page: 1, hits: [] };

function facts(given: Partial<Facts>): Facts {
  const nothing = { period: null, approval: null, signature: null, publication: null };
  return { ...nothing, entity: null, language: { main: 'en', welshPages: [] }, ...given };
}

describe(sixMonthsAfter.name, () => {
  it.each([
    ['2025-03-31', '2025-09-30'],
    ['2024-12-31', '2025-06-30'],
    ['2025-06-30', '2025-12-31'],
    ['2025-08-31', '2026-02-28'],
    ['2023-08-30', '2024-02-29'],
    ['2025-04-05', '2025-10-05'],
  ])('%s → %s', (end, limit) => {
    expect(sixMonthsAfter(end)).toBe(limit);
  });
});

describe(publishedWithinSixMonths.name, () => {
  const period = { start: '2024-04-01', end: '2025-03-31', evidence };
  const on = (date: string): Fact<{ date: string }> => ({ date, evidence });

  it('takes the last day and not the next', () => {
    expect(publishedWithinSixMonths(facts({ period, publication: on('2025-09-30') }))).toHaveLength(
      2,
    );
    expect(publishedWithinSixMonths(facts({ period, publication: on('2025-10-01') }))).toEqual([]);
  });

  it('takes an approval that was given, not one to come', () => {
    const approval = { ...on('2025-07-01'), body: 'Cabinet', state: 'approved' as const };
    expect(publishedWithinSixMonths(facts({ period, approval }))).toEqual([period, approval]);
    const planned = { ...approval, state: 'planned' as const };
    expect(publishedWithinSixMonths(facts({ period, approval: planned }))).toEqual([]);
  });

  it('takes no date on which the year was not over', () => {
    const signature = { ...on('2025-03-30'), name: 'Ada Vale', role: 'Director' };
    expect(publishedWithinSixMonths(facts({ period, signature }))).toEqual([]);
    const last = { ...signature, date: '2025-03-31' };
    expect(publishedWithinSixMonths(facts({ period, signature: last }))).toEqual([period, last]);
  });

  it('finds nothing without a period, or with a date before it', () => {
    expect(publishedWithinSixMonths(facts({ publication: on('2025-06-01') }))).toEqual([]);
    expect(publishedWithinSixMonths(facts({ period, publication: on('2023-06-01') }))).toEqual([]);
  });
});
