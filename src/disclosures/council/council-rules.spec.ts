import { StatementReader } from '../model/statement-rows';
import { COUNCIL_EXAMPLES } from './council-examples';
import { COUNCIL_DISCLOSURES } from './council-labels';

const reader = new StatementReader();
const found = (text: string) => reader.read([{ text }])[0]?.council;

describe.each(COUNCIL_DISCLOSURES)('%s', (label) => {
  const { yes, no } = COUNCIL_EXAMPLES[label];
  it.each(yes)('is found in: %s', (text) => expect(found(text)).toContain(label));
  it.each(no)('is not found in: %s', (text) => expect(found(text)).not.toContain(label));
});
