import type { EntityManager } from 'typeorm';
import type { OrganisationKind } from '../../organisations/register-entry';
import type { StatementState } from '../captures/statement';
import type { SweepKind, SweepOutcome, SweepState } from '../sweeps/sweep';
import type { Covered } from './coverage';
import { coverageState } from './coverage-state';

type Row = {
  readonly id: string;
  readonly name: string;
  readonly short_name: string;
  readonly welsh_name: string | null;
  readonly kind: OrganisationKind;
  readonly type: string;
  readonly nation: string;
  readonly region: string;
  readonly website: string | null;
  readonly outcome: SweepOutcome | null;
  readonly because: string | null;
  readonly last_look: Date | null;
  readonly states: StatementState[];
  readonly year: string | null;
  readonly absent_until: Date | null;
  readonly blocked: number;
  readonly underway_kind: SweepKind | null;
  readonly underway_state: SweepState | null;
  readonly doing: string | null;
  readonly requests: number | null;
  readonly since: Date | null;
};

/** How many looks in a row are asked for. */
const LOOKS = 3;

/**
 * Where the collection stands, by name. All organisations at once: the register has hundreds, and
 * the counts need every one of them. Those that have ended are left out, unless one is asked for.
 *
 * @param now decides which findings of absence still hold
 * @param id of the one organisation that is wanted
 */
export async function coverageOf(
  manager: EntityManager,
  now: Date,
  id: string | null = null,
): Promise<Covered[]> {
  const rows = await manager.query<Row[]>(
    `select o.id, o.name, o.short_name, o.welsh_name, o.kind, o.type, o.nation, o.region, o.website,
            search.outcome, search.because, looks.last_look, looks.blocked, known.states,
            known.year, absence.expires_at as absent_until, ahead.kind as underway_kind,
            ahead.state as underway_state, ahead.progress_text as doing, ahead.requests,
            coalesce(ahead.started_at, ahead.created_at) as since
     from organisation o
     left join lateral (
       select outcome, progress_text as because from sweep
       where organisation_id = o.id and kind = 'discovery' and finished_at is not null
       order by created_at desc limit 1) search on true
     left join lateral (
       select max(finished_at) as last_look,
              (count(*) filter (where unbroken))::int as blocked
       from (select finished_at, bool_and(coalesce(outcome, '') = 'blocked')
                      over (order by created_at desc) as unbroken
             from sweep where organisation_id = o.id and finished_at is not null
             order by created_at desc limit ${LOOKS}) each_look) looks on true
     left join lateral (
       select coalesce(json_agg(s.state order by s.last_seen_at desc), '[]') as states,
              max(s.year) as year
       from statement_organisation so join statement s on s.id = so.statement_id
       where so.organisation_id = o.id and s.state <> 'rejected' and not s.historical) known on true
     left join lateral (
       select expires_at from absence_finding
       where organisation_id = o.id and withdrawn_at is null
       order by found_at desc limit 1) absence on true
     left join lateral (
       select kind, state, progress_text, requests, started_at, created_at from sweep
       where organisation_id = o.id and finished_at is null
       order by started_at nulls last, created_at limit 1) ahead on true
     where o.id = $1
        or $1::text is null and (o.end_date is null or o.end_date >= $2::date)
     order by o.short_name, o.id`,
    [id, now],
  );
  return rows.map((row) => covered(row, now));
}

function covered(row: Row, now: Date): Covered {
  const { id, name, kind, type, nation, region, website, outcome, year, blocked } = row;
  const { states: statements, absent_until: absentUntil } = row;
  return {
    ...{ id, name, shortName: row.short_name, welshName: row.welsh_name, kind, type, nation, region, website },
    state: coverageState({ statements, outcome, absentUntil }, now),
    because: row.because ?? '',
    ...{ statements: statements.length, year, blocked, absentUntil },
    lastLook: row.last_look,
    underway: underwayOf(row),
  };
}

function underwayOf({ underway_kind, underway_state, doing, requests, since }: Row) {
  if (underway_kind === null || since === null) return null;
  return {
    ...{ kind: underway_kind, running: underway_state === 'running', since },
    ...{ doing: doing ?? '', requests: requests ?? 0 },
  };
}
