import type { DataSource } from 'typeorm';
import { connect } from '../../src/database/data-source';
import { freshDatabase } from '../support/fresh-database';
import { Service } from '../support/service';
import { Collected } from '../support/collected';
import { buildStyleSheet } from './style-sheet';

/** The service with its pages, and a hand on the rows that sweeps would have written. */
export type CollectionService = {
  readonly address: string;
  readonly collected: Collected;
  readonly source: DataSource;
  close(): Promise<void>;
};

/** Starts the real service on a database of its own. Nothing is swept unless a test asks for it. */
export async function startCollection(): Promise<CollectionService> {
  buildStyleSheet();
  const database = await freshDatabase();
  const service = await Service.prepare({ databaseUrl: database.url });
  await service.web({ working: false });
  const source = await connect(database.url);
  return {
    address: service.url(''),
    ...{ source, collected: new Collected(source) },
    close: async () => {
      await source.destroy();
      await service.close();
      await database.drop();
    },
  };
}
