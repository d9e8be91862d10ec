import type { EntityManager } from 'typeorm';

/** What an assessment of today rests on. */
export type Present = {
  readonly engine: string;
  readonly disclosureModel: string;
  /** Hashes of the rubrics as they are now. */
  readonly rubrics: readonly string[];
};

const OUTDATED = `state in ('assessed', 'needs-a-person') and exists (
  select 1 from assessment a where a.id = assessment_id
    and (a.engine <> $1 or a.disclosure_model <> $2 or a.rubric_hash <> all($3)))`;

const parameters = ({ engine, disclosureModel, rubrics }: Present) => [
  ...[engine, disclosureModel],
  [...rubrics],
];

/** How many documents have an assessment by an earlier rubric, model or version of the code. */
export async function countOutdated(manager: EntityManager, present: Present): Promise<number> {
  const [row] = await manager.query<{ n: number }[]>(
    `select count(*)::int as n from submission where ${OUTDATED}`,
    parameters(present),
  );
  return row?.n ?? 0;
}

/**
 * Puts documents whose assessment is outdated back to being assessed from their stored text. The
 * earlier assessments stay.
 *
 * @returns how many
 */
export async function putBackOutdated(manager: EntityManager, present: Present): Promise<number> {
  const rows = await manager.query<unknown[]>(
    `with back as (
       update submission set state = 'assessing', assessment_id = null, attempts = 0,
         progress_percent = 80, progress_text = 'Waiting to be assessed again', updated_at = now()
       where ${OUTDATED} returning id)
     select id from back`,
    parameters(present),
  );
  return rows.length;
}
