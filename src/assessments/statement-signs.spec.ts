import { extractFacts } from '../disclosures/extract-facts';
import { exampleText } from '../rubrics/example-text';
import { notAStatement } from './statement-signs';

const warningOf = (source: string) => {
  const text = exampleText(source);
  return notAStatement(text, extractFacts(text))?.code ?? null;
};

describe(notAStatement.name, () => {
  it('takes a statement for one', () => {
    expect(
      warningOf(
        '# Modern slavery statement 2024-25\nThis statement is made by Marlow Vale Council under section 54 of the Modern Slavery Act 2015.',
      ),
    ).toBeNull();
  });

  it('doubts guidance about other bodies', () => {
    expect(
      warningOf(
        'Frontline staff should look for signs that a person is controlled by someone else. Where a potential victim is met, call the police. The duty to notify applies to every public authority named in the list.',
      ),
    ).toBe('may-not-be-a-statement');
  });

  it('does not judge what it cannot read', () => {
    expect(warningOf('')).toBeNull();
  });

  it('does not doubt a body that speaks of its own work without naming the Act', () => {
    expect(
      warningOf('We check our suppliers for forced labour and we train our buyers every year.'),
    ).toBeNull();
  });
});
