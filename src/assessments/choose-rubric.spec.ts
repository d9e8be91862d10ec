import { extractFacts } from '../disclosures/extract-facts';
import type { Facts } from '../disclosures/facts';
import { exampleText } from '../rubrics/example-text';
import { chooseRubric } from './choose-rubric';

const evidence = { start: 0, end: 0, quote: '', page: 1, hits: [] };
const COUNCIL =
  'The council serves many residents. The council buys social care. Our council trains licensing ' +
  'officers, and the Cabinet of the council has approved this.';
const CONTRACTOR =
  'We repair roads for the council. The council checks our work, and the council pays. Our directors ' +
  'approve this.';

function choose(source: string, entity: Facts['entity'], inRegister?: boolean): string {
  const text = exampleText(source);
  return chooseRubric({ ...extractFacts(text), entity }, text, inRegister);
}

describe(chooseRubric.name, () => {
  it.each([
    ['council', 'council-statement'],
    ['company', 'company-statement'],
  ] as const)('believes the entity: %s', (kind, expected) => {
    expect(choose(COUNCIL, { name: 'X', kind, evidence })).toBe(expected);
  });

  it('listens to how the text speaks when there is no entity', () => {
    expect(choose(COUNCIL, null)).toBe('council-statement');
    expect(choose(CONTRACTOR, null)).toBe('company-statement');
    expect(choose('', null)).toBe('company-statement');
  });

  it('takes the register over everything', () => {
    expect(choose(CONTRACTOR, null, true)).toBe('council-statement');
  });
});
