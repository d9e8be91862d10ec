import type { EntityManager } from 'typeorm';
import type { CaptureKind } from '../captures/capture';
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
