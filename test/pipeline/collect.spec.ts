import { compiled } from '../support/compiled';
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { openSweep } from '../../src/collection/sweeps/sweeps.queries';
import { AMBERSHIRE, Collecting, HOME } from '../collection/collecting';
import { links, page, statementText } from '../collection/council-pages';
import { eventually } from '../support/eventually';
import { QUEUES, redisUrlFor } from '../support/queues';

jest.setTimeout(180_000);

const STATEMENT = `${HOME}/modern-slavery-statement`;

describe.each(QUEUES)('collecting, with the queue on %s', (kind) => {
  let collecting: Collecting;

  beforeEach(async () => {
    collecting = await Collecting.prepare(redisUrlFor(kind, 5));
    const { web } = collecting;
    const home = links(
      ['/modern-slavery-statement', 'Modern slavery statement'],
      ['/council/policies', 'Policies and strategies'],
      ['/council/transparency', 'Transparency'],
    );
    web.gives(`${HOME}/`, page('Welcome', home));
    web.gives(`${HOME}/council/policies`, page('Policies', links(['/', 'Home'])));
    web.gives(`${HOME}/council/transparency`, page('Transparency', links(['/', 'Home'])));
    web.gives(STATEMENT, page('Modern slavery statement 2024-25', statementText()));
  });
  afterEach(() => collecting.close());

  it('finds, captures and assesses a statement, and knows whose it is', async () => {
    await collecting.start();
    const sweep = await collecting.sweep();
    expect(sweep).toMatchObject({ state: 'finished', outcome: 'found', engine: null });
    const rows = await collecting.query(
      `select s.address, s.year, s.state, so.organisation_id as made_by, v.number, b.kind,
              b.state as submission, a.rubric_id as rubric, a.organisation_id as assessed_for
       from statement s join statement_organisation so on so.statement_id = s.id
       join statement_version v on v.statement_id = s.id
       join submission b on b.id = v.submission_id join assessment a on a.id = b.assessment_id`,
    );
    expect(rows).toEqual([
      {
        ...{ address: STATEMENT, year: '2024-25', state: 'ok', made_by: AMBERSHIRE, number: 1 },
        ...{ kind: 'collected', submission: 'assessed', rubric: 'council-statement' },
        assessed_for: AMBERSHIRE,
      },
    ]);
    const [capture] = await collecting.query(
      `select c.status, c.kind, c.address, c.ip, d.sha256 = c.payload_digest as same,
              c.request_headers->>'user-agent' like 'msaudit/%' as honest,
              c.headers->>'etag' is not null as validated, c.robots->>'decision' as robots
       from capture c join document d on d.id = c.document_id where c.requested = $1`,
      [STATEMENT],
    );
    expect(capture).toEqual({
      ...{ status: 200, kind: 'response', address: STATEMENT, ip: '127.0.0.1', same: true },
      ...{ honest: true, validated: true, robots: 'no-rules' },
    });
  });

  it('asks an unchanged web only for what has changed, and makes nothing new', async () => {
    const { web } = collecting;
    await collecting.start();
    await collecting.sweep();
    const before = await collecting.counts();
    web.forget();
    const second = await collecting.sweep();
    const again = web.asked.filter(({ address }) => !/robots\.txt|sitemap/.test(address));
    expect(again.length).toBeGreaterThan(1);
    const answered = again.filter(({ address }) => web.knows(address));
    expect(answered.filter(({ conditional }) => !conditional)).toEqual([]);
    expect(second.outcome).toBe('found');
    expect(await collecting.counts()).toEqual(before);
    const revisits = await collecting.query(
      `select profile from capture where kind = 'revisit' and requested = $1`,
      [STATEMENT],
    );
    expect(revisits).toEqual([{ profile: 'server-not-modified' }]);
  });

  it('goes on after its worker was killed, without asking again for what it had', async () => {
    const { web } = collecting;
    web.hangs(STATEMENT);
    await openSweep(collecting.database.manager, AMBERSHIRE, 'discovery', null);
    const doomed = worker(collecting.environment);
    try {
      await eventually(
        () => Promise.resolve(web.times(STATEMENT)),
        (times) => times === 1,
      );
    } finally {
      doomed.kill('SIGKILL');
    }
    const before = [...web.asked];
    web.gives(STATEMENT, page('Modern slavery statement 2024-25', statementText()));
    await collecting.start();
    await collecting.idle();
    const [sweep] = await collecting.query<{ outcome: string }>('select outcome from sweep');
    expect(sweep?.outcome).toBe('found');
    const twice = before.filter(({ address }) => web.times(address) > 1);
    expect(twice.map(({ address }) => address)).toEqual([STATEMENT]);
    expect(await collecting.query('select 1 from job_run')).toEqual([]);
    expect(await collecting.counts()).toMatchObject({ assessments: 1, versions: 1 });
  });
});

function worker(environment: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [compiled('worker.js')], {
    cwd: path.join(__dirname, '../..'),
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
