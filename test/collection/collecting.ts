import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { AppModule } from '../../src/app.module';
import type { SweepKind } from '../../src/collection/sweeps/sweep';
import type { Sweep } from '../../src/collection/sweeps/sweep.entity';
import { SweepsService } from '../../src/collection/sweeps/sweeps.service';
import { migrate } from '../../src/commands/open-database';
import { readConfig } from '../../src/config';
import { connect } from '../../src/database/data-source';
import { eventually } from '../support/eventually';
import { freshDatabase } from '../support/fresh-database';
import { freshFolder } from '../support/fresh-folder';
import { CouncilWeb } from './council-web';

/** Two invented councils, and the hosts of their sites. */
export const AMBERSHIRE = 'E99000001';
export const FENMOUTH = 'E99000002';
export const HOME = 'http://www.ambershire.gov.uk';
const HOSTS = ['www.ambershire.gov.uk', 'ambershire.gov.uk', 'www.fenmouth.gov.uk'];

/** The service with a worker, looking at the web of two councils. */
export class Collecting {
  private constructor(
    readonly web: CouncilWeb,
    readonly environment: Record<string, string>,
    readonly database: DataSource,
    private readonly cleanUp: () => Promise<void>,
  ) {}

  private app: INestApplicationContext | undefined;

  static async prepare(redisUrl?: string): Promise<Collecting> {
    const web = new CouncilWeb();
    await web.start();
    const folder = freshFolder();
    const fresh = await freshDatabase();
    const environment = {
      DATABASE_URL: fresh.url,
      DATA_DIR: folder.path,
      LOG_LEVEL: 'fatal',
      READER_CHILDREN: '1',
      ...web.environment(folder.path, HOSTS),
      ...(redisUrl && { REDIS_URL: redisUrl }),
    };
    const config = { ...readConfig(environment), databaseUrl: fresh.url };
    await migrate({ config, close: () => Promise.resolve() });
    const database = await connect(fresh.url);
    await database.query(
      `insert into organisation (id, kind, name, short_name, type, nation, region, website) values
         ($1, 'council', 'Ambershire Council', 'Ambershire', 'unitary', 'England', 'East', $2),
         ($3, 'council', 'Fenmouth Council', 'Fenmouth', 'unitary', 'England', 'East', $4)`,
      [AMBERSHIRE, `${HOME}/`, FENMOUTH, 'http://www.fenmouth.gov.uk/'],
    );
    return new Collecting(web, environment, database, async () => {
      await database.destroy();
      await fresh.drop();
      await web.stop();
      folder.remove();
    });
  }

  async start(): Promise<void> {
    const role = { serving: false, working: true };
    this.app = await NestFactory.createApplicationContext(
      AppModule.for(readConfig(this.environment), role),
      { logger: false },
    );
  }

  get<Service>(service: new (...dependencies: never[]) => Service): Service {
    if (!this.app) throw new Error('not started');
    return this.app.get(service);
  }

  /** Asks for a sweep and waits until it has ended, and all that it found has been assessed. */
  async sweep(kind: SweepKind = 'discovery', organisation = AMBERSHIRE): Promise<Sweep> {
    const { id } = await this.get(SweepsService).ask(organisation, kind, 'A tester');
    return this.ended(id);
  }

  async ended(id: string): Promise<Sweep> {
    const sweeps = this.get(SweepsService);
    const ended = await eventually(
      () => sweeps.find(id),
      ({ finishedAt }) => finishedAt !== null,
    );
    await this.assessed();
    return ended;
  }

  /** Waits until nothing is left to be done. */
  async idle(): Promise<void> {
    await eventually(
      () =>
        this.query<{ n: number }>('select count(*)::int as n from sweep where finished_at is null'),
      ([row]) => row?.n === 0,
    );
    await this.assessed();
  }

  async query<Row>(query: string, values: unknown[] = []): Promise<Row[]> {
    return this.database.query<Row[]>(query, values);
  }

  /** How much there is of what must not grow when nothing has changed. */
  async counts(): Promise<{ documents: number; assessments: number; versions: number }> {
    const [row] = await this.query<{ documents: number; assessments: number; versions: number }>(
      `select (select count(*)::int from document) as documents,
              (select count(*)::int from assessment) as assessments,
              (select count(*)::int from statement_version) as versions`,
    );
    if (!row) throw new Error('no counts');
    return row;
  }

  async stop(): Promise<void> {
    await this.app?.close();
    this.app = undefined;
  }

  async close(): Promise<void> {
    await this.stop();
    await this.cleanUp();
  }

  private async assessed(): Promise<void> {
    await eventually(
      () => this.query<{ state: string }>('select state from submission'),
      (rows) => rows.every(({ state }) => ['assessed', 'needs-a-person', 'failed'].includes(state)),
    );
  }
}
