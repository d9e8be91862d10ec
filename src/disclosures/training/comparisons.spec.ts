import { labelledStatements } from '../../../test/fixtures/labelled/labelled-statements';
import { TOLD_BY, toldApart } from '../../../test/fixtures/labelled/told-apart';
import { type GroupId } from '../model/feature-groups';
import { comparisonsOf, comparisonSteps, LEFT_OUT, withoutGroups } from './comparisons';
import { corpusOf } from './corpus';
import { TRAIN_SETTINGS } from './settings';
import { train } from './train';

describe(comparisonsOf.name, () => {
  const statements = labelledStatements(12);
  let steps = 0;
  const rows = comparisonsOf(corpusOf(statements), statements, TRAIN_SETTINGS, () => (steps += 1));
  const f1 = (part: string) => rows.find(({ title }) => title.endsWith(part))?.f1;

  it('goes from each data set to each other, and leaves each kind of feature out', () => {
    expect(rows.map(({ title }) => title)).toEqual([
      'from `even` to `odd`',
      'from `odd` to `even`',
      ...Object.keys(LEFT_OUT).map((name) => `cross-validation, expert labels, without ${name}`),
      'cross-validation, expert labels, labels shuffled',
    ]);
    expect(steps).toBe(comparisonSteps(statements));
  });

  it('reaches little with labels that mean nothing', () => {
    expect(f1('without letters')).toBeGreaterThan(0.9);
    expect(f1('labels shuffled')).toBeLessThan(0.4);
  });
});

describe(withoutGroups.name, () => {
  const remediation = (by: string, groups: readonly GroupId[]) =>
    train(toldApart(by), withoutGroups(TRAIN_SETTINGS, groups), '2026-11-26').validated.labels.find(
      ({ id }) => id === 'remediation',
    )?.f1 ?? 0;

  it.each(TOLD_BY)('takes away what %s tell, and the other groups nothing of it', (by) => {
    expect(remediation(by, [])).toBeGreaterThan(0.95);
    for (const [name, groups] of Object.entries(LEFT_OUT))
      if (name === by) expect(remediation(by, groups)).toBeLessThan(0.8);
      else expect(remediation(by, groups)).toBeGreaterThan(0.9);
  });

  it('is tried with every row of the card but the sentences around, which train.spec tries', () => {
    const rows = Object.keys(LEFT_OUT).filter((name) => name !== 'the sentences around');
    expect([...TOLD_BY].sort()).toEqual(rows.sort());
  });
});
