import type { EntityManager } from 'typeorm';
import type { KnownStatement } from './known-statement';
import { type SeenStatement, versionHash } from './seen-statement';

/** Writes a new version of a statement, with the forms it was seen in. */
export async function insertVersion(
  manager: EntityManager,
  statementId: string,
  number: number,
  seen: SeenStatement,
  submissionId: string | null,
): Promise<void> {
  const [made] = await manager.query<{ id: string }[]>(
    `insert into statement_version (statement_id, number, text_hash, first_seen_at, last_seen_at,
                                    year, submission_id)
     values ($1, $2, $3, $4, $4, $5, $6) returning id`,
    [statementId, number, versionHash(seen), seen.at, seen.year, submissionId],
  );
  for (const [index, rendition] of seen.renditions.entries())
    await insertRendition(manager, made?.id ?? '', index + 1, rendition);
}

/** Forms of the statement that were not known before belong to the version that they agree with. */
export async function addRenditions(
  manager: EntityManager,
  known: KnownStatement,
  seen: SeenStatement,
): Promise<void> {
  const addresses = new Set(known.pages.map(({ address }) => address));
  let next = Math.max(0, ...known.pages.map(({ rendition }) => rendition)) + 1;
  for (const rendition of seen.renditions) {
    if (rendition.pages.some(({ address }) => addresses.has(address))) continue;
    await insertRendition(manager, known.version.id, next, rendition);
    next += 1;
  }
}

async function insertRendition(
  manager: EntityManager,
  versionId: string,
  number: number,
  { kind, language, pages }: SeenStatement['renditions'][number],
): Promise<void> {
  for (const [index, page] of pages.entries())
    await manager.query(
      `insert into statement_rendition (version_id, rendition, page, kind, language, address,
                                        capture_id)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [versionId, number, index + 1, kind, language, page.address, page.captureId],
    );
}
