import { decide, fileOf, isFresh, recordOf, standing } from './robots-policy';
import type { RobotsRecord } from './robots-record';
import type { Visit } from './visit';

const DAY = 24 * 60 * 60 * 1000;
const START = new Date('2026-11-02T09:00:00Z');
const ORIGIN = 'https://www.fenmouth.gov.uk';

const visit = (given: Partial<Visit>, at = START): Visit => ({
  requested: `${ORIGIN}/robots.txt`,
  address: `${ORIGIN}/robots.txt`,
  chain: [],
  outcome: 'ok',
  status: 200,
  at,
  milliseconds: 1,
  requestHeaders: {},
  headers: {},
  ip: null,
  robots: { decision: 'not-asked', rule: null, robotsAddress: '' },
  bytes: null,
  truncated: null,
  problem: null,
  retryAfter: null,
  ...given,
});

const rules = Buffer.from('User-agent: *\nDisallow: /x');

const decision = (record: RobotsRecord, path: string, after = 0) =>
  decide(record, fileOf(record, 'msaudit'), new URL(path, ORIGIN), START.getTime() + after)
    .decision;

describe(decide.name, () => {
  it.each<[string, Partial<Visit>, string]>([
    ['200', { bytes: rules }, 'refused'],
    ['200 without rules', { bytes: Buffer.from('') }, 'no-rules'],
    ['404', { outcome: 'gone', status: 404 }, 'no-rules'],
    ['403', { outcome: 'blocked', status: 403 }, 'no-rules'],
    ['401', { outcome: 'blocked', status: 401 }, 'no-rules'],
    ['400', { outcome: 'answered-badly', status: 400 }, 'no-rules'],
    ['429', { outcome: 'busy', status: 429 }, 'assumed-refused'],
    ['500', { outcome: 'busy', status: 500 }, 'assumed-refused'],
    ['503', { outcome: 'busy', status: 503 }, 'assumed-refused'],
    ['nothing', { outcome: 'unreachable', status: null }, 'assumed-refused'],
    ['too late', { outcome: 'too-slow', status: null }, 'assumed-refused'],
    ['a bad certificate', { outcome: 'tls-failed', status: null }, 'assumed-refused'],
    ['a block page with 200', { outcome: 'blocked', status: 200 }, 'assumed-refused'],
  ])('after %s', (_, given, expected) => {
    expect(decision(recordOf(visit(given), ORIGIN, null), '/x')).toBe(expected);
  });

  it('says which rule, from which file', () => {
    const record = recordOf(visit({ bytes: rules, address: `${ORIGIN}/r.txt` }), ORIGIN, null);
    const file = fileOf(record, 'msaudit');
    expect(decide(record, file, new URL(`${ORIGIN}/x/y`), START.getTime())).toEqual({
      decision: 'refused',
      rule: 'Disallow: /x',
      robotsAddress: `${ORIGIN}/r.txt`,
    });
  });
});

describe(standing.name, () => {
  const fails = (from: RobotsRecord | null, days: number) =>
    recordOf(
      visit({ outcome: 'busy', status: 503 }, new Date(START.getTime() + days * DAY)),
      ORIGIN,
      from,
    );

  it('takes a file that was away for 30 days for absent, and not before', () => {
    let record = fails(null, 0);
    record = fails(record, 20);
    expect(decision(record, '/y', 29 * DAY)).toBe('assumed-refused');
    record = fails(record, 31);
    expect(decision(record, '/y', 31 * DAY)).toBe('no-rules');
  });

  it('goes by the last file that was had, when there was one', () => {
    let record = recordOf(visit({ bytes: rules }), ORIGIN, null);
    record = fails(record, 1);
    expect(decision(record, '/y', DAY)).toBe('assumed-refused');
    record = fails(record, 40);
    expect(decision(record, '/x', 40 * DAY)).toBe('refused');
    expect(decision(record, '/y', 40 * DAY)).toBe('allowed');
  });

  it('keeps the file when it has not changed, and forgets it when it is gone', () => {
    const first = recordOf(visit({ bytes: rules, headers: { etag: '"a"' } }), ORIGIN, null);
    const second = recordOf(visit({ outcome: 'not-modified', status: 304 }), ORIGIN, first);
    expect(second).toMatchObject({ content: rules, etag: '"a"', failingSince: null });
    const third = recordOf(visit({ outcome: 'gone', status: 404 }), ORIGIN, second);
    expect(third).toMatchObject({ content: null, etag: null });
  });
});

describe(isFresh.name, () => {
  const at = (hours: number) => START.getTime() + hours * 3_600_000;

  it('uses a copy for a day, and a failure for an hour', () => {
    const had = recordOf(visit({ bytes: rules }), ORIGIN, null);
    expect([isFresh(had, at(23)), isFresh(had, at(25))]).toEqual([true, false]);
    const failed = recordOf(visit({ outcome: 'busy', status: 500 }), ORIGIN, null);
    expect([isFresh(failed, at(0.9)), isFresh(failed, at(1.1))]).toEqual([true, false]);
  });

  it('asks again when the clock went back', () => {
    expect(isFresh(recordOf(visit({ bytes: rules }), ORIGIN, null), at(-24))).toBe(false);
  });
});
