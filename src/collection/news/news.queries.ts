import type { EntityManager } from 'typeorm';
import type { News, NewsKind } from './news';

type Row = {
  readonly kind: NewsKind;
  readonly id: string;
  readonly name: string;
  readonly at: Date;
};

/**
 * What is new in the collection, the newest first: statements found, changed and removed, and
 * organisations without one. Of those a finding that repeats an earlier one is no news.
 */
export async function latestNews(manager: EntityManager, limit: number): Promise<News[]> {
  const rows = await manager.query<Row[]>(
    `select news.kind, o.id, o.name, news.at
     from (
       select case when v.number = 1 then 'found' else 'changed' end as kind,
              so.organisation_id, v.first_seen_at as at
       from statement_version v
       join statement s on s.id = v.statement_id and s.state <> 'rejected' and not s.historical
       join statement_organisation so on so.statement_id = s.id
       union all
       select 'removed', so.organisation_id, s.gone_since
       from statement s join statement_organisation so on so.statement_id = s.id
       where s.state = 'removed' and not s.historical
       union all
       select 'no-statement', f.organisation_id, f.found_at
       from absence_finding f
       where f.withdrawn_at is null and not exists (
         select 1 from absence_finding earlier
         where earlier.organisation_id = f.organisation_id and earlier.found_at < f.found_at
           and earlier.withdrawn_at is null)
     ) news
     join organisation o on o.id = news.organisation_id
     order by news.at desc, o.name
     limit $1`,
    [limit],
  );
  return rows.map(({ kind, id, name, at }) => ({ kind, organisation: { id, name }, at }));
}
