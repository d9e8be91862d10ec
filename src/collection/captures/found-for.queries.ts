import type { EntityManager } from 'typeorm';

/** The organisation whose statement a text is, as far as an assessment needs it. */
export type FoundFor = {
  readonly id: string;
  readonly nation: string | null;
  readonly type: string | null;
};

/**
 * The organisation on whose web a text was found, or for which it was handed in.
 *
 * @returns `null` for a text that came otherwise, and for a joint statement
 */
export async function foundFor(manager: EntityManager, textId: string): Promise<FoundFor | null> {
  const rows = await manager.query<FoundFor[]>(
    `select distinct o.id, nullif(o.nation, '') as nation, nullif(o.type, '') as type
     from submission b
     join statement_version v on v.submission_id = b.id
     join statement s on s.id = v.statement_id and s.state <> 'rejected'
     join statement_organisation so on so.statement_id = s.id
     join organisation o on o.id = so.organisation_id
     where b.text_id = $1 limit 2`,
    [textId],
  );
  return rows.length === 1 ? (rows[0] ?? null) : null;
}
