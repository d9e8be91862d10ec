import type { Covered } from './coverage';
import { countStates, orderCovered, selectCovered } from './select-covered';

const covered = (shortName: string, change: Partial<Covered> = {}): Covered => ({
  id: `E0600${shortName.length}`,
  name: `${shortName} Council`,
  shortName,
  welshName: null,
  kind: 'council',
  type: 'unitary',
  nation: 'England',
  region: 'North West',
  website: `https://www.${shortName.toLowerCase()}.gov.uk/`,
  state: 'ok',
  because: '',
  statements: 1,
  year: '2025-26',
  lastLook: new Date('2026-11-01'),
  absentUntil: null,
  blocked: 0,
  underway: null,
  ...change,
});

const FENMOUTH = covered('Fenmouth', { state: 'blocked', year: null, lastLook: null });
const AMBERSHIRE = covered('Ambershire', { type: 'county', region: 'South East' });
const MON = covered('Mona Vale', { welshName: 'Dyffryn Môn', nation: 'Wales', region: 'Wales', id: 'W06000099' });
const ALL = [FENMOUTH, AMBERSHIRE, MON];

describe(selectCovered, () => {
  it.each([
    [{}, ALL],
    [{ state: 'blocked' } as const, [FENMOUTH]],
    [{ nation: 'Wales' }, [MON]],
    [{ region: 'South East', type: 'county' }, [AMBERSHIRE]],
    [{ region: 'South East', type: 'unitary' }, []],
    [{ search: ' dyffryn mon ' }, [MON]],
    [{ search: 'w06' }, [MON]],
    [{ search: 'www.fenmouth' }, [FENMOUTH]],
    [{ search: '%' }, []],
  ])('lets through what %j asks for', (filter, expected) => {
    expect(selectCovered(ALL, filter)).toEqual(expected);
  });
});

describe(orderCovered, () => {
  it.each([
    ['name', [AMBERSHIRE, FENMOUTH, MON]],
    ['state', [AMBERSHIRE, MON, FENMOUTH]],
    ['region', [FENMOUTH, AMBERSHIRE, MON]],
    ['look', [FENMOUTH, AMBERSHIRE, MON]],
    ['year', [FENMOUTH, AMBERSHIRE, MON]],
  ] as const)('orders by %s', (order, expected) => {
    expect(orderCovered(ALL, order)).toEqual(expected);
  });
});

describe(countStates, () => {
  it('names every state', () => {
    const counts = countStates(ALL);
    expect(counts).toMatchObject({ ok: 2, blocked: 1, 'no-statement': 0, 'not-looked': 0 });
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(3);
  });
});
