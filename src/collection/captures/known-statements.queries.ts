import type { EntityManager } from 'typeorm';
import { pagesOf, type SeenStatement, statementKey } from './seen-statement';
import type { KnownStatement } from './known-statement';

const SELECT = `
  select s.id, s.source, s.state, s.year, s.title, s.landing, s.historical,
    s.last_seen_at as "lastSeenAt", s.gone_checks as "goneChecks", s.gone_since as "goneSince",
    (select array_agg(so.organisation_id order by so.organisation_id)
     from statement_organisation so where so.statement_id = s.id) as organisations,
    json_build_object('id', v.id, 'number', v.number, 'submissionId', v.submission_id) as version,
    (select coalesce(json_agg(json_build_object(
        'rendition', r.rendition, 'page', r.page, 'kind', r.kind, 'language', r.language,
        'address', r.address, 'captureId', r.capture_id, 'textHash', c.text_hash,
        'documentId', o.document_id, 'finalAddress', c.address)
        order by r.rendition, r.page), '[]')
     from statement_rendition r join capture c on c.id = r.capture_id
     join capture o on o.id = coalesce(c.revisit_of_id, c.id)
     where r.version_id = v.id) as pages
  from statement s
  join lateral (select * from statement_version where statement_id = s.id
                order by number desc limit 1) v on true`;

/** All statements of an organisation, with their newest versions; those rejected are left out. */
export async function statementsOf(
  manager: EntityManager,
  organisationId: string,
): Promise<KnownStatement[]> {
  return manager.query<KnownStatement[]>(
    `${SELECT}
     where s.state <> 'rejected' and exists (select 1 from statement_organisation so
       where so.statement_id = s.id and so.organisation_id = $1)
     order by s.year desc nulls last, s.created_at`,
    [organisationId],
  );
}

/** One statement with its newest version, or `null`. */
export async function knownStatement(
  manager: EntityManager,
  id: string,
): Promise<KnownStatement | null> {
  const [found] = await manager.query<KnownStatement[]>(`${SELECT} where s.id = $1`, [id]);
  return found ?? null;
}

/** Whether a statement is known at one of the addresses of this one, or at the place where it was first seen. */
export async function isAtKnownPlace(
  manager: EntityManager,
  seen: SeenStatement,
): Promise<boolean> {
  const [row] = await manager.query<unknown[]>(
    `select 1 from statement s where s.key = $2
        or exists (select 1 from statement_version v join statement_rendition r on r.version_id = v.id
                   where v.statement_id = s.id and r.address = any($1)) limit 1`,
    [addressesOf(seen), statementKey(seen)],
  );
  return row !== undefined;
}

/** A file that was handed in has no address on the web: its key says whose it is. */
const addressesOf = (seen: SeenStatement): string[] =>
  seen.source === 'upload' ? [] : pagesOf(seen).map(({ address }) => address);

/**
 * The statement that this one is, seen again: at one of its addresses, at the place where it was
 * first seen, or else the organisation's own of the same year. Those at a known place are to be asked
 * for before others of their year.
 *
 * @param taken ids of statements that others of the same sweep are
 */
export async function sameStatement(
  manager: EntityManager,
  seen: SeenStatement,
  taken: ReadonlySet<string>,
): Promise<KnownStatement | null> {
  const rows = await manager.query<{ id: string }[]>(
    `select s.id, case
        when exists (select 1 from statement_rendition r where r.address = any($1)
          and r.version_id = (select id from statement_version where statement_id = s.id
                              order by number desc limit 1)) then 1
        when s.key = $2 then 2
        else 3 end as nearness
     from statement s
     where s.key = $2
        or s.id in (select v.statement_id from statement_version v
                    join statement_rendition r on r.version_id = v.id where r.address = any($1))
        or (s.year = $3 and s.source <> 'upload' and s.state <> 'rejected'
            and exists (select 1 from statement_organisation so
                        where so.statement_id = s.id and so.organisation_id = $4))
     order by nearness, s.created_at`,
    [addressesOf(seen), statementKey(seen), seen.year, seen.organisations[0]],
  );
  const free = rows.find(({ id }) => !taken.has(id));
  return free ? knownStatement(manager, free.id) : null;
}
