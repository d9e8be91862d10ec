import { startEmbeddedPostgres } from '../../src/database/embedded-postgres';
import { freshFolder } from '../support/fresh-folder';
import { RedisServer } from '../support/redis-server';
import { Service } from '../support/service';
import { statement } from '../support/statement';

describe('while Redis is down', () => {
  it('documents are accepted without delay, and assessed once it is back', async () => {
    const redis = await RedisServer.start();
    const service = await Service.prepare({ redisUrl: redis.url });
    try {
      await service.web({ working: true });
      await service.finished(await service.upload(statement(0)));
      await redis.kill();
      const ids: string[] = [];
      const waits: number[] = [];
      for (let number = 1; number <= 5; number += 1) {
        const started = Date.now();
        ids.push(await service.upload(statement(number)));
        waits.push(Date.now() - started);
      }
      // The queue itself would let them wait for as long as Redis is away.
      expect(Math.max(...waits)).toBeLessThan(5_000);
      await redis.start();
      for (const id of ids) expect((await service.finished(id, 90_000)).state).toBe('assessed');
    } finally {
      await service.close();
      await redis.kill();
    }
  }, 200_000);
});

describe('when PostgreSQL goes down in the middle of the work', () => {
  it('no document is lost, none is assessed twice, and the service goes on', async () => {
    const folder = freshFolder();
    const server = await startEmbeddedPostgres(folder.path);
    const service = await Service.prepare({ databaseUrl: server.url });
    try {
      await service.web({ working: true });
      const ids = await Promise.all(
        Array.from({ length: 25 }, (_, number) => service.upload(statement(number))),
      );
      // The death of one session makes the server end all others and recover from its log.
      const [session] = await service.query<{ pid: number }>(
        `select pid from pg_stat_activity
         where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1`,
      );
      process.kill(session?.pid ?? 0, 'SIGKILL');
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      for (const id of ids) expect((await service.finished(id, 150_000)).state).toBe('assessed');
      const [once] = await service.query(
        `select (select count(*)::int from assessment) as stored,
                (select count(distinct assessment_id)::int from submission) as assessments`,
      );
      expect(once).toEqual({ stored: 25, assessments: 25 });
    } finally {
      await service.close();
      await server.stop();
      folder.remove();
    }
  }, 200_000);
});
