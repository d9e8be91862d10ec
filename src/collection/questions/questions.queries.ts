import type { EntityManager } from 'typeorm';
import type { Asked } from './questions';

type Row = Omit<Asked, 'organisationId'> & { readonly organisation_id: string };

const asked = ({ organisation_id: organisationId, ...row }: Row): Asked => ({
  ...row,
  organisationId,
});

/**
 * Candidates of which only a person can tell what they are, the most promising first. Where a
 * statement of the last two years is published, nobody is asked what else there may be.
 */
export async function openCandidates(manager: EntityManager): Promise<Asked[]> {
  const rows = await manager.query<Row[]>(
    `select organisation_id, address, reasons, id as candidate, null as submission,
            first_seen_at as since
     from candidate
     where state = 'proposed' and needs_person and not exists (
       select 1 from statement s join statement_organisation so on so.statement_id = s.id
       where so.organisation_id = candidate.organisation_id
         and s.state in ('ok', 'moved', 'changed') and not s.historical
         and (s.year is null or left(s.year, 4)::int >= extract(year from now()) - 2))
     order by score desc, address`,
  );
  return rows.map(asked);
}

/** Statements about which something is odd, until a person has said what they are. */
export async function doubtfulStatements(manager: EntityManager): Promise<Asked[]> {
  const rows = await manager.query<Row[]>(
    `select so.organisation_id, coalesce(s.address, s.title) as address, s.doubts as reasons,
            c.id as candidate, null as submission, s.first_seen_at as since
     from statement s
     join statement_organisation so on so.statement_id = s.id
     left join lateral (
       select id, state from candidate
       where statement_id = s.id and organisation_id = so.organisation_id
       order by (state in ('confirmed', 'given')) desc, score desc limit 1) c on true
     where json_array_length(s.doubts) > 0 and s.state not in ('rejected', 'removed')
       and not s.historical and coalesce(c.state, 'proposed') = 'proposed'
     order by s.first_seen_at`,
  );
  return rows.map(asked);
}

/** Statements whose newest text could not be read well enough to be scored. */
export async function unreadableStatements(manager: EntityManager): Promise<Asked[]> {
  const rows = await manager.query<Row[]>(
    `select so.organisation_id, coalesce(s.address, s.title) as address,
            json_build_array(coalesce(u.error_message, v.says)) as reasons,
            null as candidate, u.id as submission, v.first_seen_at as since
     from statement s
     join statement_organisation so on so.statement_id = s.id
     join lateral (
       select submission_id, first_seen_at,
              'Its text was read, but not well enough to be scored.' as says
       from statement_version where statement_id = s.id order by number desc limit 1) v on true
     join submission u on u.id = v.submission_id and u.state in ('needs-a-person', 'failed')
     where s.state not in ('rejected', 'removed') and not s.historical
     order by v.first_seen_at`,
  );
  return rows.map(asked);
}
