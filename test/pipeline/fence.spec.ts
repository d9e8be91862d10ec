import { Test } from '@nestjs/testing';
import { getRepositoryToken, TypeOrmModule } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { dataSourceOptions } from '../../src/database/data-source';
import { Superseded } from '../../src/database/fence';
import { migrateDatabase } from '../../src/database/migrate';
import { JobRun } from '../../src/pipeline/job-run.entity';
import { JobRunsService } from '../../src/pipeline/job-runs.service';
import { type FreshDatabase, freshDatabase } from '../support/fresh-database';

describe(JobRunsService.name, () => {
  let database: FreshDatabase;
  let runs: JobRunsService;
  let rows: Repository<JobRun>;
  let close: () => Promise<void>;

  beforeAll(async () => {
    database = await freshDatabase();
    await migrateDatabase(database.url);
    const app = await Test.createTestingModule({
      imports: [
        TypeOrmModule.forRoot(dataSourceOptions(database.url)),
        TypeOrmModule.forFeature([JobRun]),
      ],
      providers: [JobRunsService],
    }).compile();
    runs = app.get(JobRunsService);
    rows = app.get<Repository<JobRun>>(getRepositoryToken(JobRun));
    close = () => app.close();
  });
  afterAll(async () => {
    await close();
    await database.drop();
  });

  it('counts the tries and lets only the last of them write, once', async () => {
    const dead = await runs.claim('read-document/1');
    const alive = await runs.claim('read-document/1');
    expect([dead.tries, alive.tries]).toEqual([1, 2]);
    await expect(dead.fence(rows.manager)).rejects.toThrow(Superseded);
    await alive.fence(rows.manager);
    await expect(alive.fence(rows.manager)).rejects.toThrow(Superseded);
  });

  it('undoes what a superseded try has written', async () => {
    const dead = await runs.claim('read-document/2');
    await runs.claim('read-document/2');
    const write = rows.manager.transaction(async (manager) => {
      await manager.query(
        `insert into organisation (id, kind, name, short_name, type, nation, region)
         values ('X00000001', 'council', 'n', 's', 't', 'England', 'r')`,
      );
      await dead.fence(manager);
    });
    await expect(write).rejects.toThrow(Superseded);
    expect(await rows.query(`select 1 from organisation where id = 'X00000001'`)).toEqual([]);
  });

  it('begins to count anew once a job has ended', async () => {
    const first = await runs.claim('assess-text/3');
    await runs.end(first);
    const again = await runs.claim('assess-text/3');
    expect(again.tries).toBe(1);
    await expect(first.fence(rows.manager)).rejects.toThrow(Superseded);
  });
});
