import type { EntityManager } from 'typeorm';
import { storableJson } from '../captures/storable';
import { type Absence, absenceOf, type LookedThrough, type Tried } from './absence';
import type { Sweep } from './sweep.entity';

/** The trail of a sweep as it is listed in a finding. */
export async function triedIn(manager: EntityManager, sweepId: string): Promise<Tried[]> {
  const rows = await manager.query<(Omit<Tried, 'at'> & { at: Date })[]>(
    `select requested as address, address as "finalAddress", purpose, why, outcome, status, at, gave
     from trail_step where sweep_id = $1 order by number`,
    [sweepId],
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

/**
 * Writes the finding that there is no statement, unless one is known that still stands.
 *
 * @returns `null` when there is no such finding
 */
export async function keepAbsence(
  manager: EntityManager,
  sweep: Sweep,
  looked: LookedThrough,
): Promise<Absence | null> {
  const finding = (await stands(manager, sweep.organisationId)) ? null : absenceOf(looked);
  if (finding)
    await manager.query(
      `insert into absence_finding (organisation_id, sweep_id, found_at, expires_at, finding)
       values ($1, $2, $3, $4, $5)`,
      [
        ...[sweep.organisationId, sweep.id, finding.foundAt, finding.expiresAt],
        storableJson(finding),
      ],
    );
  return finding;
}

/** Takes back what was found before, because a statement is known now. */
export async function withdrawAbsence(
  manager: EntityManager,
  organisations: readonly string[],
  at: Date,
): Promise<void> {
  await manager.query(
    `update absence_finding set withdrawn_at = $2
     where organisation_id = any($1) and withdrawn_at is null`,
    [organisations, at],
  );
}

async function stands(manager: EntityManager, organisationId: string): Promise<boolean> {
  const [row] = await manager.query<unknown[]>(
    `select 1 from statement s join statement_organisation so on so.statement_id = s.id
     where so.organisation_id = $1 and s.state not in ('rejected', 'removed') limit 1`,
    [organisationId],
  );
  return row !== undefined;
}
