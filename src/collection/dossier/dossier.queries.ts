import type { EntityManager } from 'typeorm';
import type { CaptureKind } from '../captures/capture';
import type { LastLooks } from '../sweeps/schedule';
import type { KnownCapture } from './dossier';

type CaptureRow = Omit<KnownCapture, 'size' | 'payloadDigest'> & {
  readonly kind: CaptureKind;
  readonly size: string | null;
  readonly payload_digest: string;
};

/** The newest captures of an organisation, and how many there are. */
export async function latestCaptures(
  manager: EntityManager,
  organisationId: string,
  limit: number,
): Promise<{ readonly captures: readonly KnownCapture[]; readonly all: number }> {
  const rows = await manager.query<(CaptureRow & { all: number })[]>(
    `select c.id, c.kind, c.requested, c.address, c.at, c.status, d.size, c.payload_digest,
            (count(*) over ())::int as all
     from capture c
     left join capture o on o.id = c.revisit_of_id
     left join document d on d.id = coalesce(c.document_id, o.document_id)
     where c.organisation_id = $1
     order by c.at desc, c.id
     limit $2`,
    [organisationId, limit],
  );
  const captures = rows.map(({ id, kind, requested, address, at, status, ...row }) => ({
    ...{ id, kind, requested, address, at, status },
    size: row.size === null ? null : Number(row.size),
    payloadDigest: row.payload_digest,
  }));
  return { captures, all: rows[0]?.all ?? 0 };
}

/** When an organisation was last looked at; `null` for one that is not looked at by itself. */
export async function lastLooksOf(
  manager: EntityManager,
  organisationId: string,
): Promise<LastLooks | null> {
  const [row] = await manager.query<LastLooks[]>(
    `select o.id as organisation, d.created_at as discovery,
            greatest(c.created_at, d.created_at) as "check",
            exists (select 1 from statement_organisation so join statement s on s.id = so.statement_id
                    where so.organisation_id = o.id and s.source <> 'upload'
                      and s.state <> 'rejected') as "hasStatements"
     from organisation o
     left join lateral (select created_at from sweep
                        where organisation_id = o.id and kind = 'discovery'
                        order by created_at desc limit 1) d on true
     left join lateral (select created_at from sweep
                        where organisation_id = o.id and kind = 'check'
                        order by created_at desc limit 1) c on true
     where o.id = $1 and o.website is not null and o.end_date is null`,
    [organisationId],
  );
  return row ?? null;
}
