import type { DataSource, EntityManager } from 'typeorm';
import type { Try } from '../../database/fence';
import { NotFound } from '../../errors';
import { Sweep } from './sweep.entity';

/** @throws NotFound */
export async function findSweep(manager: EntityManager, id: string): Promise<Sweep> {
  const sweep = await manager.findOneBy(Sweep, { id });
  if (!sweep) throw new NotFound('There is no such sweep.');
  return sweep;
}

export async function beginSweep(manager: EntityManager, { id }: Sweep): Promise<void> {
  await manager.query(
    `update sweep set state = 'running', started_at = coalesce(started_at, now()), resume_at = null
     where id = $1 and finished_at is null`,
    [id],
  );
}

/** Lays a sweep aside, to be gone on with at once or at a given time. */
export async function pauseSweep(
  database: DataSource,
  { id }: Sweep,
  attempt: Try,
  resumeAt: Date | null,
): Promise<void> {
  await database.transaction(async (manager) => {
    await attempt.fence(manager);
    await manager.query(
      `update sweep set state = 'waiting', resume_at = $2 where id = $1 and finished_at is null`,
      [id, resumeAt],
    );
  });
}
