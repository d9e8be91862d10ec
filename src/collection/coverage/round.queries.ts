import type { EntityManager } from 'typeorm';

/** How many looks wait and go on, and how many ended since the oldest of those was asked for. */
export async function roundInHand(
  manager: EntityManager,
): Promise<{ readonly waiting: number; readonly running: number; readonly finished: number }> {
  const [row] = await manager.query<{ waiting: number; running: number; finished: number }[]>(
    `select (count(*) filter (where finished_at is null and state <> 'running'))::int as waiting,
            (count(*) filter (where finished_at is null and state = 'running'))::int as running,
            (count(*) filter (where finished_at >=
              (select min(created_at) from sweep where finished_at is null)))::int as finished
     from sweep`,
  );
  return row ?? { waiting: 0, running: 0, finished: 0 };
}
