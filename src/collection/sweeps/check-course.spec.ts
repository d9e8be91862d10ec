import type { Outcome, Visit } from '../fetch/visit';
import { type CheckAddress, checkCourse } from './check-course';

const HOST = 'https://www.ambershire.gov.uk';
const page = (path: string): CheckAddress => ({
  ...{ address: HOST + path, purpose: 'statement', accept: 'page', why: 'known' },
  hosts: ['www.ambershire.gov.uk'],
});
const at = new Date('2026-03-01T10:00:00Z');

const visit = (path: string, outcome: Outcome, rest: Partial<Visit> = {}): Visit => ({
  ...{ requested: HOST + path, address: HOST + path, chain: [], outcome, status: 200, at },
  ...{ milliseconds: 1_000, requestHeaders: {}, headers: {}, ip: null, bytes: null },
  ...{ truncated: null, problem: null, retryAfter: null },
  robots: { decision: 'allowed', rule: null, robotsAddress: `${HOST}/robots.txt` },
  ...rest,
});

describe(checkCourse, () => {
  const course = checkCourse([page('/a'), page('/b')]);

  it('asks every address once, in order', async () => {
    let state = course.start(at);
    expect(course.next(state)?.address).toBe(`${HOST}/a`);
    state = await course.take(state, visit('/a', 'not-modified'));
    expect(course.next(state)?.address).toBe(`${HOST}/b`);
    state = await course.take(state, visit('/b', 'gone'));
    expect(course.next(state)).toBeNull();
    expect(course.trail(state).map(({ outcome }) => outcome)).toEqual(['not-modified', 'gone']);
  });

  it('tries what may pass after 5 and 60 seconds, the others first', async () => {
    let state = await course.take(course.start(at), visit('/a', 'busy'));
    expect(course.next(state)?.address).toBe(`${HOST}/b`);
    state = await course.take(state, visit('/b', 'ok'));
    expect(course.next(state)?.notBefore).toBe('2026-03-01T10:00:06.000Z');
    state = await course.take(state, visit('/a', 'unreachable'));
    expect(course.next(state)?.notBefore).toBe('2026-03-01T10:01:01.000Z');
    state = await course.take(state, visit('/a', 'too-slow'));
    expect(course.next(state)).toBeNull();
    expect(course.trail(state)).toHaveLength(4);
  });

  it.each<Outcome>(['blocked', 'robots-refused', 'tls-failed', 'gone'])(
    'does not try again what was %s',
    async (outcome) => {
      const state = await course.take(course.start(at), visit('/a', outcome));
      expect(course.next(await course.take(state, visit('/b', 'ok')))).toBeNull();
    },
  );

  it('leaves a site that asks for hours of rest to the next check', async () => {
    const retryAfter = new Date('2026-03-01T14:00:00Z');
    const state = await course.take(course.start(at), visit('/a', 'busy', { retryAfter }));
    expect(course.next(await course.take(state, visit('/b', 'ok')))).toBeNull();
  });

  it('keeps a state that survives being stored', async () => {
    const state = await course.take(course.start(at), visit('/a', 'busy'));
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });
});
