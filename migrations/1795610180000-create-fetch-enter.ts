import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Enters the gate of all processes. A function, because the look at the leases has to begin after
 * the lock is held, and four messages to the database would cost more than the work itself. Leases are
 * renewed without the lock, so one may end a little later than a whole lease from the moment of the
 * look; one that ends far later is left over from before somebody moved the clock.
 */
export class CreateFetchEnter1795610180000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create function "fetch_enter"(
        door_id uuid, door_host text, door_domain text, door_ip text,
        lease interval, pause interval, longest interval, caps int[])
      returns table (given boolean, wait float8, because text)
      language plpgsql as $$
      declare
        moment timestamptz;
        place record;
        room boolean;
      begin
        perform pg_advisory_xact_lock(7262055);
        moment := clock_timestamp();
        select h.next_at, h.closed_until, h.because into place
          from fetch_host h where h.host = door_host;
        because := place.because;
        wait := greatest(0,
          extract(epoch from least(coalesce(place.next_at, moment) - moment, longest)) * 1000,
          extract(epoch from place.closed_until - moment) * 1000);
        given := false;
        if wait = 0 then
          select count(*) filter (where l.host = door_host) < caps[1]
              and count(*) filter (where l.domain = door_domain) < caps[2]
              and count(*) filter (where l.ip = door_ip) < caps[3]
              and count(*) < caps[4]
            into room
            from fetch_lease l
            where l.expires_at > moment and l.expires_at <= moment + lease * 2;
          if room then
            insert into fetch_lease (id, host, domain, ip, expires_at)
              values (door_id, door_host, door_domain, door_ip, moment + lease);
            insert into fetch_host (host, next_at) values (door_host, moment + pause)
              on conflict (host) do update set next_at = excluded.next_at;
            given := true;
          end if;
        end if;
        perform set_config('synchronous_commit', 'off', true);
        return next;
      end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop function "fetch_enter"(uuid, text, text, text, interval, interval, interval, int[])`,
    );
  }
}
