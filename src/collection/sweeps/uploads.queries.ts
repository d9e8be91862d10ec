import type { EntityManager } from 'typeorm';
import type { StoredBytes } from '../../documents/byte-store';
import type { Decider } from './decider';
import { giveCandidate } from './decisions.queries';

/** The capture of an upload. */
export async function uploadCapture(
  manager: EntityManager,
  upload: {
    readonly organisationId: string;
    readonly name: string;
    readonly stored: StoredBytes;
    readonly documentId: string;
    readonly at: Date;
  },
): Promise<string> {
  const { organisationId, name, stored, documentId, at } = upload;
  const [made] = await manager.query<{ id: string }[]>(
    `insert into capture (organisation_id, kind, requested, address, at, request_headers, headers,
                          chain, document_id, payload_digest, text_hash)
     values ($1, 'upload', $2, $3, $4, '{}', '{}', '[]', $5, $6, $6) returning id`,
    [organisationId, name, `upload:${stored.sha256}`, at, documentId, stored.sha256],
  );
  if (!made) throw new Error('the capture was not written');
  return made.id;
}

/** Makes an upload a candidate that a person gave, of the statement that was made of it. */
export async function linkUpload(
  manager: EntityManager,
  organisationId: string,
  address: string,
  statementId: string,
  { by, note = '' }: Decider,
): Promise<void> {
  const id = await giveCandidate(manager, organisationId, address);
  await manager.query(
    `insert into candidate_decision (candidate_id, was, became, decided_by, note, at)
     select id, state, 'given', $2, $3, now() from candidate where id = $1`,
    [id, by, note],
  );
  await manager.query(
    `update candidate set state = 'given', visited = true, decided_by = $2, decided_at = now(),
       statement_id = $3 where id = $1`,
    [id, by, statementId],
  );
  await manager.query(`update statement set state = 'ok' where id = $1 and state = 'rejected'`, [
    statementId,
  ]);
}
