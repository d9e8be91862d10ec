import { dueSweeps, slotOf } from './schedule';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Every hour of a span of days, what is due, with what was done taken into account. */
function looksDuring(organisation: string, from: string, days: number, every = HOUR) {
  const looks = { discovery: [] as number[], check: [] as number[] };
  for (let at = Date.parse(from); at < Date.parse(from) + days * DAY; at += every) {
    const last = (times: number[]) => (times.length > 0 ? new Date(times.at(-1) ?? 0) : null);
    const due = dueSweeps(
      {
        organisation,
        discovery: last(looks.discovery),
        check: last(looks.check),
        ...{ again: null, hasStatements: true },
      },
      new Date(at),
    );
    for (const kind of due) looks[kind].push(at);
  }
  return looks;
}

const gaps = (times: number[]) =>
  times.slice(1).map((at, index) => (at - (times[index] ?? 0)) / DAY);

describe(slotOf, () => {
  it('spreads 339 councils over the week', () => {
    const days = Array.from({ length: 339 }, (_, n) => Math.floor(slotOf(`E0${n}`) / DAY));
    const counts = Array.from(
      { length: 7 },
      (_, day) => days.filter((each) => each === day).length,
    );
    for (const count of counts) expect(count).toBeGreaterThan(25);
    expect(slotOf('E06000047')).toBe(slotOf('E06000047'));
  });
});

describe(dueSweeps, () => {
  it('checks once a week and looks around every four weeks', () => {
    const { check, discovery } = looksDuring('E06000901', '2026-01-05', 112);
    expect(new Set(gaps(check.slice(1)))).toEqual(new Set([7]));
    expect(new Set(gaps(discovery.slice(1)))).toEqual(new Set([28]));
  });

  it('looks around every week of October and November', () => {
    const { discovery } = looksDuring('E06000902', '2026-10-01', 60);
    expect(new Set(gaps(discovery.slice(1)))).toEqual(new Set([7]));
    expect(discovery.length).toBeGreaterThanOrEqual(8);
  });

  it('does not put a look off when the service was busy or away', () => {
    const { check } = looksDuring('E06000903', '2026-01-05', 70, 31 * HOUR);
    for (const gap of gaps(check)) expect(gap).toBeLessThan(9);
  });

  it('begins with each newcomer on its own day', () => {
    const first = Array.from({ length: 200 }, (_, n) => looksDuring(`E0${n}`, '2026-01-05', 8));
    const days = first.map(({ discovery }) => Math.floor(((discovery[0] ?? 0) / DAY) % 7));
    expect(new Set(days).size).toBe(7);
  });

  it('looks again on the day that was set after a fault that may pass', () => {
    const yesterday = new Date(Date.parse('2026-03-01'));
    const looks = {
      ...{ organisation: 'E06000904', discovery: yesterday, check: yesterday },
      ...{ again: new Date(Date.parse('2026-03-02')), hasStatements: false },
    };
    expect(dueSweeps(looks, new Date(Date.parse('2026-03-01T23:00')))).toEqual([]);
    expect(dueSweeps(looks, new Date(Date.parse('2026-03-02T00:01')))).toEqual(['discovery']);
  });

  it('checks nothing where nothing is known', () => {
    const none = { again: null, hasStatements: false };
    const looks = { ...none, organisation: 'E0', discovery: null, check: null };
    const now = new Date(Date.parse('2026-03-01'));
    expect(dueSweeps(looks, now)).not.toContain('check');
  });
});
