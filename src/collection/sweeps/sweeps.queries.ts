import type { EntityManager } from 'typeorm';
import type { SweepKind } from './sweep';

/**
 * Asks for a sweep. One that is waiting already, or being made, stays the one there is, and is gone
 * on with at once.
 *
 * @param askedBy name of a person; `null` for the schedule
 * @returns its id
 */
export async function openSweep(
  manager: EntityManager,
  organisationId: string,
  kind: SweepKind,
  askedBy: string | null,
): Promise<string> {
  const [sweep] = await manager.query<{ id: string }[]>(
    `insert into sweep (organisation_id, kind, asked_by, progress_text)
     values ($1, $2, $3, 'Waiting to begin')
     on conflict (organisation_id, kind) where (finished_at is null) do update
       set asked_by = coalesce(sweep.asked_by, excluded.asked_by), resume_at = null
     returning id`,
    [organisationId, kind, askedBy],
  );
  if (!sweep) throw new Error(`the ${kind} of ${organisationId} was not written`);
  return sweep.id;
}

/**
 * Sweeps that ended in a round that was broken off: others that were asked for with them are neither
 * ended nor laid aside.
 *
 * @param askedBy who asked for the round
 * @returns ids of the sweeps, by organisation
 */
export async function endedInBrokenRound(
  manager: EntityManager,
  organisationIds: readonly string[],
  kind: SweepKind,
  askedBy: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await manager.query<{ organisation: string; id: string }[]>(
    `select distinct on (organisation_id) organisation_id as organisation, id from sweep
     where organisation_id = any($1) and kind = $2 and asked_by = $3 and finished_at is not null
       and created_at >= (select min(created_at) from sweep
                          where organisation_id = any($1) and kind = $2 and asked_by = $3
                            and finished_at is null and resume_at is null)
     order by organisation_id, created_at desc`,
    [organisationIds, kind, askedBy],
  );
  return new Map(rows.map(({ organisation, id }) => [organisation, id]));
}

/**
 * Ids of the sweeps that can be gone on with now, oldest first.
 *
 * @param only the organisation of this sweep: a check may have asked for a discovery
 */
export async function dueSweepIds(manager: EntityManager, only?: string): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `select id from sweep
     where finished_at is null and (resume_at is null or resume_at <= now())
       and ($1::uuid is null
            or organisation_id = (select organisation_id from sweep where id = $1))
     order by created_at, id`,
    [only ?? null],
  );
  return rows.map(({ id }) => id);
}
