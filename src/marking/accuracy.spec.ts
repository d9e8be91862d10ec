import { accuracyOf } from './accuracy';

describe(accuracyOf.name, () => {
  it('counts levels and quotes for each criterion', () => {
    expect(
      accuracyOf([
        { criterion: 'G1', level: 2, machine: 2, verdicts: ['right', 'arguable'] },
        { criterion: 'A4', level: 0, machine: 3, verdicts: ['wrong'] },
        { criterion: 'G1', level: 2, machine: 1, verdicts: ['right'] },
        { criterion: 'G1', level: 1, machine: null, verdicts: [] },
      ]),
    ).toEqual([
      { criterion: 'G1', marks: 2, same: 1, near: 2, quotes: { right: 2, arguable: 1, wrong: 0 } },
      { criterion: 'A4', marks: 1, same: 0, near: 0, quotes: { right: 0, arguable: 0, wrong: 1 } },
    ]);
  });

  it('has nothing to say without marks', () => {
    expect(accuracyOf([])).toEqual([]);
  });
});
