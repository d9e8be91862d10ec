import { connect } from './data-source';
import type { EntityManager } from 'typeorm';

/** Any number that only migrating takes: two processes that start at once must not both migrate. */
const MIGRATING = 7_262_054;

/**
 * Brings a database to the newest schema.
 *
 * @param after what else must be there before the service starts; runs when the tables are
 * @returns names of the migrations that ran
 */
export async function migrateDatabase(
  databaseUrl: string,
  after: (manager: EntityManager) => Promise<void> = () => Promise.resolve(),
): Promise<string[]> {
  const source = await connect(databaseUrl);
  const guard = source.createQueryRunner();
  try {
    await guard.query('select pg_advisory_lock($1)', [MIGRATING]);
    const ran = await source.runMigrations();
    await after(source.manager);
    return ran.map(({ name }) => name);
  } finally {
    await guard.query('select pg_advisory_unlock($1)', [MIGRATING]).catch(() => undefined);
    await guard.release();
    await source.destroy();
  }
}
