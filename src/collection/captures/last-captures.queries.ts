import type { EntityManager } from 'typeorm';
import type { LastCapture } from './plan-capture';

type LastRow = {
  readonly requested: string;
  readonly id: string;
  readonly at: Date;
  readonly origin_id: string;
  readonly payload_digest: string;
  readonly text_hash: string;
};

/** The newest capture of each of these addresses of an organisation, by address. */
export async function lastCaptures(
  manager: EntityManager,
  organisationId: string,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, LastCapture>> {
  const rows = await manager.query<LastRow[]>(
    `select distinct on (c.requested) c.requested, c.id, c.at, o.id as origin_id,
            o.payload_digest, o.text_hash
     from capture c join capture o on o.id = coalesce(c.revisit_of_id, c.id)
     where c.organisation_id = $1 and c.requested = any($2)
     order by c.requested, c.at desc, c.created_at desc`,
    [organisationId, addresses],
  );
  return new Map(
    rows.map((row) => [
      row.requested,
      {
        ...{ id: row.id, at: row.at },
        origin: {
          ...{ id: row.origin_id, payloadDigest: row.payload_digest, textHash: row.text_hash },
        },
      },
    ]),
  );
}
