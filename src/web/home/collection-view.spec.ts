import type { Covered } from '../../collection/coverage/coverage';
import { collectionSummary } from './collection-view';

const covered = (change: Partial<Covered>): Covered => ({
  ...{ id: 'E06990001', name: 'Ambershire Council', shortName: 'Ambershire', kind: 'council' },
  ...{ welshName: null, type: 'unitary', nation: 'England', region: '', website: null },
  ...{ state: 'not-looked', because: '', statements: 0, year: null, lastLook: null },
  ...{ absentUntil: null, blocked: 0, underway: null, ...change },
});

describe(collectionSummary, () => {
  it('says that nothing was looked at', () => {
    expect(collectionSummary([covered({})], 0, []).untouched).toBe(true);
  });

  it('counts councils and says what is new', () => {
    const all = [
      covered({ state: 'ok' }),
      covered({ state: 'moved' }),
      covered({ state: 'no-statement' }),
      covered({ state: 'ok', kind: 'contractor' }),
    ];
    const organisation = { id: 'E06990001', name: 'Ambershire Council' };
    const at = new Date('2026-11-23T12:00:00Z');
    const summary = collectionSummary(all, 1, [{ kind: 'changed', organisation, at }]);
    expect(summary.untouched).toBe(false);
    expect(summary.figures.map(({ text }) => text)).toEqual([
      'A published statement found for 2 of 3 councils',
      '1 council looked through, and none found',
      '1 question that only a person can settle',
    ]);
    expect(summary.news).toEqual([
      {
        name: 'Ambershire Council',
        href: '/collection/organisations/E06990001',
        says: 'its statement has a new version',
        when: '23 November 2026',
      },
    ]);
  });
});
