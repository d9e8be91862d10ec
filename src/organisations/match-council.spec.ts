import { loadRegister } from './load-register';
import { matchCouncil } from './match-council';

const council = (id: string, name: string, shortName: string) => ({
  ...{ id, name, shortName, type: 'district', nation: 'England', region: '' },
  ...{ website: null, otherNames: [] },
});

describe(matchCouncil.name, () => {
  const { organisations } = loadRegister();

  it('finds every council of the register, of today or ended, under each of its names', () => {
    const lost = organisations
      .flatMap(({ id, name, welshName, otherNames }) =>
        [name, ...(welshName ? [welshName] : []), ...otherNames].map((each) => ({ id, each })),
      )
      .filter(({ each }) => /council|borough|city|corporation|authority|cyngor/i.test(each))
      .filter(({ id, each }) => matchCouncil(each)?.id !== id);
    // The name passed from one body to the next.
    expect(lost).toEqual([{ id: 'E47000010', each: 'North East Combined Authority' }]);
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
    ['North East Combined Authority', 'E47000014'],
    ['Cumbria County Council', 'E10000006'],
    ['Somerset County Council', 'E10000027'],
    ['Somerset Council', 'E06000066'],
    ['Council of Dorset', 'E06000059'],
    ['Cyngor Sir Penfro', 'W06000009'],
    ['Cyngor Dinas a Sir Abertawe', 'W06000011'],
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
