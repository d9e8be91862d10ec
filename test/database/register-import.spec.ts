import type { DataSource } from 'typeorm';
import { connect } from '../../src/database/data-source';
import { migrateDatabase } from '../../src/database/migrate';
import { loadRegister } from '../../src/organisations/load-register';
import { Organisation } from '../../src/organisations/organisation.entity';
import { OrganisationsService } from '../../src/organisations/organisations.service';
import { registerCsv } from '../../src/organisations/register-csv';
import { RegisterImportService } from '../../src/organisations/register-import.service';
import { storeRegister } from '../../src/organisations/register.queries';
import { type FreshDatabase, freshDatabase } from '../support/fresh-database';

describe(RegisterImportService.name, () => {
  let database: FreshDatabase;
  let source: DataSource;
  let service: OrganisationsService;
  let imports: RegisterImportService;
  const load = () => storeRegister(source.manager, loadRegister());
  const read = (csv: string, dryRun = false) => imports.import(Buffer.from(csv), { dryRun });

  beforeAll(async () => {
    database = await freshDatabase();
    await migrateDatabase(database.url);
    source = await connect(database.url);
    await load();
    const organisations = source.getRepository(Organisation);
    service = new OrganisationsService(organisations);
    imports = new RegisterImportService(organisations, service);
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it('changes nothing when an export comes back as it was', async () => {
    const { counts } = await read(registerCsv(await service.list({ ended: 'all' })));
    expect(counts).toEqual({ added: 0, changed: 0, unchanged: 403, refused: 0 });
    expect(await source.query(`select id from organisation where amended <> '{}'`)).toEqual([]);
  });

  it('writes nothing in a dry run, and says what it would do', async () => {
    const csv = 'name,website\nRidgestone Care,www.ridgestone.example\n';
    const report = await read(csv, true);
    expect(report).toMatchObject({ written: false, counts: { added: 1 } });
    expect(await service.list({ kind: 'contractor' })).toEqual([]);
  });

  it('adds contractors once, however often the list is read', async () => {
    const csv = [
      'Supplier,Website,Company number',
      'Ridgestone Care,www.ridgestone.example,7595434',
      'Café Môn,cafe-mon.example,',
      'Bad,http://localhost/,',
      '=1+1,sum.example,',
    ].join('\n');
    expect((await read(csv)).counts).toEqual({ added: 2, changed: 0, unchanged: 0, refused: 2 });
    expect((await read(csv)).counts).toEqual({ added: 0, changed: 0, unchanged: 2, refused: 2 });
    const found = await service.list({ kind: 'contractor' });
    expect(found.map(({ id, website }) => [id, website])).toEqual([
      ['WEB-cafe-mon.example', 'https://cafe-mon.example/'],
      ['GB-COH-07595434', 'https://www.ridgestone.example/'],
    ]);
    const register = await service.hostRegister();
    expect(register.ownerOf('ridgestone.example')?.organisations).toEqual(['GB-COH-07595434']);
  });

  it('keeps a change through the next loading of the reference data', async () => {
    const { rows } = await read('id,website,population\nE07000223,https://www.adur.gov.uk,\n');
    expect(rows[0]?.sentence).toContain('from “https://www.adur-worthing.gov.uk/”');
    await source.query(`update organisation set population = 1 where id = 'E07000223'`);
    await load();
    expect(await service.find('E07000223')).toMatchObject({
      website: 'https://www.adur.gov.uk/',
      population: 64_187,
      amended: ['website'],
    });
    const roles = Object.fromEntries(
      (await service.hosts('E07000223')).map(({ host, role }) => [host, role]),
    );
    expect(roles['adur-worthing.gov.uk']).toBe('former');
    const register = await service.hostRegister();
    expect(register.ownerOf('www.adur-worthing.gov.uk')?.organisations).toEqual(['E07000229']);
  });

  it('carries a later reorganisation: the new council, who it follows, its hosts', async () => {
    await read(
      'id,name,type,nation,region,website\nE06999002,Mid Fenshire Council,unitary,England,South East,midfenshire.gov.uk\n',
    );
    const { counts } = await read(
      'predecessor,successor,date\nE10000030,E06999002,2026-04-01\nE07000207,E06999002,2026-04-01\n',
    );
    expect(counts).toMatchObject({ added: 2, refused: 0 });
    await read(
      'id,host,role\nE06999002,midfen.gov.uk,alias\nE06000047,durham1-prd.gosshosted.com,none\n',
    );
    await load();
    expect(await service.find('E06999002')).toMatchObject({
      startDate: '2026-04-01',
      endDate: null,
    });
    expect(await service.find('E10000030')).toMatchObject({ endDate: '2026-03-31' });
    expect((await service.kin('E06999002')).predecessors).toHaveLength(2);
    expect((await service.list({ ended: 'yes' })).map(({ id }) => id)).toContain('E10000030');
    const register = await service.hostRegister();
    expect(register.ownerOf('www.midfen.gov.uk')?.organisations).toEqual(['E06999002']);
    expect(register.ownerOf('www.surreycc.gov.uk')?.role).toBe('former');
    expect(register.ownerOf('durham1-prd.gosshosted.com')?.organisations).toEqual([]);
  });

  it('reads two lists at once one after the other', async () => {
    const csv = 'name,website\nMere Care,merecare.example\n';
    const reports = await Promise.all([read(csv), read(csv), read(csv)]);
    expect(reports.map(({ counts }) => counts.added).toSorted()).toEqual([0, 0, 1]);
  });
});
