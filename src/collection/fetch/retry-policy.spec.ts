import { retryAfter } from './retry-after';
import { nextTry } from './retry-policy';

const NOW = Date.parse('2026-11-02T09:00:00Z');
const inSeconds = (date: Date | null) => (date ? (date.getTime() - NOW) / 1000 : null);

describe(nextTry.name, () => {
  it('tries after 5 seconds, a minute and a day, and then no more', () => {
    const busy = { outcome: 'busy', retryAfter: null } as const;
    const waits = [1, 2, 3, 4].map((tries) => inSeconds(nextTry(busy, tries, NOW)));
    expect(waits).toEqual([5, 60, 86_400, null]);
  });

  it.each([
    'ok',
    'gone',
    'blocked',
    'robots-refused',
    'tls-failed',
    'too-large',
    'answered-badly',
  ] as const)('does not try %s again', (outcome) =>
    expect(nextTry({ outcome, retryAfter: null }, 1, NOW)).toBeNull(),
  );

  it('waits as long as the site asks for', () => {
    const visit = { outcome: 'busy', retryAfter: new Date(NOW + 3_600_000) } as const;
    expect(inSeconds(nextTry(visit, 1, NOW))).toBe(3_600);
  });
});

describe(retryAfter.name, () => {
  it.each([
    ['120', 120],
    [' 0 ', null],
    ['Mon, 02 Nov 2026 09:10:00 GMT', 600],
    ['Mon, 02 Nov 2026 08:10:00 GMT', null],
    ['999999999', 86_400],
    ['99999999999999999999999999', 86_400],
    ['soon', null],
    ['', null],
    ['-5', null],
  ])('reads "%s"', (header, seconds) => {
    expect(inSeconds(retryAfter(header, NOW))).toBe(seconds);
  });

  it('is nothing without a header', () => expect(retryAfter(undefined, NOW)).toBeNull());
});
