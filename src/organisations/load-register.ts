import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostEntries, hostRegister, type OrganisationHosts } from './host-register';
import {
  HOST_ROLES,
  type HostRole,
  type OrganisationKind,
  type Platform,
  type Register,
  type RegisterEntry,
} from './register-entry';

const FILES: readonly (readonly [string, OrganisationKind])[] = [
  ['councils.csv', 'council'],
  ['combined-authorities.csv', 'combined-authority'],
  ['former-councils.csv', 'council'],
];

/**
 * Reads the reference data that comes with the project (see data/LICENCE.md).
 *
 * @param folder with the CSV files
 * @throws when a row lacks what it must have, a code stands twice, or a host or a succession names
 *   an organisation that is not there
 */
export function loadRegister(folder: string = join(__dirname, 'data')): Register {
  const rows = (file: string): Row[] => rowsOf(join(folder, file));
  const organisations = FILES.flatMap(([file, kind]) =>
    rows(file).map((row) => organisation(row, kind)),
  );
  const ids = new Set<string>();
  for (const { id } of organisations) {
    if (ids.has(id)) throw new Error(`organisations/data: the code ${id} stands twice`);
    ids.add(id);
  }
  const known = (row: Row, column: string): string => {
    const id = filled(row, column);
    if (!ids.has(id)) throw new Error(`organisations/data: nobody has the code ${id}`);
    return id;
  };
  return {
    organisations,
    hosts: rows('hosts.csv').map((row) => ({
      organisation: known(row, 'id'),
      host: filled(row, 'host'),
      role: role(row),
      note: row['note'] ?? '',
    })),
    successions: rows('successions.csv').map((row) => ({
      predecessor: known(row, 'predecessor'),
      successor: known(row, 'successor'),
      date: filled(row, 'date'),
      note: row['note'] ?? '',
    })),
    platforms: loadPlatforms(folder),
  };
}

/** Reads under which suffixes system makers keep the sites of many councils. */
export function loadPlatforms(folder: string = join(__dirname, 'data')): readonly Platform[] {
  return rowsOf(join(folder, 'platforms.csv')).map((row) => ({
    suffix: filled(row, 'suffix'),
    role: role(row) === 'committee' ? 'committee' : 'platform',
  }));
}

let loaded: OrganisationHosts | undefined;

/** The hosts of the register that comes with the project, for commands that have no database. */
export function loadHostRegister(): OrganisationHosts {
  if (!loaded) {
    const register = loadRegister();
    const today = new Date().toISOString().slice(0, 10);
    loaded = hostRegister(hostEntries(register, today), register.platforms);
  }
  return loaded;
}

type Row = Readonly<Record<string, string>>;

const rowsOf = (path: string): Row[] =>
  parse(readFileSync(path), { columns: true, bom: true, skip_empty_lines: true });

function organisation(row: Row, kind: OrganisationKind): RegisterEntry {
  return {
    id: filled(row, 'id'),
    kind,
    name: filled(row, 'name'),
    shortName: filled(row, 'short_name'),
    welshName: row['welsh_name'] || null,
    type: filled(row, 'type'),
    nation: filled(row, 'nation'),
    region: row['region'] ?? '',
    population: count(row, 'population'),
    populationYear: count(row, 'population_year'),
    website: row['website'] || null,
    committeeSystem: row['committee_system'] || null,
    committeeAddress: row['committee_address'] || null,
    startDate: row['start_date'] || null,
    endDate: row['end_date'] || null,
    companyNumber: null,
    otherNames: (row['other_names'] ?? '').split('; ').filter(Boolean),
  };
}

function filled(row: Row, column: string): string {
  const value = row[column]?.trim();
  if (!value) throw new Error(`organisations/data: a row has no ${column}: ${JSON.stringify(row)}`);
  return value;
}

const count = (row: Row, column: string): number | null =>
  row[column] ? Number(row[column]) : null;

function role(row: Row): HostRole {
  const value = filled(row, 'role');
  const known = HOST_ROLES.find((each) => each === value);
  if (!known) throw new Error(`organisations/data: "${value}" is no role of a host`);
  return known;
}
