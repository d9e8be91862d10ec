import { join } from 'node:path';
import type { Config } from '../config';
import { startEmbeddedPostgres } from '../database/embedded-postgres';
import { migrateDatabase } from '../database/migrate';
import { loadRegister } from '../organisations/load-register';
import { storeRegister } from '../organisations/register.queries';
import { migrateQueue } from '../pipeline/queue.backend';

/** A configuration whose database answers. */
export type Opened = {
  readonly config: Config & { readonly databaseUrl: string };
  /** Stops the database if it is our own and nobody else uses it, or the start failed. */
  close(failed?: boolean): Promise<void>;
};

/** Finds the database: the one that is set, or else our own, started in the data folder. */
export async function openDatabase(config: Config): Promise<Opened> {
  const { databaseUrl } = config;
  if (databaseUrl) return { config: { ...config, databaseUrl }, close: () => Promise.resolve() };
  const own = await startEmbeddedPostgres(join(config.dataFolder, 'postgres'));
  return {
    config: Object.freeze({ ...config, databaseUrl: own.url }),
    close: (failed) => own.stop(failed),
  };
}

/**
 * Brings tables, queue and reference data up to date; safe to repeat and to run twice at once.
 *
 * @returns names of the migrations that ran
 */
export async function migrate({ config }: Opened): Promise<string[]> {
  return migrateDatabase(config.databaseUrl, async (manager) => {
    await storeRegister(manager, loadRegister());
    await migrateQueue(config);
  });
}
