import { hostEntries, hostRegister } from './host-register';
import { loadPlatforms } from './load-register';
import { type OrganisationChange, planOrganisations } from './plan-organisations';
import type { PlannedRow } from './planned-row';
import type { RegisterEntry } from './register-entry';
import { readRegisterSheet } from './register-sheet';

const entry = (
  values: Pick<RegisterEntry, 'id' | 'name'> & Partial<RegisterEntry>,
): RegisterEntry => ({
  ...{ kind: 'council', shortName: values.name, welshName: null, type: 'district' },
  ...{ nation: 'England', region: '', population: null, populationYear: null, website: null },
  ...{ committeeSystem: null, committeeAddress: null, startDate: null, endDate: null },
  ...{ companyNumber: null, otherNames: [], ...values },
});

const AMBERSHIRE = entry({
  ...{ id: 'E07999001', name: 'Ambershire Council', website: 'https://www.ambershire.gov.uk/' },
  ...{ population: 80_000, startDate: '1974-04-01' },
});
const RIDGE = entry({
  ...{ id: 'GB-COH-01234567', kind: 'contractor', type: 'contractor', name: 'Ridge Ltd' },
  ...{ companyNumber: '01234567', website: 'https://www.ridge.example/' },
});

function plan(csv: string): PlannedRow<OrganisationChange>[] {
  const organisations = [AMBERSHIRE, RIDGE];
  return planOrganisations(readRegisterSheet(Buffer.from(csv)).rows, {
    organisations: new Map(organisations.map((each) => [each.id, each])),
    hosts: hostRegister(hostEntries({ organisations, hosts: [] }, '2026-11-23'), loadPlatforms()),
  });
}

describe(planOrganisations.name, () => {
  it('changes what the row gives and leaves alone what it does not', () => {
    const [row] = plan(
      'id,population,website,region\nE07999001,"81,500",ambershire.gov.uk/home,\n',
    );
    expect(row).toMatchObject({
      line: 2,
      outcome: 'changed',
      sentence:
        'Ambershire Council (E07999001): population from “80000” to “81500”; website from “https://www.ambershire.gov.uk/” to “https://ambershire.gov.uk/home”.',
      change: { given: ['population', 'website'], formerHost: null },
    });
    expect(row?.change?.entry).toMatchObject({ population: 81_500, startDate: '1974-04-01' });
  });

  it('keeps the host of a website that moves as a former one', () => {
    const [row] = plan('id,website\nE07999001,https://www.amber.gov.uk\n');
    expect(row?.change?.formerHost).toBe('ambershire.gov.uk');
  });

  it('empties a value for a dash, and nothing for an empty cell', () => {
    const [dash] = plan('id,population,website\nE07999001,-,\n');
    expect(dash?.change?.entry).toMatchObject({ population: null, website: AMBERSHIRE.website });
    const [name] = plan('id,name,type\nE07999001,,district\n');
    expect(name).toMatchObject({ outcome: 'unchanged', change: null });
  });

  it.each([
    ['Mere Care Ltd,www.merecare.example,7595434,', 'GB-COH-07595434'],
    ['Mere Care Ltd,www.merecare.example,sc 123456,', 'GB-COH-SC123456'],
    ['Mere Care,https://www.merecare.example/about,,', 'WEB-merecare.example'],
    ['Mere Care,https://merecare.example,,SUP-12', 'SUP-12'],
  ])('adds a contractor: %s', (line, id) => {
    const [row] = plan(`Supplier name,Website,Company number,id\n${line}\n`);
    expect(row).toMatchObject({ outcome: 'added', change: { entry: { id, kind: 'contractor' } } });
  });

  it('finds a contractor again by its number, its website or its id', () => {
    for (const row of [
      'Ridge Ltd,https://www.ridge.example,1234567,',
      'Ridge Ltd,www.ridge.example,,',
      'Ridge Ltd,,,GB-COH-01234567',
    ]) {
      const [planned] = plan(`name,website,company_number,id\n${row}\n`);
      expect(planned?.sentence).toContain('GB-COH-01234567');
      expect(planned?.outcome).toBe('unchanged');
    }
  });

  it('adds a council that a reorganisation makes', () => {
    const [row] = plan(
      'id,name,type,nation,start_date\nE06999002,Fenshire Council,unitary,england,1/4/2027\n',
    );
    expect(row).toMatchObject({
      outcome: 'added',
      sentence: 'Fenshire Council (E06999002) is new.',
    });
    expect(row?.change?.entry).toMatchObject({
      ...{ kind: 'council', nation: 'England', startDate: '2027-04-01' },
    });
  });

  it.each([
    ['id,name\nE06999002,Fenshire Council', 'must also give its type and nation'],
    ['name,website\nMere Care,', 'neither an id nor a company number nor a website'],
    ['name,website\n,www.merecare.example', 'must also give its name'],
    ['name,website\nMere Care,ftp://merecare.example', 'website “ftp://merecare.example” must be'],
    ['name,website\nMere Care,http://127.0.0.1/', 'address of a public site'],
    ['name,website\nMere Care,http://localhost/', 'address of a public site'],
    ['name,website\nMere Care,https://a:b@merecare.example', 'address of a public site'],
    ['name,website\nMere Care,https://merecare.example:8080', 'address of a public site'],
    ['name,website\nMere Care,https://www.gov.uk', 'address of a public site'],
    ['name,website\nMere Care,https://www.ambershire.gov.uk', 'belongs to Ambershire Council'],
    ['name,website\nMere Care,news.ambershire.gov.uk', 'belongs to Ambershire Council'],
    ['name,website\nMere Care,https://mere.gosshosted.com', "host of a system's maker"],
    ['name,website\n=HYPERLINK(A1),www.merecare.example', 'begins like a formula'],
    ['name,website,company_number\nMere,mere.example,12AB', 'must be a Companies House number'],
    ['id,company_number\nE07999001,01234567', 'is that of GB-COH-01234567'],
    ['id,company_number,name,website\nGB-COH-00000001,23456,M,m.example', 'contradict each other'],
    ['id,population\nE07999001,many', 'must be a whole number'],
    ['id,start_date\nE07999001,31/2/2020', 'must be a date'],
    ['id,end_date\nE07999001,1 March 1970', 'before it began'],
    ['id,nation\nE07999001,Mercia', 'must be one of England, Wales'],
    ['id,name,website\n../../etc,Mere,mere.example', 'may only have letters'],
    ['id,name\nE07999001,Mere, Fen and Co', 'put quotation marks around'],
    ['id,name\nE07999001,"Mere\u001b[2J"', 'invisible character'],
  ])('refuses %j', (csv, sentence) => {
    const [row] = plan(csv);
    expect(row).toMatchObject({ line: 2, outcome: 'refused', change: null });
    expect(row?.sentence).toContain(sentence);
  });

  it('refuses what stands twice, and goes on', () => {
    const rows = plan(
      'name,website\nMere,mere.example\nMere again,www.mere.example\n\nFen,fen.example\n',
    );
    expect(rows.map(({ line, outcome }) => [line, outcome])).toEqual([
      ...[
        [2, 'added'],
        [3, 'refused'],
        [5, 'added'],
      ],
    ]);
    expect(rows[1]?.sentence).toBe('WEB-mere.example stands on line 2 already.');
  });
});
