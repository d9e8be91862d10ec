import type { EntityManager } from 'typeorm';
import { storableJson, storableText } from './storable';
import { compareRenditions } from './compare-renditions';
import { type KnownStatement, renditionsOf } from './known-statement';
import { sameStatement } from './known-statements.queries';
import { addRenditions, insertVersion } from './versions.queries';
import { mainRendition, type SeenStatement, statementKey } from './seen-statement';

/** What became of a statement that was seen. */
export type KeptStatement = {
  readonly id: string;
  readonly verdict: 'new' | 'same' | 'moved' | 'changed' | 'rejected';
  /** Id of the submission that was made, when there is a new wording to read and assess. */
  readonly submissionId: string | null;
};

/**
 * Lets one at a time write what was found: a joint statement or a shared document is met by several
 * sweeps at once, and each must see what the others wrote. To be called first in the transaction.
 */
export async function oneAtATime(manager: EntityManager): Promise<void> {
  await manager.query(`select pg_advisory_xact_lock(hashtext('msaudit statements'))`);
}

/** Makes the submission of a new wording; called at most once. */
export type Submit = (manager: EntityManager) => Promise<string>;

/**
 * Writes down that a statement was seen: as a new one, as a new version of one that is known, or as
 * unchanged. Only a new wording is handed in to be read and assessed.
 *
 * @param taken ids of statements that others of the same sweep are; the one found is added
 */
export async function keepStatement(
  manager: EntityManager,
  seen: SeenStatement,
  taken: Set<string>,
  submit: Submit,
): Promise<KeptStatement> {
  const known = await sameStatement(manager, seen, taken);
  if (!known) {
    const id = await insertStatement(manager, seen);
    taken.add(id);
    await addOrganisations(manager, id, seen.organisations);
    const submissionId = await submit(manager);
    await insertVersion(manager, id, 1, seen, submissionId);
    return { id, verdict: 'new', submissionId };
  }
  taken.add(known.id);
  if (known.state === 'rejected') return { id: known.id, verdict: 'rejected', submissionId: null };
  await addOrganisations(manager, known.id, seen.organisations);
  return seenAgain(manager, known, seen, submit);
}

/** Writes down that a statement that is known was seen again. */
export async function seenAgain(
  manager: EntityManager,
  known: KnownStatement,
  seen: SeenStatement,
  submit: Submit,
): Promise<KeptStatement> {
  const { id, version } = known;
  const verdict = compareRenditions(
    renditionsOf(known),
    seen.renditions.map(({ pages }) => pages),
  );
  if (verdict === 'same') {
    await manager.query('update statement_version set last_seen_at = $2 where id = $1', [
      ...[version.id, seen.at],
    ]);
    await addRenditions(manager, known, seen);
    await updateStatement(manager, id, seen, 'ok');
    return { id, verdict, submissionId: null };
  }
  const submissionId = verdict === 'changed' ? await submit(manager) : null;
  await insertVersion(manager, id, version.number + 1, seen, submissionId ?? version.submissionId);
  await updateStatement(manager, id, seen, verdict);
  return { id, verdict, submissionId };
}

/** Writes where a statement stands after a check. Its versions stay as they are. */
export async function markStatement(
  manager: EntityManager,
  id: string,
  standing: Pick<KnownStatement, 'state' | 'lastSeenAt' | 'goneChecks' | 'goneSince'>,
  at: Date,
): Promise<void> {
  const { state, lastSeenAt, goneChecks, goneSince } = standing;
  await manager.query(
    `update statement set state = $2, last_seen_at = $3, gone_checks = $4, gone_since = $5,
       last_checked_at = $6 where id = $1 and state <> 'rejected'`,
    [id, state, lastSeenAt, goneChecks, goneSince, at],
  );
  if (state === 'ok')
    await manager.query(
      `update statement_version set last_seen_at = $2 where id =
         (select id from statement_version where statement_id = $1 order by number desc limit 1)`,
      [id, lastSeenAt],
    );
}

async function insertStatement(manager: EntityManager, seen: SeenStatement): Promise<string> {
  const { title, year, historical, landing, doubts, source, at } = seen;
  const [made] = await manager.query<{ id: string }[]>(
    `insert into statement (key, address, title, year, historical, landing, doubts, source,
                            first_seen_at, last_seen_at, last_checked_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $9) returning id`,
    [
      ...[
        statementKey(seen),
        addressOf(seen),
        storableText(title).slice(0, 500),
        year,
        historical,
        landing,
      ],
      ...[storableJson(doubts), source, at],
    ],
  );
  if (!made) throw new Error('the statement was not written');
  return made.id;
}

async function updateStatement(
  manager: EntityManager,
  id: string,
  seen: SeenStatement,
  state: 'ok' | 'moved' | 'changed',
): Promise<void> {
  const { title, year, historical, landing, doubts, at } = seen;
  await manager.query(
    `update statement set state = $2, address = $3, title = $4, year = coalesce($5, year),
       historical = $6, landing = coalesce($7, landing), doubts = $8, last_seen_at = $9,
       last_checked_at = $9, gone_checks = 0, gone_since = null
     where id = $1`,
    [
      id,
      state,
      addressOf(seen),
      storableText(title).slice(0, 500),
      year,
      historical,
      landing,
      storableJson(doubts),
      at,
    ],
  );
}

const addressOf = (seen: SeenStatement) =>
  seen.source === 'upload' ? null : (mainRendition(seen).pages[0]?.address ?? null);

async function addOrganisations(
  manager: EntityManager,
  statementId: string,
  organisations: readonly string[],
): Promise<void> {
  await manager.query(
    `insert into statement_organisation (statement_id, organisation_id)
     select $1, id from organisation where id = any($2) on conflict do nothing`,
    [statementId, organisations],
  );
}
