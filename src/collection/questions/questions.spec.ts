import type { Covered } from '../coverage/coverage';
import { type Asked, countQuestions, questionsOf, type Unsettled } from './questions';

const covered = (id: string, change: Partial<Covered>): Covered => ({
  ...{ id, name: `Council ${id}`, shortName: id, kind: 'council', type: 'unitary' },
  ...{
    welshName: null,
    nation: 'England',
    region: 'London',
    website: null,
    state: 'ok',
    because: '',
    statements: 0,
    year: null,
  },
  ...{ lastLook: new Date('2026-11-01'), absentUntil: null, blocked: 0, underway: null },
  ...change,
});

const asked = (organisationId: string, path: string, day = '2026-10-02'): Asked => ({
  organisationId,
  address: `https://www.fenmouth.gov.uk/${path}`,
  reasons: ['the address says "modern-slavery"'],
  candidate: '11111111-2222-4333-8444-555555555555',
  submission: null,
  since: new Date(day),
});

const kinds = (unsettled: Partial<Unsettled>) =>
  questionsOf({ covered: [], candidates: [], unreadable: [], doubtful: [], ...unsettled }).map(
    ({ kind, organisation }) => `${organisation.id} ${kind}`,
  );

describe(questionsOf, () => {
  it('asks nothing where all is well, or where waiting may help', () => {
    const states = ['ok', 'moved', 'no-statement', 'unreachable', 'not-looked'] as const;
    expect(kinds({ covered: states.map((state) => covered(state, { state })) })).toEqual([]);
    expect(kinds({ covered: [covered('A', { state: 'blocked', blocked: 2 })] })).toEqual([]);
  });

  it('orders by kind, then by name', () => {
    const all = [
      covered('A', { state: 'blocked', blocked: 3 }),
      covered('B', { state: 'gone' }),
      covered('C', { state: 'needs-a-person' }),
      covered('D', { state: 'failed' }),
      covered('E', { state: 'gone' }),
    ];
    expect(kinds({ covered: all })).toEqual([
      'C search',
      'B gone',
      'E gone',
      'A blocked',
      'D failed',
    ]);
  });

  it('calls several candidates a conflict and does not ask about their search again', () => {
    const all = [covered('A', { state: 'needs-a-person' }), covered('B', { state: 'ok' })];
    const candidates = [asked('A', 'one'), asked('B', 'two', '2026-10-05'), asked('B', 'three')];
    expect(kinds({ covered: all, candidates })).toEqual(['A candidate', 'B conflict']);
    const [, conflict] = questionsOf({ covered: all, candidates, unreadable: [], doubtful: [] });
    expect(conflict?.since).toEqual(new Date('2026-10-02'));
    expect(conflict?.subjects).toHaveLength(2);
  });

  it('asks about texts and doubts beside whatever else there is', () => {
    const all = [covered('A', { state: 'ok' })];
    const subject = [asked('A', 'scan.pdf')];
    expect(kinds({ covered: all, unreadable: subject, doubtful: subject })).toEqual([
      'A unreadable',
      'A doubt',
    ]);
  });
});

describe(countQuestions, () => {
  it('names every kind', () => {
    const none = countQuestions([]);
    expect(Object.values(none)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });
});
