import { Test } from '@nestjs/testing';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { connect, dataSourceOptions } from '../../src/database/data-source';
import { migrateDatabase } from '../../src/database/migrate';
import { NotFound } from '../../src/errors';
import { loadHostRegister, loadRegister } from '../../src/organisations/load-register';
import { OrganisationsModule } from '../../src/organisations/organisations.module';
import { OrganisationsService } from '../../src/organisations/organisations.service';
import { storeRegister } from '../../src/organisations/register.queries';
import { type FreshDatabase, freshDatabase } from '../support/fresh-database';

describe(OrganisationsService.name, () => {
  let database: FreshDatabase;
  let source: DataSource;
  let service: OrganisationsService;
  let close: () => Promise<void>;
  const load = () => storeRegister(source.manager, loadRegister());

  beforeAll(async () => {
    database = await freshDatabase();
    await migrateDatabase(database.url);
    source = await connect(database.url);
    await load();
    const app = await Test.createTestingModule({
      imports: [TypeOrmModule.forRoot(dataSourceOptions(database.url)), OrganisationsModule],
    }).compile();
    service = app.get(OrganisationsService);
    close = () => app.close();
  });
  afterAll(async () => {
    await close();
    await source.destroy();
    await database.drop();
  });

  it('finds one organisation with all the register knows', async () => {
    expect(await service.find('W06000001')).toMatchObject({
      kind: 'council',
      name: 'Isle of Anglesey County Council',
      welshName: 'Cyngor Sir Ynys Môn',
      nation: 'Wales',
      population: 70_440,
      populationYear: 2020,
      committeeSystem: 'ModernGov',
      startDate: '1996-04-01',
      endDate: null,
      otherNames: ['Ynys Môn'],
    });
    await expect(service.find('E99999999')).rejects.toThrow(NotFound);
  });

  it('stores what the files say, to the letter', async () => {
    const stored = await service.list({ ended: 'all' });
    const plain = stored.map(({ amended, ...rest }) => ({ ...rest, amended }));
    const files = loadRegister().organisations.map((each) => ({ ...each, amended: [] }));
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(plain.toSorted(byId)).toEqual(files.toSorted(byId));
  });

  it.each([
    [{}, 353],
    [{ ended: 'yes' }, 50],
    [{ ended: 'all' }, 403],
    [{ nation: 'Wales' }, 22],
    [{ kind: 'combined-authority' }, 14],
    [{ type: 'london-borough' }, 32],
    [{ region: 'North East', kind: 'council' }, 12],
    [{ search: 'CYNGOR SIR' }, 8],
    [{ search: '%' }, 0],
  ] as const)('lists %j', async (filter, expected) => {
    expect(await service.list(filter)).toHaveLength(expected);
    expect(await service.count(filter)).toBe(expected);
  });

  it('cuts a page out of a list', async () => {
    const names = (await service.list({ nation: 'Wales' })).map(({ name }) => name);
    const page = await service.list({ nation: 'Wales' }, { skip: 5, take: 3 });
    expect(page.map(({ name }) => name)).toEqual(names.slice(5, 8));
  });

  it('tells who came before and after', async () => {
    const names = (kin: readonly { name: string }[]) => kin.map(({ name }) => name);
    const cumbria = await service.kin('E10000006');
    expect(names(cumbria.successors)).toEqual([
      'Cumberland Council',
      'Westmorland and Furness Council',
    ]);
    expect(cumbria.successors[0]).toMatchObject({ date: '2023-04-01' });
    const somerset = await service.kin('E07000246');
    expect(names(somerset.predecessors)).toEqual([
      ...['Taunton Deane Borough Council', 'West Somerset District Council'],
    ]);
    expect(names(somerset.successors)).toEqual(['Somerset Council']);
  });

  it('gives the hosts of an organisation', async () => {
    expect(await service.hosts('W06000012')).toEqual([
      { organisation: 'W06000012', host: 'npt.gov.uk', role: 'website' },
      { organisation: 'W06000012', host: 'democracy.npt.gov.uk', role: 'committee' },
      { organisation: 'W06000012', host: 'neath-porttalbot.gov.uk', role: 'former' },
    ]);
  });

  it('answers for hosts exactly as the files do', async () => {
    const [stored, files] = [await service.hostRegister(), loadHostRegister()];
    const hosts = loadRegister()
      .organisations.flatMap(({ id }) => files.hostsOf(id))
      .flatMap(({ host }) => [host, `www.${host}`, `beta.${host}`, `democracy.${host}`]);
    expect(hosts.length).toBeGreaterThan(2500);
    for (const host of hosts) {
      const sorted = [stored, files].map((each) => {
        const owner = each.ownerOf(host);
        return owner && { ...owner, organisations: owner.organisations.toSorted() };
      });
      expect(sorted[0]).toEqual(sorted[1]);
    }
    expect(stored.ownerOf('other.gosshosted.com')).toEqual(files.ownerOf('other.gosshosted.com'));
  });

  it('leaves alone what people have changed when it is loaded again', async () => {
    const change = (statement: string) => source.query(statement);
    await change(`update organisation set website = 'https://www.ambershire.gov.uk/',
                  name = 'Ambershire Council', amended = '{website}' where id = 'E06000047'`);
    await change(`update organisation_host set role = 'none', by_hand = true
                  where host = 'durham1-prd.gosshosted.com'`);
    await change(
      `insert into organisation_host values ('E06000047', 'ours.gov.uk', 'alias', '', true)`,
    );
    await change(`insert into organisation_host values ('E06000047', 'stale.gov.uk', 'alias')`);
    await change(`delete from succession where successor_id = 'E06000060'`);
    await load();
    expect(await service.find('E06000047')).toMatchObject({
      name: 'Durham County Council',
      website: 'https://www.ambershire.gov.uk/',
    });
    const hosts = (await service.hosts('E06000047')).map(({ host }) => host);
    expect(hosts).toEqual(['ambershire.gov.uk', 'democracy.durham.gov.uk', 'ours.gov.uk']);
    expect((await service.kin('E06000060')).predecessors).toHaveLength(5);
  });
});
