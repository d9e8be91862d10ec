import { join } from 'node:path';
import { loadRubric } from '../rubrics/load';
import { rubricsFolder } from '../rubrics/load-all';
import { bodyByName, whyNotApplicable } from './applicability';

const rubric = loadRubric(join(rubricsFolder(), 'council-statement'));
const criterion = (id: string) =>
  rubric.criteria.find((each) => each.id === id) as (typeof rubric.criteria)[number];
const applies = (id: string, body: Parameters<typeof whyNotApplicable>[1]) =>
  whyNotApplicable(criterion(id), body) === null;

describe(whyNotApplicable.name, () => {
  it('asks a county about care providers and a district not', () => {
    expect(applies('E6', { nation: 'England', type: 'county' })).toBe(true);
    expect(applies('E6', { nation: 'England', type: 'district' })).toBe(false);
  });

  it('asks a body of unknown type what most councils are asked', () => {
    expect(applies('E6', { nation: null, type: null })).toBe(true);
    expect(applies('E6', null)).toBe(true);
  });

  it('asks about the Welsh code in Wales only', () => {
    expect(applies('C6', { nation: 'Wales', type: 'unitary' })).toBe(true);
    expect(applies('C6', { nation: 'England', type: 'unitary' })).toBe(false);
    expect(applies('C6', { nation: null, type: null })).toBe(false);
  });
});

describe(bodyByName.name, () => {
  it.each([
    ['Ravensdale County Council', 'county'],
    ['Marlow Vale District Council', 'district'],
    ['London Borough of Eastmere', 'london-borough'],
    ['Harrowmere Borough Council', null],
  ])('reads the type of %s as %s', (name, type) => {
    expect(bodyByName(name)).toEqual({ nation: null, type });
  });
});
