import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from '../app.module';
import type { Config } from '../config';
import { configureWeb } from '../web/web.module';
import { EdgeErrorFilter } from './edge.filter';
import { loggerFor } from './logger';
import { migrate, openDatabase } from './open-database';

/** A running part of the service. */
export type Running = {
  /** Where it answers; absent for a worker. */
  readonly address?: string;
  /** Finishes what is in hand and stops everything that was started. */
  close(): Promise<void>;
};

export type WebOptions = {
  /** Whether this process also works on what is handed in. */
  readonly working: boolean;
};

/** Milliseconds for which a connection is kept: longer than proxies and browsers keep theirs. */
const KEPT_ALIVE = 65_000;

/** Serves the pages and the API, on a database that it brings up to date first. */
export async function startWeb(config: Config, { working }: WebOptions): Promise<Running> {
  const database = await openDatabase(config);
  let app: NestExpressApplication | undefined;
  const close = async () => {
    await app?.close();
    await database.close();
  };
  try {
    await migrate(database);
    const role = { serving: true, working };
    app = await NestFactory.create<NestExpressApplication>(AppModule.for(database.config, role), {
      logger: loggerFor(config),
      abortOnError: false,
    });
    app.useGlobalFilters(new EdgeErrorFilter());
    configureWeb(app);
    const server = await app.listen(config.port, config.host);
    server.keepAliveTimeout = KEPT_ALIVE;
    server.headersTimeout = KEPT_ALIVE + 1_000;
    return { address: addressOf(app, config), close };
  } catch (error) {
    // What was started before the fault (queue workers, reading children) must not outlive it.
    await close();
    throw portTaken(error, config) ?? error;
  }
}

function addressOf(app: NestExpressApplication, { host, publicUrl }: Config): string {
  const bound = app.getHttpServer().address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  const name = ['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host) ? 'localhost' : host;
  return publicUrl ?? `http://${name}:${port}`;
}

function portTaken(error: unknown, { port }: Config): Error | undefined {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') return undefined;
  return new Error(
    `Port ${port} is taken by another program. Stop it, or set PORT to another number.`,
    { cause: error },
  );
}
