import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { plainHost } from '../../src/organisations/host-name';
import type { Council, Host, Site } from './site';

const quoted = (value: string) =>
  /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

const csv = (header: string, rows: readonly (readonly string[])[]): string =>
  `${[header, ...rows.map((row) => row.map(quoted).join(','))].join('\n')}\n`;

const COUNCILS =
  'id,name,short_name,welsh_name,type,nation,region,population,population_year,website,committee_system,committee_address,start_date,end_date,other_names';

type Known = { readonly council: Council; readonly hosts: readonly Host[] };

/** The councils of sites, each with the hosts that are known to be its own. */
export const registered = (sites: readonly Site[]): Known[] =>
  sites.flatMap(({ councils, hosts }) =>
    councils.map((council) => ({
      council,
      hosts: hosts.filter(
        ({ role, owners }) =>
          role !== 'stranger' && (owners === undefined || owners.includes(council.gss)),
      ),
    })),
  );

const committeeOf = ({ hosts }: Known) => hosts.find(({ role }) => role === 'committee');

const row = (known: Known): string[] => {
  const { council } = known;
  const committee = committeeOf(known);
  return [
    council.gss,
    council.name,
    council.short,
    council.welshName ?? '',
    council.type,
    council.nation,
    council.region,
    '100000',
    '2024',
    council.website,
    committee?.cms.name ?? '',
    committee ? `https://${committee.name}/` : '',
    '1974-04-01',
    council.ended ?? '',
    '',
  ];
};

const hostRows = ({ council, hosts }: Known): string[][] => {
  const own = plainHost(new URL(council.website).host);
  return hosts
    .filter(({ role, name }) => role !== 'committee' && plainHost(name) !== own)
    .map(({ name, role }) => [council.gss, plainHost(name), role, '']);
};

/** Writes the files that reference data has (src/organisations/data) for the councils of sites. */
export const writeRegister = (sites: readonly Site[], folder: string): string => {
  mkdirSync(folder, { recursive: true });
  const all = registered(sites);
  const write = (name: string, header: string, rows: readonly string[][]) =>
    writeFileSync(path.join(folder, name), csv(header, rows));
  write('councils.csv', COUNCILS, all.filter(({ council }) => !council.ended).map(row));
  write('former-councils.csv', COUNCILS, all.filter(({ council }) => council.ended).map(row));
  write('combined-authorities.csv', COUNCILS, []);
  write('hosts.csv', 'id,host,role,note', all.flatMap(hostRows));
  write(
    'successions.csv',
    'predecessor,successor,date,note',
    all.flatMap(({ council: { gss, successor, ended } }) =>
      successor && ended ? [[gss, successor, ended, '']] : [],
    ),
  );
  write('platforms.csv', 'suffix,role,note', [
    ['gosshosted.example.com', 'platform', 'GOSS iCM'],
    ['azurewebsites.example.net', 'platform', 'Umbraco'],
    ['placecube.example.com', 'platform', 'Liferay'],
    ['moderngov.example.com', 'committee', 'ModernGov'],
    ['cmis.example.com', 'committee', 'CMIS'],
  ]);
  return folder;
};
