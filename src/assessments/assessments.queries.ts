import type { EntityManager } from 'typeorm';
import type { DocumentRecord } from './audit-record';
import type { QuotedEvidence } from './check-quotes';

export type NewAssessment = {
  readonly textId: string;
  readonly engine: string;
  readonly organisationId: string | null;
  readonly record: DocumentRecord;
  readonly quotes: readonly QuotedEvidence[];
};

/** Id of the stored assessment: this one, or the one that was there for the same text and rubric. */
export async function storeAssessment(
  manager: EntityManager,
  { textId, engine, organisationId, record, quotes }: NewAssessment,
): Promise<string> {
  const { rubric, disclosureModel, facts, score, band } = record;
  const [made] = await manager.query<{ id: string }[]>(
    `insert into assessment (text_id, rubric_id, rubric_version, rubric_hash, engine,
                             disclosure_model, organisation_id, entity, score, band, result)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (text_id, rubric_hash, engine, disclosure_model) do nothing returning id`,
    [
      ...[textId, rubric.id, rubric.version, rubric.hash, engine, disclosureModel],
      organisationId,
      ...[facts.entity?.name ?? null, score, band, JSON.stringify(record)],
    ],
  );
  if (!made) return findAssessment(manager, textId, rubric.hash, engine, disclosureModel);
  await storeEvidence(manager, made.id, quotes);
  return made.id;
}

async function findAssessment(manager: EntityManager, ...key: string[]): Promise<string> {
  const select = `select id from assessment
     where text_id = $1 and rubric_hash = $2 and engine = $3 and disclosure_model = $4`;
  const [found] = await manager.query<{ id: string }[]>(select, key);
  if (!found) throw new Error(`the assessment of text ${key[0]} vanished while it was stored`);
  return found.id;
}

/** All quotes in one round trip, however many there are. */
async function storeEvidence(
  manager: EntityManager,
  assessmentId: string,
  quotes: readonly QuotedEvidence[],
): Promise<void> {
  if (quotes.length === 0) return;
  await manager.query(
    `insert into evidence (assessment_id, criterion, start_offset, end_offset, page, quote, status)
     select $1, * from unnest($2::text[], $3::int[], $4::int[], $5::int[], $6::text[], $7::text[])`,
    [
      assessmentId,
      quotes.map(({ criterion }) => criterion),
      quotes.map(({ evidence }) => evidence.start),
      quotes.map(({ evidence }) => evidence.end),
      quotes.map(({ evidence }) => evidence.page),
      quotes.map(({ evidence }) => evidence.quote),
      quotes.map(({ evidence }) => evidence.status),
    ],
  );
}
