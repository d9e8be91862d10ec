import type { EntityManager } from 'typeorm';
import { documentOf } from '../../documents/documents.queries';
import type { StoredBytes } from '../../documents/byte-store';
import { storableJson } from './storable';
import type { CapturePlan, Remembered } from './plan-capture';

/** A page of an organisation that is to be kept. */
export type ToKeep = Remembered & {
  readonly organisationId: string;
  readonly sweepId: string;
  /** Canonical address that was asked for. */
  readonly address: string;
  readonly plan: CapturePlan;
  /** The bytes in the byte store; of a revisit, those of the capture it points at. */
  readonly stored: StoredBytes;
};

/** A capture that was made, or was there. */
export type Kept = {
  readonly id: string;
  /** The document with the bytes it stands for. */
  readonly documentId: string;
};

/** Writes a capture as it was planned. */
export async function keepCapture(manager: EntityManager, page: ToKeep): Promise<Kept> {
  const { plan } = page;
  if (plan.kind === 'none')
    return { id: plan.capture, documentId: await documentBehind(manager, plan.origin) };
  if (plan.kind === 'response') {
    const documentId = await documentOf(manager, page.stored);
    const id = await insertCapture(manager, page, { documentId, profile: null, revisitOf: null });
    return { id, documentId };
  }
  const { profile, revisitOf } = plan;
  return {
    id: await insertCapture(manager, page, { documentId: null, profile, revisitOf }),
    documentId: await documentBehind(manager, revisitOf),
  };
}

type Own = {
  readonly documentId: string | null;
  readonly profile: string | null;
  readonly revisitOf: string | null;
};

async function insertCapture(
  manager: EntityManager,
  page: ToKeep,
  { documentId, profile, revisitOf }: Own,
): Promise<string> {
  const kind = revisitOf === null ? 'response' : 'revisit';
  // With bytes of its own a capture tells of the visit that brought them.
  const visit = kind === 'response' ? page.visit : page.latest;
  const [made] = await manager.query<{ id: string }[]>(
    `insert into capture (organisation_id, sweep_id, kind, profile, revisit_of_id, requested,
       address, at, milliseconds, status, request_headers, headers, ip, robots, chain, document_id,
       payload_digest, text_hash, truncated)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
     returning id`,
    [
      ...[page.organisationId, page.sweepId, kind, profile, revisitOf, page.address],
      ...[visit.address, visit.at, Math.round(visit.milliseconds), visit.status],
      ...[visit.requestHeaders, visit.headers].map((headers) => storableJson(headers)),
      ...[visit.ip, storableJson(visit.robots), storableJson(visit.chain), documentId],
      ...[page.payloadDigest, page.textHash, visit.truncated],
    ],
  );
  if (!made) throw new Error(`the capture of ${page.address} was not written`);
  return made.id;
}

async function documentBehind(manager: EntityManager, captureId: string): Promise<string> {
  const select = 'select document_id as id from capture where id = $1';
  const [found] = await manager.query<{ id: string | null }[]>(select, [captureId]);
  if (!found?.id) throw new Error(`capture ${captureId} has no bytes`);
  return found.id;
}
