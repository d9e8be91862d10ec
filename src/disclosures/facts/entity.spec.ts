import { freezeText } from '../../text/freeze';
import { blocksOfPlainText } from '../../text/plain-layout';
import { extractFacts } from '../extract-facts';
import { entityOf } from './entity';

const FILLER = Array.from(
  { length: 12 },
  () =>
    'We work with partners across the county to find exploitation early and to help the people who ' +
    'are harmed by it, and we check those firms that sell to us.',
).join('\n\n');
const read = (text: string) => freezeText(blocksOfPlainText(text));
const factsOf = (text: string) => extractFacts(read(text));
const inBody = (sentence: string) => factsOf(`${FILLER}\n\n${sentence}\n\n${FILLER}`);

describe(entityOf.name, () => {
  it.each([
    [
      'This statement is made on behalf of Beech Holdings Limited.',
      'Beech Holdings Limited',
      'company',
    ],
    ['Ashby Care Ltd (“the Company”) is a care provider.', 'Ashby Care Ltd', 'company'],
    [
      'This statement constitutes Oakshire County Council’s slavery statement.',
      'Oakshire County Council',
      'council',
    ],
    [
      'This is the statement of the London Borough of Elmford.',
      'London Borough of Elmford',
      'council',
    ],
    ['This statement constitutes Beechwood’s slavery statement.', 'Beechwood', 'other'],
    ['Our statement has been approved by the Beech Homes Board.', 'Beech Homes', 'other'],
  ])('reads: %s', (sentence, name, kind) => {
    expect(inBody(sentence).entity).toMatchObject({ name, kind });
  });

  it.each([
    [
      'Marlow Vale District Council\n\nModern Slavery Statement 2025',
      'Marlow Vale District Council',
    ],
    ['Cyngor Dinas Aberwen\n\nModern Slavery Statement', 'Cyngor Dinas Aberwen'],
    ['London Borough of Elmford\n\nModern slavery statement', 'London Borough of Elmford'],
    ['City of Wexcastle Council\n\nModern slavery statement', 'City of Wexcastle Council'],
    ['Royal Borough of Easton: modern slavery statement', 'Royal Borough of Easton'],
    ['East Dale Combined Authority\n\nModern slavery statement', 'East Dale Combined Authority'],
    ['Ashdown NHS Foundation Trust\n\nModern slavery statement', 'Ashdown NHS Foundation Trust'],
    ['University of Marlow\n\nModern slavery statement', 'University of Marlow'],
    ['Modern slavery statement: Open Doors Charity', 'Open Doors Charity'],
    ['Modern slavery statement\n\nRiver Homes is a charity that runs hostels.', 'River Homes'],
    [
      'Modern slavery policy\n\nThis statement is made by Ashby\nRecruitment Ltd.\n\nStaffing Ltd and ' +
        'Ashby Recruitment Ltd are one.',
      'Ashby Recruitment Ltd',
    ],
    [
      'Beech Group plc\n\nModern slavery statement\n\nThis statement is made on behalf of Beech ' +
        'Stores Limited.',
      'Beech Stores Limited',
    ],
  ])('reads the first lines: %j', (lines, name) => {
    expect(factsOf(`${lines}\n\n${FILLER}`).entity).toMatchObject({ name });
  });

  it('prefers the maker to a firm that is mentioned', () => {
    const text =
      'Oakshire County Council\n\nModern slavery statement\n\n' +
      `${FILLER}\n\nCleaning is done by Bright Floors Ltd. Oakshire County Council checks it.`;
    expect(factsOf(text).entity).toMatchObject({ name: 'Oakshire County Council' });
  });

  it('knows a council that opens with its name and then calls itself the council', () => {
    const text =
      'Our commitment\n\nOakmere Borough Council does not tolerate slavery. The council checks its ' +
      'suppliers. The council trains its staff. As a council, the council reports.';
    expect(factsOf(text).entity).toMatchObject({
      name: 'Oakmere Borough Council',
      kind: 'council',
    });
  });

  it('finds none when a name is only mentioned', () => {
    expect(inBody('Cleaning is done by Bright Floors Ltd.').entity).toBeNull();
  });
});
