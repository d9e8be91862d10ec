import type { EntityManager } from 'typeorm';
import type { LastLooks } from './schedule';

/**
 * When each organisation with a website was last looked at. A discovery also looks at what is known,
 * and so counts as a check; one that failed in a way that may pass is made again on its day.
 *
 * @param only the id of the one organisation that is wanted
 */
export async function lastLooks(
  manager: EntityManager,
  only: string | null = null,
): Promise<LastLooks[]> {
  return manager.query<LastLooks[]>(
    `select o.id as organisation, d.created_at as discovery,
            greatest(c.created_at, d.created_at) as "check", d.resume_at as "again",
            exists (select 1 from statement_organisation so join statement s on s.id = so.statement_id
                    where so.organisation_id = o.id and s.source <> 'upload'
                      and s.state <> 'rejected')
              or exists (select 1 from candidate g where g.organisation_id = o.id
                           and g.state in ('confirmed', 'given')) as "hasStatements"
     from organisation o
     left join lateral (select created_at, resume_at from sweep
                        where organisation_id = o.id and kind = 'discovery'
                        order by created_at desc limit 1) d on true
     left join lateral (select created_at from sweep
                        where organisation_id = o.id and kind = 'check'
                        order by created_at desc limit 1) c on true
     where o.website is not null and (o.end_date is null or o.end_date >= current_date) and ($1::text is null or o.id = $1)`,
    [only],
  );
}
