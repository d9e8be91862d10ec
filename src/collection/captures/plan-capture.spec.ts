import type { Outcome } from '../fetch/visit';
import { type LastCapture, planCapture, type Remembered } from './plan-capture';
import type { VisitNote } from './visit-note';

const note = (day: number, outcome: Outcome = 'ok'): VisitNote => ({
  requested: 'https://www.ambershire.gov.uk/statement',
  address: 'https://www.ambershire.gov.uk/statement',
  at: new Date(Date.UTC(2026, 0, day)).toISOString(),
  ...{ chain: [], outcome, status: 200, milliseconds: 5, requestHeaders: {}, headers: {} },
  ...{ ip: null, truncated: null, problem: null },
  robots: { decision: 'allowed', rule: null, robotsAddress: '' },
});

const seen = (payloadDigest: string, textHash: string, latest = note(8)): Remembered => ({
  ...{ visit: note(latest.outcome === 'ok' ? 8 : 1), latest, payloadDigest, textHash },
});

const last: LastCapture = {
  id: 'newest',
  at: new Date(Date.UTC(2026, 0, 1)),
  origin: { id: 'first', payloadDigest: 'bytes', textHash: 'text' },
};

describe(planCapture, () => {
  it.each<[string, Remembered, LastCapture | null, object]>([
    ['never captured', seen('bytes', 'text'), null, { kind: 'response' }],
    ['another text', seen('other', 'other'), last, { kind: 'response' }],
    [
      'the server said 304',
      seen('bytes', 'text', note(8, 'not-modified')),
      last,
      { kind: 'revisit', profile: 'server-not-modified', revisitOf: 'first' },
    ],
    [
      'the same bytes again',
      seen('bytes', 'text'),
      last,
      { kind: 'revisit', profile: 'identical-payload-digest', revisitOf: 'first' },
    ],
    [
      'another banner',
      seen('other', 'text'),
      last,
      { kind: 'revisit', profile: 'main-text-unchanged', revisitOf: 'first' },
    ],
    [
      '304 to the page with another banner, whose bytes were not kept',
      seen('other', 'text', note(8, 'not-modified')),
      last,
      { kind: 'revisit', profile: 'main-text-unchanged', revisitOf: 'first' },
    ],
    [
      'captured already',
      seen('bytes', 'text', note(1)),
      last,
      { kind: 'none', capture: 'newest', origin: 'first' },
    ],
  ])('%s', (_, remembered, before, plan) => {
    expect(planCapture(remembered, before)).toEqual(plan);
  });
});
