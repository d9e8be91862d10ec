import type { HostEntry, HostRole, RegisterEntry } from '../../../organisations/register-entry';
import { dayInWords } from '../../dates';
import { counted } from '../../numbers';
import { paths } from '../../paths';
import { webAddress } from '../web-address';
import { typeInWords } from '../words';

/** A fact with its name. A link where there is somewhere to go. */
export type Fact = {
  readonly name: string;
  readonly values: readonly { readonly text: string; readonly href: string | null }[];
};

/** An organisation before or after a reorganisation. */
type Kin = {
  readonly id: string;
  readonly name: string;
  readonly date: string;
  readonly note: string;
};

const ROLES: Readonly<Record<HostRole, string>> = {
  website: 'website',
  committee: 'committee system',
  alias: 'another name of the website',
  former: 'former website',
  platform: 'copy, not cited',
};

/** What the register knows of an organisation. Facts that are not known are left out. */
export function registerFacts(
  entry: RegisterEntry,
  hosts: readonly HostEntry[],
  kin: { readonly predecessors: readonly Kin[]; readonly successors: readonly Kin[] },
): Fact[] {
  const { welshName, otherNames, population, populationYear, website, startDate, endDate } = entry;
  const where = [...new Set([entry.region, entry.nation])].filter(Boolean).join(', ');
  return [
    fact('Welsh name', welshName),
    fact('Other names', otherNames.join('; ')),
    fact('Kind', typeInWords(entry.type)),
    fact('Code', entry.id),
    fact('Company number', entry.companyNumber),
    fact('Where', where),
    fact('Population', population && peopleInWords(population, populationYear)),
    link('Website', website),
    { name: 'Hosts', values: hosts.map(hostFact) },
    fact('Committee system', entry.committeeSystem),
    link('Committees', entry.committeeAddress),
    fact('Since', startDate && dayInWords(startDate)),
    fact('Until', endDate && dayInWords(endDate)),
    { name: 'Took the place of', values: kin.predecessors.map(kinFact) },
    { name: 'Followed by', values: kin.successors.map(kinFact) },
  ].filter(({ values }) => values.length > 0);
}

function fact(name: string, text: string | number | null): Fact {
  return { name, values: text ? [{ text: String(text), href: null }] : [] };
}

function link(name: string, address: string | null): Fact {
  return { name, values: address ? [{ text: address, href: webAddress(address) }] : [] };
}

function hostFact({ host, role }: HostEntry): Fact['values'][number] {
  return { text: `${host} (${ROLES[role]})`, href: null };
}

function kinFact({ id, name, date, note }: Kin): Fact['values'][number] {
  const when = `${dayInWords(date)}${note ? `, ${note}` : ''}`;
  return { text: `${name} (${when})`, href: paths.organisation(id) };
}

function peopleInWords(population: number, year: number | null): string {
  return `${counted(population, 'person', 'people')}${year ? ` in ${year}` : ''}`;
}
