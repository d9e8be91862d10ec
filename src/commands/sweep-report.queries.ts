import type { EntityManager } from 'typeorm';
import { PENDING } from '../documents/submission-state';

/** What a sweep came to, for a person at a terminal. */
export type SweepReport = {
  readonly id: string;
  readonly organisation: string;
  readonly name: string;
  readonly kind: string;
  readonly state: string;
  readonly outcome: string | null;
  readonly because: string;
  readonly requests: number;
  readonly conditional: number;
  /** Known statements of the organisation, those rejected left out. */
  readonly statements: number;
  readonly resumeAt: Date | null;
  /** It has ended, or waits for more than two minutes. */
  readonly resting: boolean;
};

/** The reports of sweeps, by name of the organisation. */
export async function sweepReports(
  manager: EntityManager,
  ids: readonly string[],
): Promise<SweepReport[]> {
  return manager.query<SweepReport[]>(
    `select w.id, o.id as organisation, o.name, w.kind, w.state, w.outcome,
            w.progress_text as because, w.requests, w.conditional, w.resume_at as "resumeAt",
            (select count(*)::int from statement_organisation so
             join statement s on s.id = so.statement_id
             where so.organisation_id = o.id and s.state <> 'rejected') as statements,
            w.finished_at is not null or coalesce(w.resume_at > now() + interval '2 minutes', false)
              as resting
     from sweep w join organisation o on o.id = w.organisation_id
     where w.id = any($1) order by o.name, w.kind`,
    [ids],
  );
}

/** How many statements that were found are still to be read or assessed. */
export async function pendingSubmissions(manager: EntityManager): Promise<number> {
  const [row] = await manager.query<{ count: number }[]>(
    `select count(*)::int from submission where kind = 'collected' and state = any($1)`,
    [[...PENDING]],
  );
  return row?.count ?? 0;
}
