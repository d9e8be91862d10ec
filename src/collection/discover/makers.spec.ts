import { councilNames, makersOf } from './makers';

const CODES: Readonly<Record<string, string>> = {
  'Ambershire Council': 'A',
  'South Fen District Council': 'S',
  'South Fen Council': 'S',
  'West Fen Borough Council': 'W',
  'West Fen Council': 'W',
};
const base = {
  target: 'S',
  names: ['South Fen District Council', 'South Fen'],
  owners: ['S'],
  title: 'Modern slavery statement',
  opening: '',
  text: '',
  entity: null,
  organisationNamed: (name: string) => CODES[name] ?? null,
};

describe(councilNames.name, () => {
  it('reads one name, several, and both readings of "and"', () => {
    expect(councilNames('By South Fen and West Fen Councils and the Ambershire Council.')).toEqual(
      expect.arrayContaining(['West Fen Council', 'South Fen Council']),
    );
    expect(councilNames('we work with suppliers and councils')).toEqual([]);
  });

  it('does not hang on endless capitals', () => {
    expect(councilNames('Fen and '.repeat(5_000))).toEqual([]);
    const began = performance.now();
    expect(councilNames('A'.repeat(100_000))).toEqual([]);
    expect(performance.now() - began).toBeLessThan(30_000);
  });
});

describe(makersOf.name, () => {
  it('takes a statement for the one looked for, whoever else it mentions', () => {
    const opening = 'We buy from many. We work with West Fen Borough Council to train staff.';
    expect(makersOf({ ...base, opening })).toEqual({
      organisations: ['S'],
      named: false,
      otherBody: null,
    });
  });

  it.each([
    [
      'title',
      { title: 'Joint statement of South Fen District Council and West Fen Borough Council' },
    ],
    ['opening', { opening: 'This joint statement is made by South Fen and West Fen Councils.' }],
    [
      'shared site',
      {
        owners: ['S', 'W'],
        text: 'South Fen District Council and West Fen Borough Council buy together.',
      },
    ],
  ])('takes it for both where the %s names both', (_, seen) => {
    expect(makersOf({ ...base, ...seen }).organisations).toEqual(['S', 'W']);
  });

  it('tells a company of the council from the council', () => {
    const opening = 'South Fen Homes Limited is wholly owned by the council.';
    const entity = {
      name: 'South Fen Homes Limited',
      kind: 'company' as const,
      evidence: {} as never,
    };
    const own = { ...base, names: ['South Fen District Council'], opening, text: opening, entity };
    expect(makersOf(own).otherBody).toBe('South Fen Homes Limited');
  });
});
