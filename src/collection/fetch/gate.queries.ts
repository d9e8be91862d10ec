import type { EntityManager } from 'typeorm';
import type { Closed, Door } from './gate';
import { BLOCKED_PAUSE, CAPS, LONGEST_PAUSE, REFUSALS } from './politeness';

/** Milliseconds that a request on its way is counted after its process was last heard of. */
export const LEASE = 10_000;
/** No pause is longer; a time further off means that somebody has moved the clock. */
const LONGEST_WAIT = LONGEST_PAUSE * 1.5;

export type Entry = {
  readonly given: boolean;
  /** Milliseconds until the host may be asked; 0 when only the caps stand in the way. */
  readonly wait: number;
  readonly because: Closed['because'] | null;
};

/**
 * Takes a lease if the host's pause is over and all caps leave room. One at a time in all
 * processes: each sees the leases of those before it, so no cap is ever passed. A crash of the
 * database may forget a lease and nothing else: the request ends by itself.
 *
 * @param delay milliseconds that the host is left alone even if this process dies
 */
export async function tryToEnter(
  manager: EntityManager,
  id: string,
  { host, domain, ip }: Door,
  delay: number,
): Promise<Entry> {
  const { perHost, perDomain, perIp, service } = CAPS;
  const [entry] = await manager.query<Entry[]>(
    `select given, wait, because from fetch_enter($1, $2, $3, $4, '${LEASE} ms',
       $5 * interval '1 ms', '${LONGEST_WAIT} ms', $6)`,
    [id, host, domain, ip, delay, [perHost, perDomain, perIp, service]],
  );
  if (!entry) throw new Error('the gate did not answer');
  return entry;
}

/** What has been learnt, as far as the database has to know it. */
export type Learnt = {
  readonly pause: number;
  /** Milliseconds that the host wants to be left alone, or null. */
  readonly rest: number | null;
  readonly refused: 'host' | 'page' | null;
};

/** Gives the lease back and says when the host may be asked next. */
export async function giveBack(
  manager: EntityManager,
  id: string,
  host: string,
  { pause, rest, refused }: Learnt,
): Promise<void> {
  await manager.query(GIVE_BACK, [id, host, pause, rest, refused]);
}

const GIVE_BACK = `
  with moment as (select clock_timestamp() as now),
  ended as (
    delete from fetch_lease using moment
    where id = $1::uuid or expires_at < now - interval '1 minute'),
  before as (
    select case when $5::text is null then 0
      else coalesce((select refusals from fetch_host where host = $2), 0) + 1 end as refusals),
  now_blocked as (
    select coalesce($5::text = 'host', false) or refusals >= ${REFUSALS} as yes from before),
  safe as (
    select set_config('synchronous_commit',
      case when $4::float8 is null and $5::text is null then 'off' else 'on' end, true) as kept)
  insert into fetch_host (host, next_at, closed_until, because, refusals)
  select $2, now + $3::float8 * interval '1 ms',
    case when yes then now + interval '${BLOCKED_PAUSE} ms'
      else now + $4::float8 * interval '1 ms' end,
    case when yes then 'blocked' when $4::float8 is not null then 'asked' end,
    case when yes then 0 else refusals end
  from moment, before, now_blocked, safe where kept is not null
  on conflict (host) do update set next_at = excluded.next_at,
    closed_until = excluded.closed_until, because = excluded.because,
    refusals = excluded.refusals`;

/** Keeps the leases of requests that are still on their way. */
export async function renewLeases(manager: EntityManager, ids: readonly string[]): Promise<void> {
  await manager.query(
    `update fetch_lease set expires_at = clock_timestamp() + interval '${LEASE} ms'
     where id = any($1::uuid[])`,
    [ids],
  );
}
