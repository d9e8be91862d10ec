import { nextLook } from './next-look';
import type { LastLooks } from './schedule';

const NOW = new Date('2027-01-13T12:00:00Z');
const DAY = 86_400_000;

const looks = (change: Partial<LastLooks>): LastLooks => ({
  ...{ organisation: 'E06990001', discovery: NOW, check: NOW, again: null, hasStatements: false },
  ...change,
});

const days = (change: Partial<LastLooks>) =>
  ((nextLook(looks(change), NOW)?.getTime() ?? NaN) - NOW.getTime()) / DAY;

describe(nextLook, () => {
  it('is within four weeks of a discovery, and within a week where there is something to check', () => {
    expect(days({})).toBeGreaterThan(14);
    expect(days({})).toBeLessThanOrEqual(28);
    expect(days({ hasStatements: true })).toBeLessThanOrEqual(7);
  });

  it('is within a week for one that was never looked at', () => {
    expect(days({ discovery: null, check: null })).toBeLessThanOrEqual(7);
  });

  it('is now when it is overdue', () => {
    expect(days({ discovery: new Date('2026-01-01'), check: new Date('2026-01-01') })).toBe(0);
  });
});
