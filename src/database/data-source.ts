import { Logger } from '@nestjs/common';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions';
import { SnakeNaming } from './naming';

const compiled = __filename.endsWith('.js');
const source = join(__dirname, '..');
const migrations = compiled ? join(source, 'migrations/*.js') : join(source, '../migrations/*.ts');

/** How every process of the service talks to PostgreSQL. The schema changes by migration only. */
export function dataSourceOptions(databaseUrl: string): PostgresDataSourceOptions {
  const logger = new Logger('Database');
  return {
    type: 'postgres',
    url: databaseUrl,
    entities: [join(source, '**', `*.entity.${compiled ? 'js' : 'ts'}`)],
    migrations: [migrations],
    migrationsTransactionMode: 'each',
    synchronize: false,
    namingStrategy: new SnakeNaming(),
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    poolSize: 10,
    applicationName: 'msaudit',
    connectTimeoutMS: 10_000,
    extra: { keepAlive: true },
    // A restarted database ends idle connections; the pool opens new ones by itself.
    poolErrorHandler: (error: Error) => logger.warn(`connection lost: ${error.message}`),
  };
}

/** A connected data source outside the Nest container: migrations, commands, tests. */
export function connect(databaseUrl: string): Promise<DataSource> {
  return new DataSource(dataSourceOptions(databaseUrl)).initialize();
}
