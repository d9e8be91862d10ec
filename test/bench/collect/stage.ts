import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { plainHost } from '../../../src/organisations/host-name';
import { loadRegister } from '../../../src/organisations/load-register';
import type { Said } from '../../web-of-councils/judge';
import { registered, writeRegister } from '../../web-of-councils/register-folder';
import { WebOfCouncils } from '../../web-of-councils/served/web';
import type { Site } from '../../web-of-councils/site';
import { built } from '../measure';
import { run } from './command';

const { startEmbeddedPostgres } = built<typeof import('../../../src/database/embedded-postgres')>(
  'database/embedded-postgres',
);

type Counts = {
  readonly documents: number;
  readonly assessments: number;
  readonly versions: number;
};

/** Nothing listens on it. */
const NOWHERE = '127.66.6.7:9';

/**
 * The reference data names real councils, and comes back at every start. No bench may ever reach
 * them: their hosts lead nowhere.
 */
const keepAway = (file: string): void => {
  const { organisations, hosts } = loadRegister();
  const real = [
    ...organisations.flatMap(({ website, committeeAddress }) => [website, committeeAddress]),
    ...hosts.map(({ host }) => `https://${host}/`),
  ].flatMap((address) => (address ? [plainHost(new URL(address).host)] : []));
  const lines = [...new Set(real)].flatMap((name) => [
    `${NOWHERE} ${name}`,
    `${NOWHERE} www.${name}`,
  ]);
  appendFileSync(file, `${lines.join('\n')}\n`);
};

/** A web, an empty service beside it, and the councils of the web in its register. */
export class Stage {
  private constructor(
    readonly web: WebOfCouncils,
    readonly environment: Readonly<Record<string, string>>,
    private readonly database: Client,
    private readonly end: () => Promise<void>,
  ) {}

  static async open(sites: readonly Site[], delay = 0): Promise<Stage> {
    const folder = mkdtempSync(path.join(tmpdir(), 'msaudit-bench-'));
    const web = await WebOfCouncils.start(sites);
    const postgres = await startEmbeddedPostgres(path.join(folder, 'postgres'));
    const database = new Client({ connectionString: postgres.url });
    const stage = new Stage(
      web,
      {
        ...web.environment(path.join(folder, 'web')),
        DATABASE_URL: postgres.url,
        REDIS_URL: '',
        COLLECT_ON_SCHEDULE: 'false',
        DATA_DIR: path.join(folder, 'data'),
        FETCH_DELAY_MS: String(delay),
      },
      database,
      async () => {
        await database.end();
        await postgres.stop();
        await web.stop();
        rmSync(folder, { recursive: true, force: true });
      },
    );
    keepAway(stage.environment['FETCH_HOSTS']!);
    await run(['register', 'list', '--search', 'nothing at all'], stage.environment);
    await database.connect();
    const register = writeRegister(sites, path.join(folder, 'register'));
    for (const name of ['councils.csv', 'former-councils.csv', 'hosts.csv', 'successions.csv']) {
      const file = path.join(register, name);
      const rows = readFileSync(file, 'utf8').trim().split('\n').length - 1;
      if (rows > 0) await run(['register', 'import', file], stage.environment);
    }
    return stage;
  }

  /** The words that sweep the councils of the web, and no others. */
  get sweep(): readonly string[] {
    const ids = registered(this.web.sites).flatMap(({ council: { gss, ended } }) =>
      ended ? [] : [gss],
    );
    return ['collect', '--council', ...ids];
  }

  close(): Promise<void> {
    return this.end();
  }

  /** What the last sweep of each council came to. */
  async said(): Promise<Map<string, Said>> {
    const sweeps = await this.database.query<{ id: string; outcome: string | null }>(
      `select distinct on (organisation_id) organisation_id as id, outcome from sweep
       where kind = 'discovery' order by organisation_id, created_at desc`,
    );
    const addresses = await this.database.query<{
      id: string;
      statement: string;
      year: string | null;
      address: string;
    }>(
      `select distinct so.organisation_id as id, s.id as statement, s.year, r.address
       from statement_organisation so join statement s on s.id = so.statement_id
       join statement_version v on v.statement_id = s.id
       join statement_rendition r on r.version_id = v.id
       where s.state <> 'rejected'`,
    );
    const statementsOf = (id: string) => {
      const statements = new Map<string, { year: string | null; addresses: string[] }>();
      for (const row of addresses.rows.filter((one) => one.id === id)) {
        const known = statements.get(row.statement) ?? { year: row.year, addresses: [] };
        known.addresses.push(row.address);
        statements.set(row.statement, known);
      }
      return [...statements.values()];
    };
    return new Map(
      sweeps.rows.map(({ id, outcome }) => [
        id,
        { state: outcome ?? 'not finished', statements: statementsOf(id) },
      ]),
    );
  }

  /** Addresses of statements of which more than one version is kept. */
  async rewritten(): Promise<string[]> {
    const { rows } = await this.database.query<{ address: string }>(
      `select s.address from statement s join statement_version v on v.statement_id = s.id
       group by s.id having count(*) > 1 order by s.address`,
    );
    return rows.map(({ address }) => address);
  }

  async counts(): Promise<Counts> {
    const { rows } = await this.database.query<Counts>(
      `select (select count(*)::int from document) as documents,
              (select count(*)::int from assessment) as assessments,
              (select count(*)::int from statement_version) as versions`,
    );
    return rows[0]!;
  }
}
