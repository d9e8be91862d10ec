import type { EntityManager } from 'typeorm';

/** Id of the candidate at an address that a person gave, made when it is new. */
export async function giveCandidate(
  manager: EntityManager,
  organisationId: string,
  address: string,
): Promise<string> {
  const [row] = await manager.query<{ id: string }[]>(
    `insert into candidate (organisation_id, address, page_kind, score, reasons, first_seen_at,
                            last_seen_at)
     values ($1, $2, 'other', 1, '["a person gave it"]', now(), now())
     on conflict (organisation_id, address) do update set last_seen_at = now()
     returning id`,
    [organisationId, address],
  );
  if (!row) throw new Error(`the candidate ${address} was not written`);
  return row.id;
}

/**
 * Makes a statement follow what people decided of the addresses it was found at: it is rejected
 * when none of them is left that counts, and comes back when one is. A statement that was only made
 * because a person said so needs a person who still does.
 *
 * @returns whether it counts
 */
export async function syncStatement(manager: EntityManager, id: string | null): Promise<boolean> {
  if (id === null) return false;
  await manager.query(
    `update statement s set state = case
        when not counts then 'rejected'
        when s.state = 'rejected' then 'ok'
        else s.state end
     from (select coalesce(bool_or(c.state in ('confirmed', 'given')
                    or (c.state = 'proposed' and st.source = 'found')), true) as counts
           from statement st left join candidate c on c.statement_id = st.id
           where st.id = $1) as decided
     where s.id = $1`,
    [id],
  );
  const [row] = await manager.query<{ counts: boolean }[]>(
    `select state not in ('rejected', 'removed') as counts from statement where id = $1`,
    [id],
  );
  return row?.counts ?? false;
}
