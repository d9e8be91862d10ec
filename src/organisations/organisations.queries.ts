import type { EntityManager } from 'typeorm';
import type { Council } from './councils';

/** Writes the reference data over what is there, in one round trip. Nothing is ever deleted. */
export async function storeCouncils(
  manager: EntityManager,
  councils: readonly Council[],
): Promise<void> {
  const columns = [
    councils.map(({ id }) => id),
    councils.map(({ name }) => name),
    councils.map(({ shortName }) => shortName),
    councils.map(({ type }) => type),
    councils.map(({ nation }) => nation),
    councils.map(({ region }) => region),
    councils.map(({ website }) => website),
  ];
  await manager.query(
    `insert into organisation (id, name, short_name, type, nation, region, website)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[],
                          $7::text[])
     on conflict (id) do update set
       name = excluded.name, short_name = excluded.short_name, type = excluded.type,
       nation = excluded.nation, region = excluded.region, website = excluded.website`,
    columns,
  );
}
