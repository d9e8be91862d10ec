import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module';
import type { Config } from '../config';
import { loggerFor } from './logger';
import { migrate, openDatabase } from './open-database';
import type { Running } from './start-web';

/** Works on what was handed in, in a process of its own. */
export async function startWorker(config: Config): Promise<Running> {
  const database = await openDatabase(config);
  try {
    await migrate(database);
    const worker = await workOn(database.config);
    const close = async () => {
      await worker.close();
      await database.close();
    };
    return { close };
  } catch (error) {
    await database.close(true);
    throw error;
  }
}

/** Works on what was handed in, with a database that is up to date. */
export async function workOn(config: Config): Promise<Running> {
  const role = { serving: false, working: true };
  const app = await NestFactory.createApplicationContext(AppModule.for(config, role), {
    logger: loggerFor(config),
    abortOnError: false,
  });
  return { close: () => app.close() };
}
