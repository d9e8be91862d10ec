import { loadCouncils } from './councils';
import { matchCouncil } from './match-council';

const council = (id: string, name: string, shortName: string) => ({
  ...{ id, name, shortName, type: 'district', nation: 'England', region: '' },
  ...{ website: null, otherNames: [] },
});

describe(matchCouncil.name, () => {
  const councils = loadCouncils();

  it('finds every council of the register under each of its names', () => {
    const lost = councils
      .flatMap(({ id, name, otherNames }) => [name, ...otherNames].map((each) => ({ id, each })))
      .filter(({ each }) => /council|borough|city|corporation|authority/i.test(each))
      .filter(({ id, each }) => matchCouncil(each)?.id !== id);
    expect(lost).toEqual([]);
    expect(councils).toHaveLength(339 + 15);
  });

  it.each([
    ['The London Borough of Camden', 'E09000007'],
    ['CAMDEN COUNCIL', 'E09000007'],
    ['Durham County Council', 'E06000047'],
    ['Kingston-upon-Hull City Council', 'E06000010'],
    ['City of Westminster Council', 'E09000033'],
    ['Westminster City Council', 'E09000033'],
    ['Telford and Wrekin Borough Council', 'E06000020'],
    ['King’s Lynn and West Norfolk Borough Council', 'E07000146'],
    ['St. Helens Metropolitan Borough Council', 'E08000013'],
    ['Cyngor Sir Ddinbych', 'W06000004'],
    ['Cyngor Sir Ynys Môn', 'W06000001'],
    ['Cyngor Bwrdeistref Sirol Caerffili', 'W06000018'],
    ['City of London Corporation', 'E09000001'],
    ['Greater Manchester Combined Authority', 'E47000001'],
  ])('%s', (name, id) => {
    expect(matchCouncil(name)?.id).toBe(id);
  });

  it.each([
    'Camden',
    'Halton Holdings Limited',
    'Camden Council Services Ltd',
    'Council',
    '',
    'the',
  ])('takes %p for no council', (name) => {
    expect(matchCouncil(name)).toBeNull();
  });

  it('keeps cities and counties of similar names apart', () => {
    expect(matchCouncil('Leicester City Council')?.id).toBe('E06000016');
    expect(matchCouncil('Leicestershire County Council')?.id).toBe('E10000018');
  });

  it('does not choose between two councils of one name', () => {
    const twins = [
      council('E1', 'Ashby District Council', 'Ashby'),
      council('E2', 'Ashby Borough Council', 'Ashby'),
    ];
    expect(matchCouncil('Ashby Council', twins)).toBeNull();
  });
});
