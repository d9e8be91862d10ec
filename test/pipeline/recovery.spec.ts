import { setTimeout as after } from 'node:timers/promises';
import { eventually } from '../support/eventually';
import { emptyQueue, QUEUES, redisUrlFor } from '../support/queues';
import { Service } from '../support/service';
import { Site } from '../support/site';
import { statement } from '../support/statement';

const exactlyOnce = `
  select count(*)::int as submissions, count(distinct s.assessment_id)::int as assessments,
         (select count(*)::int from assessment) as stored, (select count(*)::int from job_run) as runs
  from submission s where s.state = 'assessed'`;

jest.setTimeout(180_000);

describe.each(QUEUES)('after a fault, with the queue on %s', (kind) => {
  const redisUrl = redisUrlFor(kind, 2);
  let site: Site;
  let service: Service;

  beforeEach(async () => {
    site = new Site();
    await site.start();
    service = await Service.prepare({ redisUrl });
  });
  afterEach(async () => {
    await service.close();
    await site.stop();
  });

  it('a worker killed in the middle of its job is replaced and the job done once', async () => {
    await service.web({ working: false });
    site.hangs('/held');
    const id = await service.submit(site.address('/held'));
    const uploads = await Promise.all(
      Array.from({ length: 5 }, (_, index) => service.upload(statement(index))),
    );
    const doomed = service.worker();
    await eventually(
      () => Promise.resolve(site.times('/held')),
      (times) => times === 1,
    );
    doomed.kill('SIGKILL');
    site.gives('/held', statement(99));
    service.worker();
    for (const each of [id, ...uploads]) await service.finished(each, 90_000);
    expect(site.times('/held')).toBe(2);
    expect(await service.query(exactlyOnce)).toEqual([
      { submissions: 6, assessments: 6, stored: 6, runs: 0 },
    ]);
  });

  it('a queue that forgot everything is filled again from the rows', async () => {
    await service.web({ working: false });
    const ids = await Promise.all(
      Array.from({ length: 30 }, (_, index) => service.upload(statement(index))),
    );
    await after(500);
    await emptyQueue(service, redisUrl);
    await service.web({ working: true });
    for (const id of ids) expect((await service.finished(id, 90_000)).state).toBe('assessed');
    expect(await service.query(exactlyOnce)).toEqual([
      { submissions: 30, assessments: 30, stored: 30, runs: 0 },
    ]);
  });

  it('stopping lets the job in hand end, and begins no other', async () => {
    await service.web({ working: true });
    site.gives('/unhurried', statement(1), 1_500);
    const id = await service.submit(site.address('/unhurried'));
    await eventually(
      () => Promise.resolve(site.times('/unhurried')),
      (times) => times === 1,
    );
    await service.stop();
    const [row] = await service.query<{ document: boolean; runs: number }>(
      `select document_id is not null as document,
              (select count(*)::int from job_run) as runs from submission where id = $1`,
      [id],
    );
    expect(row).toEqual({ document: true, runs: 0 });
    await service.web({ working: true });
    expect((await service.finished(id)).state).toBe('assessed');
    expect(site.times('/unhurried')).toBe(1);
  });

  it('a document that has killed its worker too often is set aside, and tried again when asked', async () => {
    await service.web({ working: false });
    const id = await service.upload(statement(1));
    await service.query(
      `insert into job_run (key, token, tries, started_at)
       select 'read-document/' || document_id || '.txt', gen_random_uuid(), 5, now()
       from submission where id = $1`,
      [id],
    );
    await service.web({ working: true });
    const aside = await service.finished(id);
    expect(aside).toMatchObject({ state: 'failed', error: { code: 'set-aside' } });
    expect(await service.retry(id)).toBe(202);
    expect((await service.finished(id)).state).toBe('assessed');
  });
});
