import { Invalid } from '../errors';
import { markFrom } from './mark';

const marked = {
  quotes: [
    { start: 10, end: 50 },
    { start: 60, end: 90 },
  ],
  max: 2,
};
const fields = {
  level: '2',
  marker: ' Ada Moss ',
  note: 'Names the\u0000 module.',
  'verdict-1': 'right',
  'verdict-2': 'wrong',
};

const wrongIn = (changed: object) => {
  try {
    markFrom({ ...fields, ...changed }, marked);
  } catch (error) {
    if (error instanceof Invalid) return Object.keys(error.fields);
    throw error;
  }
  return [];
};

describe(markFrom.name, () => {
  it('reads level, name, note and a verdict for each quote', () => {
    expect(markFrom(fields, marked)).toEqual({
      level: 2,
      marker: 'Ada Moss',
      note: 'Names the module.',
      quotes: [
        { start: 10, end: 50, verdict: 'right', labels: null },
        { start: 60, end: 90, verdict: 'wrong', labels: null },
      ],
    });
  });

  it('keeps “none of these” apart from “nobody looked”', () => {
    const { quotes } = markFrom(
      { ...fields, 'sentence-1': 'yes', 'sentence-2': 'yes', 'labels-2': ['approval', 'x'] },
      marked,
    );
    expect(quotes.map(({ labels }) => labels)).toEqual([[], ['approval']]);
    const one = markFrom({ ...fields, 'sentence-1': 'yes', 'labels-1': 'structure' }, marked);
    expect(one.quotes[0]?.labels).toEqual(['structure']);
  });

  it.each([
    [{ level: '3' }, ['level']],
    [{ level: undefined }, ['level']],
    [{ level: '1e0' }, ['level']],
    [{ marker: '  ' }, ['marker']],
    [{ marker: 'x'.repeat(101) }, ['marker']],
    [{ note: 'x'.repeat(2_001) }, ['note']],
    [{ 'verdict-2': 'perhaps' }, ['verdict-2']],
    [{ 'verdict-1': ['right', 'wrong'], level: '9' }, ['level', 'verdict-1']],
  ])('refuses %j', (changed, names) => {
    expect(wrongIn(changed)).toEqual(names);
  });
});
