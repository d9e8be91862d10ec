import type { Outcome } from '../fetch/visit';
import { afterCheck, type CheckAnswer, type Standing } from './after-check';

const day = (number: number) => new Date(Date.UTC(2026, 0, number));
const fresh: Standing = { state: 'ok', lastSeenAt: day(1), goneChecks: 0, goneSince: null };
const answer = (outcome: Outcome, rest: Partial<CheckAnswer> = {}): CheckAnswer => ({
  ...{ outcome, moved: false, changed: false },
  ...rest,
});

/** Checks a statement with one address on several days, one after the other. */
const checks = (...days: [number, Outcome][]) =>
  days.reduce((standing, [on, outcome]) => afterCheck(standing, [answer(outcome)], day(on)), fresh);

describe(afterCheck, () => {
  it.each<[string, CheckAnswer[], Standing['state']]>([
    ['there as before', [answer('not-modified')], 'ok'],
    ['a new text', [answer('ok', { changed: true })], 'changed'],
    ['at another address', [answer('ok', { moved: true })], 'moved'],
    ['one of two forms is there', [answer('gone'), answer('ok')], 'ok'],
    ['not there', [answer('gone')], 'missing'],
    ['refused', [answer('blocked')], 'blocked'],
    ['a bad certificate', [answer('tls-failed')], 'tls-failed'],
    ['refused by robots.txt', [answer('robots-refused')], 'robots-refused'],
    ['too slow', [answer('too-slow')], 'unreachable'],
    ['one form gone, the other unanswered', [answer('gone'), answer('busy')], 'unreachable'],
  ])('%s', (_, answers, state) => {
    expect(afterCheck(fresh, answers, day(8)).state).toBe(state);
  });

  it('is removed after three checks over fourteen days, and keeps when it was last seen', () => {
    expect(checks([2, 'gone'], [9, 'gone']).state).toBe('missing');
    expect(checks([2, 'gone'], [3, 'gone'], [4, 'gone']).state).toBe('missing');
    expect(checks([2, 'gone'], [9, 'gone'], [15, 'gone']).state).toBe('missing');
    expect(checks([2, 'gone'], [9, 'gone'], [16, 'gone'])).toEqual({
      ...{ state: 'removed', lastSeenAt: day(1), goneChecks: 3, goneSince: day(2) },
    });
  });

  it('does not count answers that say nothing', () => {
    expect(checks([2, 'gone'], [9, 'unreachable'], [16, 'gone'])).toMatchObject({
      ...{ state: 'missing', goneChecks: 2 },
    });
    expect(checks([2, 'gone'], [9, 'busy'], [16, 'gone'], [23, 'gone']).state).toBe('removed');
  });

  it('does not take another text at the place of a missing one for the statement', () => {
    const missing = checks([2, 'gone']);
    expect(afterCheck(missing, [answer('ok', { changed: true })], day(9))).toBe(missing);
    expect(afterCheck(missing, [answer('ok')], day(9))).toMatchObject({ goneChecks: 0 });
  });

  it('counts two weeks although the last check ended a minute sooner in its day', () => {
    const first = afterCheck(fresh, [answer('gone')], new Date(day(2).getTime() + 60_000));
    const second = afterCheck(first, [answer('gone')], day(9));
    expect(afterCheck(second, [answer('gone')], day(16)).state).toBe('removed');
  });

  it('begins anew when it was seen in between, and comes back from removed', () => {
    const back = checks([2, 'gone'], [9, 'ok'], [16, 'gone'], [23, 'gone']);
    expect(back).toMatchObject({ state: 'missing', goneChecks: 2, lastSeenAt: day(9) });
    const removed = checks([2, 'gone'], [9, 'gone'], [16, 'gone'], [23, 'too-slow']);
    expect(removed.state).toBe('removed');
    expect(afterCheck(removed, [answer('ok')], day(30)).state).toBe('ok');
  });
});
