import { freezeText } from '../../text/freeze';
import { blocksOfPlainText } from '../../text/plain-layout';
import { extractFacts } from '../extract-facts';
import { signatureOf } from './signature';

const FILLER = Array.from(
  { length: 12 },
  () =>
    'We work with partners across the county to find exploitation early and to help the people who ' +
    'are harmed by it, and we check those firms that sell to us.',
).join('\n\n');
const atEnd = (lines: string) =>
  extractFacts(freezeText(blocksOfPlainText(`${FILLER}\n\n${lines}`)));

describe(signatureOf.name, () => {
  it.each([
    [
      'Signed\n\nMara Finch\nLeader of the Council\n9 September 2026',
      'Mara Finch',
      'Leader of the Council',
      '2026-09-09',
    ],
    [
      'Signed by: Jon Holm, Ethics Director Date: 31st December 2025',
      'Jon Holm',
      'Ethics Director',
      '2025-12-31',
    ],
    [
      'Cllr Ada Vale\nCabinet Member for Finance',
      'Cllr Ada Vale',
      'Cabinet Member for Finance',
      null,
    ],
    ['Name: Ben Oak\nPosition: Chief Executive', 'Ben Oak', 'Chief Executive', null],
    ['Signed by Ben Oak, Managing Director', 'Ben Oak', 'Managing Director', null],
    ['This statement is signed by the Chief Executive.', null, 'Chief Executive', null],
    ['Signed\n\nJon Holm\nDirector, February 2024', 'Jon Holm', 'Director', '2024-02-29'],
    ['Signed\nJon Holm\nChief Executive Of cer', 'Jon Holm', 'Chief Executive Officer', null],
    ['Signed: Fiﬁ Oak, Chief Executive Oﬃcer', 'Fifi Oak', 'Chief Executive Officer', null],
    [
      'Signed\n\nMara Finch\nLeader of the Council\n\nBen Oak\nChief Executive',
      'Mara Finch',
      'Leader of the Council',
      null,
    ],
    ['Rosa Page, Finance Director, 4 May 2024', 'Rosa Page', 'Finance Director', '2024-05-04'],
    ['Dr Mara Finch\nChief executive\nMay 2024', 'Dr Mara Finch', 'Chief executive', '2024-05-31'],
    ['JON HOLM\nMANAGING DIRECTOR', 'JON HOLM', 'MANAGING DIRECTOR', null],
    ['Chair name: Ada Vale', 'Ada Vale', 'Chair', null],
    [
      'Signed by Ben Oak, Chief Executive and Head of Paid Service, and by Ada Vale, Leader.',
      'Ben Oak',
      'Chief Executive and Head of Paid Service',
      null,
    ],
    ["Director's name:\nAda Vale\n5 June 2024", 'Ada Vale', 'Director', '2024-06-05'],
    ['Ben Oak\nDirector / Company Secretary', 'Ben Oak', 'Director / Company Secretary', null],
    [
      'Ben Oak\nCEO, Oak (Holdings) A/S & Partners of Port Vale and Vale Harbour',
      'Ben Oak',
      'CEO, Oak',
      null,
    ],
  ])('reads: %j', (lines, name, role, date) => {
    expect(atEnd(lines).signature).toMatchObject({ name, role, date });
  });

  it.each([
    'Our Head of Procurement leads on this work.',
    'The Children Safeguarding Partnership meets often.',
    'Contracts are signed by suppliers.',
    'Branch Network Managing Director',
    'Tom Hale | Partner',
    'Assistant Branch Manager - Building Materials',
    'Title Page\nManaging Director',
    'NEXT STEPS\nSUPPLY CHAIN DIRECTORS',
    'Jon Holm\nDirector of buying is the owner of this plan.',
    'Signed copies go to firms. “A good step,” said Ann Ash, Chief Executive of the Waste Alliance.',
  ])('finds none in: %s', (sentence) => {
    expect(atEnd(sentence).signature).toBeNull();
  });

  it.each([
    [
      'Signed\n\nMara Finch\nDirector\nOak Vale Ltd\n4 May 2024',
      'Mara Finch\nDirector\nOak Vale Ltd\n4 May 2024',
    ],
    ['Date: 4 May 2024\nMara Finch\nDirector', 'Date: 4 May 2024\nMara Finch\nDirector'],
    ['Mara Finch\nDirector', 'Mara Finch\nDirector'],
  ])('quotes the date of a signature with it: %j', (lines, quote) => {
    expect(atEnd(lines).signature?.evidence.quote.replace(/\s*\n\s*/g, '\n')).toBe(quote);
  });
});
