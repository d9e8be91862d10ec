import type { EntityManager } from 'typeorm';
import type { HostChange } from './plan-hosts';
import type { OrganisationChange } from './plan-organisations';
import type { SuccessionChange } from './plan-successions';
import { REGISTER_COLUMNS, snake } from './register.queries';

/** Rows of one round trip. */
const CHUNK = 5000;

/** Writes what an import changes, and notes which columns people have taken over. */
export async function writeOrganisations(
  manager: EntityManager,
  changes: readonly OrganisationChange[],
): Promise<void> {
  const set = REGISTER_COLUMNS.map((column) => `${column} = excluded.${column}`);
  for (let from = 0; from < changes.length; from += CHUNK) {
    const rows = changes.slice(from, from + CHUNK).map(({ entry, given }) => ({
      ...snake({ ...entry, amended: undefined }),
      amended: given.map((key) => Object.keys(snake({ [key]: 0 }))[0]),
    }));
    await manager.query(
      `insert into organisation (id, amended, ${REGISTER_COLUMNS.join(', ')})
       select id, amended, ${REGISTER_COLUMNS.join(', ')}
         from jsonb_populate_recordset(null::organisation, $1)
       on conflict (id) do update set ${set.join(', ')}, amended = array(
         select distinct unnest(organisation.amended || excluded.amended) order by 1)`,
      [JSON.stringify(rows)],
    );
  }
  const former = changes.flatMap(({ entry, formerHost }) =>
    formerHost === null
      ? []
      : [{ organisation: entry.id, host: formerHost, role: 'former', note: '' } as const],
  );
  await writeHosts(manager, former);
}

export async function writeHosts(
  manager: EntityManager,
  changes: readonly HostChange[],
): Promise<void> {
  await manager.query(
    `insert into organisation_host (organisation_id, host, role, note, by_hand)
     select *, true from unnest($1::text[], $2::text[], $3::text[], $4::text[])
     on conflict (organisation_id, host)
       do update set role = excluded.role, note = excluded.note, by_hand = true`,
    [
      changes.map(({ organisation }) => organisation),
      changes.map(({ host }) => host),
      changes.map(({ role }) => role),
      changes.map(({ note }) => note),
    ],
  );
}

/** Also ends who is followed, and gives who follows its first day if that is not known. */
export async function writeSuccessions(
  manager: EntityManager,
  changes: readonly SuccessionChange[],
): Promise<void> {
  for (const { predecessor, successor, date, note, endDate } of changes) {
    await manager.query(
      `insert into succession (predecessor_id, successor_id, date, note, by_hand)
       values ($1, $2, $3, $4, true)
       on conflict (predecessor_id, successor_id)
         do update set date = excluded.date, note = excluded.note, by_hand = true`,
      [predecessor, successor, date, note],
    );
    await amend(manager, predecessor, 'end_date', endDate);
    await manager.query(
      `update organisation set start_date = $2, amended = array_append(amended, 'start_date')
       where id = $1 and start_date is null`,
      [successor, date],
    );
  }
}

async function amend(manager: EntityManager, id: string, column: 'end_date', value: string) {
  await manager.query(
    `update organisation set ${column} = $2, amended = array(
       select distinct unnest(amended || '${column}'::text) order by 1)
     where id = $1 and ${column} is distinct from $2::date`,
    [id, value],
  );
}
