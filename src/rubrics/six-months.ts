import type { Fact, Facts } from '../disclosures/facts';

/**
 * The last day on which a statement is published within six months of its year's end: guidance, not
 * the Act, sets the six months. A year that ends on the last day of a month has until the last day
 * of the sixth month after.
 *
 * @param end last day of the reporting period, ISO 8601
 * @returns ISO 8601
 */
export function sixMonthsAfter(end: string): string {
  const [year = 0, month = 1, day = 1] = end.split('-').map(Number);
  const isMonthEnd = day === lastDay(year, month);
  const sixth = new Date(Date.UTC(year, month - 1 + 6, 1));
  const last = lastDay(sixth.getUTCFullYear(), sixth.getUTCMonth() + 1);
  sixth.setUTCDate(isMonthEnd ? last : Math.min(day, last));
  return sixth.toISOString().slice(0, 10);
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * The facts that together show publication within six months of the year's end: the period, and a
 * date of publication, approval or signature that lies in the six months after it. What was signed
 * before the year was over does not show that the year's steps are told. The last day counts: a
 * month without a day is read as its last.
 *
 * @returns both facts; none when the period or every date is missing, or no date is in time
 */
export function publishedWithinSixMonths(facts: Facts): readonly Fact<object>[] {
  const { period, publication, approval, signature } = facts;
  if (!period) return [];
  const limit = sixMonthsAfter(period.end);
  const dated = [publication, approval?.state === 'approved' ? approval : null, signature];
  const inTime = dated.find((fact) => fact?.date && fact.date >= period.end && fact.date <= limit);
  return inTime ? [period, inTime] : [];
}
