import { type CoverageFacts, coverageState } from './coverage-state';

const NOW = new Date('2026-11-23T12:00:00Z');
const LATER = new Date('2027-01-04T12:00:00Z');

const state = (facts: Partial<CoverageFacts>) =>
  coverageState({ statements: [], outcome: null, absentUntil: null, ...facts }, NOW);

describe(coverageState, () => {
  it.each<[string, Partial<CoverageFacts>]>([
    ['not-looked', {}],
    ['ok', { statements: ['ok'], outcome: 'found' }],
    ['ok', { statements: ['changed'], outcome: 'found' }],
    ['moved', { statements: ['moved', 'removed'], outcome: 'found' }],
    ['gone', { statements: ['missing'], outcome: 'found' }],
    ['gone', { statements: ['removed'], outcome: 'no-statement', absentUntil: LATER }],
    ['tls-failed', { statements: ['tls-failed', 'removed'], outcome: 'found' }],
    ['no-statement', { outcome: 'no-statement', absentUntil: LATER }],
    ['expired', { outcome: 'no-statement', absentUntil: NOW }],
    ['expired', { outcome: 'no-statement' }],
    ['blocked', { outcome: 'blocked' }],
    ['needs-a-person', { outcome: 'needs-a-person' }],
    ['failed', { outcome: 'failed' }],
  ])('is %s for %j', (expected, facts) => {
    expect(state(facts)).toBe(expected);
  });

  it('is well as soon as one statement is there, whatever became of older ones', () => {
    expect(state({ statements: ['removed', 'blocked', 'ok'], outcome: 'blocked' })).toBe('ok');
  });

  it('is never "no statement" for a site that could not be looked through', () => {
    for (const outcome of ['blocked', 'unreachable', 'tls-failed', 'robots-refused'] as const)
      expect(state({ outcome, absentUntil: LATER })).toBe(outcome);
  });

  it('asks a person when all that was found has been rejected', () => {
    expect(state({ outcome: 'found' })).toBe('needs-a-person');
  });
});
