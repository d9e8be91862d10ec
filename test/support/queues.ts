import { Redis } from 'ioredis';
import type { Service } from './service';

/** Both homes of the queue: everything that the service promises holds on either. */
export const QUEUES = ['postgres', 'redis'] as const;

export type QueueKind = (typeof QUEUES)[number];

/** Address of the queue; each test file has a Redis database of its own. */
export function redisUrlFor(kind: QueueKind, file: number): string | undefined {
  return kind === 'redis' ? `${process.env['TEST_REDIS_URL']}/${file}` : undefined;
}

/** Forgets everything that was queued. */
export async function emptyQueue(service: Service, redisUrl: string | undefined): Promise<void> {
  if (!redisUrl) {
    const tables = await service.query<{ name: string }>(
      `select quote_ident(tablename) as name from pg_tables
       where schemaname = 'bullmq' and tablename like '%job%'`,
    );
    for (const { name } of tables) await service.query(`delete from bullmq.${name}`);
    return;
  }
  const client = new Redis(redisUrl);
  await client.flushdb();
  client.disconnect();
}
