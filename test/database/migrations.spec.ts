import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { migrate } from '../../src/commands/open-database';
import { readConfig } from '../../src/config';
import { connect } from '../../src/database/data-source';
import { migrateDatabase } from '../../src/database/migrate';
import { type FreshDatabase, freshDatabase } from '../support/fresh-database';

const WRITTEN = readdirSync(join(__dirname, '../../migrations')).length;

const tables = (source: DataSource) =>
  source.query<{ name: string }[]>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' order by 1`,
  );

describe('migrations', () => {
  let database: FreshDatabase;
  beforeAll(async () => (database = await freshDatabase()));
  afterAll(() => database.drop());

  it('run once, however many processes start at the same time', async () => {
    const ran = await Promise.all([1, 2, 3].map(() => migrateDatabase(database.url)));
    expect(ran.map((names) => names.length).sort()).toEqual([0, 0, WRITTEN]);
  });

  it('leave the tables exactly as the entities describe them', async () => {
    const source = await connect(database.url);
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    await source.destroy();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('are followed by the reference data and the queue, which may be loaded again', async () => {
    const config = { ...readConfig({}), databaseUrl: database.url };
    const opened = { config, close: () => Promise.resolve() };
    await migrate(opened);
    expect(await migrate(opened)).toEqual([]);
    const source = await connect(database.url);
    const count = await source.query<{ n: number }[]>(
      'select count(*)::int as n, count(distinct nation)::int as nations from organisation',
    );
    const queue = await source.query<unknown[]>(
      `select 1 from information_schema.schemata where schema_name = 'bullmq'`,
    );
    await source.destroy();
    expect(count).toEqual([{ n: 403, nations: 2 }]);
    expect(queue).toHaveLength(1);
  });

  it('can be undone one by one, down to an empty database', async () => {
    const source = await connect(database.url);
    for (let left = WRITTEN; left > 0; left -= 1) await source.undoLastMigration();
    expect(await tables(source)).toEqual([{ name: 'migrations' }]);
    expect(await source.runMigrations()).toHaveLength(WRITTEN);
    await source.destroy();
  });
});
