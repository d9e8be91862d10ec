import type { EntityManager } from 'typeorm';
import type { Register } from './register-entry';

/** Columns of an organisation beside its id. */
export const REGISTER_COLUMNS = [
  ...['kind', 'name', 'short_name', 'welsh_name', 'type', 'nation', 'region', 'population'],
  ...['population_year', 'website', 'committee_system', 'committee_address', 'start_date'],
  ...['end_date', 'company_number', 'other_names'],
];

/**
 * Writes the reference data over what is there, at every migration. What people have changed by
 * import stays: in organisations column by column (`amended`), in hosts and successions row by row
 * (`by_hand`). Organisations are never deleted, for assessments point at them; hosts and
 * successions that the reference data no longer names are.
 */
export async function storeRegister(
  manager: EntityManager,
  { organisations, hosts, successions }: Register,
): Promise<void> {
  const set = REGISTER_COLUMNS.map(
    (column) => `${column} = case when '${column}' = any(organisation.amended)
                  then organisation.${column} else excluded.${column} end`,
  );
  await manager.query(
    `insert into organisation (id, ${REGISTER_COLUMNS.join(', ')})
     select id, ${REGISTER_COLUMNS.join(', ')} from jsonb_populate_recordset(null::organisation, $1)
     on conflict (id) do update set ${set.join(', ')}`,
    [JSON.stringify(organisations.map((each) => snake(each)))],
  );
  await storeHosts(manager, hosts);
  await storeSuccessions(manager, successions);
}

async function storeHosts(manager: EntityManager, hosts: Register['hosts']): Promise<void> {
  const columns = [
    hosts.map(({ organisation }) => organisation),
    hosts.map(({ host }) => host),
    hosts.map(({ role }) => role),
    hosts.map(({ note }) => note),
  ];
  await manager.query(
    `delete from organisation_host where not by_hand and (organisation_id, host) not in
       (select * from unnest($1::text[], $2::text[]))`,
    columns.slice(0, 2),
  );
  await manager.query(
    `insert into organisation_host (organisation_id, host, role, note)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::text[])
     on conflict (organisation_id, host) do update set role = excluded.role, note = excluded.note
       where not organisation_host.by_hand`,
    columns,
  );
}

async function storeSuccessions(
  manager: EntityManager,
  successions: Register['successions'],
): Promise<void> {
  const columns = [
    successions.map(({ predecessor }) => predecessor),
    successions.map(({ successor }) => successor),
    successions.map(({ date }) => date),
    successions.map(({ note }) => note),
  ];
  await manager.query(
    `delete from succession where not by_hand and (predecessor_id, successor_id) not in
       (select * from unnest($1::text[], $2::text[]))`,
    columns.slice(0, 2),
  );
  await manager.query(
    `insert into succession (predecessor_id, successor_id, date, note)
     select * from unnest($1::text[], $2::text[], $3::date[], $4::text[])
     on conflict (predecessor_id, successor_id)
       do update set date = excluded.date, note = excluded.note where not succession.by_hand`,
    columns,
  );
}

/** Property names to column names, as `SnakeNaming` does. */
export function snake(row: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]: [string, unknown]) => [
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  );
}
