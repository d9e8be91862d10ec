import type { EntityManager } from 'typeorm';
import type { DiscoveryState } from '../discover/discovery';
import type { Outcome } from '../fetch/visit';
import type { Sweep } from './sweep.entity';

/** What a sweep came to. */
export type Ending = {
  readonly outcome: DiscoveryState;
  readonly because: string;
  /** When it is to be made again, for faults that may pass. */
  readonly again: Date | null;
  /** Stable code of what a person has to settle, or of what stood in the way. */
  readonly code: string | null;
};

const DAY = 86_400_000;
/** Sweeps in a row that a site may block, or not answer, before a person is asked. */
export const PATIENCE_SWEEPS = 3;

const MAY_PASS: readonly Outcome[] = ['busy', 'unreachable', 'too-slow'];

/**
 * Ends a discovery: what may pass is tried again on the next day, twice; a site that has blocked
 * three sweeps in a row is put before a person (CRAWLING section 10).
 */
export async function endingOf(
  manager: EntityManager,
  sweep: Sweep,
  found: { readonly state: DiscoveryState; readonly because: string },
  at: Date,
): Promise<Ending> {
  const plain = { outcome: found.state, because: found.because, again: null, code: null };
  const before = await manager.query<{ code: string | null }[]>(
    `select error_code as code from sweep
     where organisation_id = $1 and kind = 'discovery' and finished_at is not null and id <> $2
     order by created_at desc limit ${PATIENCE_SWEEPS - 1}`,
    [sweep.organisationId, sweep.id],
  );
  const inARow = (code: string) =>
    before.length === PATIENCE_SWEEPS - 1 && before.every((each) => each.code === code);
  if (found.state === 'blocked') {
    if (!inARow('blocked')) return { ...plain, code: 'blocked' };
    const because = `${found.because} That was so on ${PATIENCE_SWEEPS} sweeps in a row: ask for the address of the statement, or for leave to read the site.`;
    return { ...plain, outcome: 'needs-a-person', because, code: 'blocked' };
  }
  if (!(await mayPass(manager, sweep, found.state))) return plain;
  const again = inARow('may-pass') ? null : new Date(at.getTime() + DAY);
  return { ...plain, again, code: 'may-pass' };
}

async function mayPass(
  manager: EntityManager,
  sweep: Sweep,
  state: DiscoveryState,
): Promise<boolean> {
  if (state === 'unreachable') return true;
  if (state !== 'needs-a-person') return false;
  const [failed] = await manager.query<unknown[]>(
    'select 1 from trail_step where sweep_id = $1 and outcome = any($2) limit 1',
    [sweep.id, MAY_PASS],
  );
  return failed !== undefined;
}

/** Writes what a sweep came to, and lets go of its state. */
export async function endSweep(
  manager: EntityManager,
  sweep: Sweep,
  { outcome, because, again, code }: Ending,
  at: Date,
): Promise<void> {
  await manager.query(
    `update sweep set state = 'finished', outcome = $2, progress_text = $3, error_code = $4,
       resume_at = $5, finished_at = $6, engine = null
     where id = $1`,
    [sweep.id, outcome, because, code, again, at],
  );
}
