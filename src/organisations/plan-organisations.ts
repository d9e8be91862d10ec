import { hostOf } from './host-name';
import type { OrganisationHosts } from './host-register';
import { companyId, isOrganisationId, kindOfCode, numberInId, siteId } from './organisation-id';
import { type PlannedRow, refused } from './planned-row';
import { readOrganisation } from './read-organisation';
import type { RegisterEntry } from './register-entry';
import { type SheetRow, shown } from './register-sheet';

/** What the register holds before an import; grows with each row that is planned. */
export type Known = {
  readonly organisations: Map<string, RegisterEntry>;
  readonly hosts: OrganisationHosts;
};

export type OrganisationChange = {
  readonly entry: RegisterEntry;
  /** Properties that the file gives; others keep following the reference data. */
  readonly given: readonly (keyof RegisterEntry)[];
  /** The host of the website it had before, when that changes. */
  readonly formerHost: string | null;
};

/**
 * Plans the rows of a list of organisations, in their order. A row whose code, company number or
 * website is known changes that organisation; an empty cell changes nothing, "-" empties a value.
 */
export function planOrganisations(
  rows: readonly SheetRow[],
  known: Known,
): PlannedRow<OrganisationChange>[] {
  const seen = new Map<string, number>();
  const byNumber = new Map(
    [...known.organisations.values()].flatMap(({ id, companyNumber }) =>
      companyNumber ? [[companyNumber, id] as const] : [],
    ),
  );
  return rows.map((row) => {
    const planned = planRow(row, known, byNumber, seen);
    const entry = planned.change?.entry;
    if (entry) {
      known.organisations.set(entry.id, entry);
      if (entry.companyNumber) byNumber.set(entry.companyNumber, entry.id);
    }
    return planned;
  });
}

function planRow(
  row: SheetRow,
  known: Known,
  byNumber: ReadonlyMap<string, string>,
  seen: Map<string, number>,
): PlannedRow<OrganisationChange> {
  const { line } = row;
  if (row.problem) return refused(line, `The row ${row.problem}.`);
  const { id: given = '', values, problems } = readOrganisation(row.cells);
  if (problems.length > 0) return refused(line, problems.join(' '));
  const id = given || idFor(values, known, byNumber);
  if (id === null)
    return refused(line, 'The row has neither an id nor a company number nor a website.');
  const complaint =
    idProblem(id, values, byNumber) ??
    seenProblem(id, seen.get(id)) ??
    ownerProblem(id, values, known);
  if (complaint) return refused(line, complaint);
  seen.set(id, line);
  const before = known.organisations.get(id);
  return before ? changed(line, before, values) : added(line, id, values);
}

type Values = Partial<RegisterEntry>;

function idFor(values: Values, known: Known, byNumber: ReadonlyMap<string, string>): string | null {
  const { companyNumber, website = null } = values;
  const numbered = companyNumber ? byNumber.get(companyNumber) : undefined;
  if (numbered) return numbered;
  const host = hostOf(website);
  const owner = host ? known.hosts.ownerOf(host)?.organisations[0] : undefined;
  if (owner && known.organisations.get(owner)?.kind === 'contractor') return owner;
  if (companyNumber) return companyId(companyNumber);
  return host ? siteId(host) : null;
}

function idProblem(
  id: string,
  values: Values,
  byNumber: ReadonlyMap<string, string>,
): string | null {
  if (!isOrganisationId(id))
    return `The id "${shown(id)}" may only have letters, digits, dots and dashes, 40 at most.`;
  const number = numberInId(id);
  if (number !== null && values.companyNumber && values.companyNumber !== number)
    return `The id ${id} and the company number ${values.companyNumber} contradict each other.`;
  const holder = values.companyNumber ? byNumber.get(values.companyNumber) : undefined;
  return holder && holder !== id
    ? `The company number ${values.companyNumber ?? ''} is that of ${holder}.`
    : null;
}

const seenProblem = (id: string, line: number | undefined): string | null =>
  line === undefined ? null : `${id} stands on line ${line} already.`;

/** A council's site is never a contractor's. Councils may share one. */
function ownerProblem(id: string, { website = null }: Values, known: Known): string | null {
  const kind = known.organisations.get(id)?.kind ?? kindOfCode(id) ?? 'contractor';
  const host = hostOf(website);
  if (kind !== 'contractor' || !host) return null;
  const owner = known.hosts.ownerOf(host);
  if (!owner) return null;
  const council = owner.organisations
    .map((each) => known.organisations.get(each))
    .find((each) => each && each.kind !== 'contractor');
  if (council)
    return `The website ${host} belongs to ${council.name} (${council.id}): give that id to change it.`;
  return owner.organisations.length === 0
    ? `The website ${host} is on the host of a system's maker: give the organisation's own.`
    : null;
}

function added(line: number, id: string, values: Values): PlannedRow<OrganisationChange> {
  const kind = kindOfCode(id) ?? 'contractor';
  const { name, website, nation, type } = values;
  const missing = (
    kind === 'contractor'
      ? Object.entries({ name, website })
      : Object.entries({ name, type, nation })
  ).flatMap(([column, value]) => (value ? [] : [column]));
  if (!name || missing.length > 0)
    return refused(
      line,
      `${id} is not in the register; to add it, the row must also give its ${missing.join(' and ')}.`,
    );
  const entry: RegisterEntry = {
    ...{ id, kind, name, shortName: name, welshName: null, region: '' },
    ...{ type: 'contractor', nation: '', population: null, populationYear: null, website: null },
    ...{ committeeSystem: null, committeeAddress: null, startDate: null, endDate: null },
    ...{ companyNumber: numberInId(id), otherNames: [] },
    ...values,
  };
  const problem = dateProblem(entry);
  if (problem) return refused(line, problem);
  const given = Object.keys(values) as (keyof RegisterEntry)[];
  return {
    ...{ line, outcome: 'added', sentence: `${shown(name)} (${id}) is new.` },
    change: { entry, given, formerHost: null },
  };
}

function changed(
  line: number,
  before: RegisterEntry,
  values: Values,
): PlannedRow<OrganisationChange> {
  const title = `${shown(before.name)} (${before.id})`;
  const given = (Object.keys(values) as (keyof RegisterEntry)[]).filter(
    (key) => JSON.stringify(values[key]) !== JSON.stringify(before[key]),
  );
  if (given.length === 0)
    return { line, outcome: 'unchanged', sentence: `${title} stays as it is.`, change: null };
  const shortName =
    values.name && before.shortName === before.name ? values.name : before.shortName;
  const entry = { ...before, shortName, ...values };
  const problem = dateProblem(entry);
  if (problem) return refused(line, problem);
  const steps = given.map(
    (key) => `${label(key)} from ${said(before[key])} to ${said(entry[key])}`,
  );
  const host = hostOf(before.website);
  const formerHost = host !== null && host !== hostOf(entry.website) ? host : null;
  return {
    ...{ line, outcome: 'changed', sentence: `${title}: ${steps.join('; ')}.` },
    change: { entry, given, formerHost },
  };
}

const dateProblem = ({ startDate, endDate }: RegisterEntry): string | null =>
  startDate && endDate && endDate < startDate
    ? `It would end on ${endDate}, before it began on ${startDate}.`
    : null;

const label = (key: string): string =>
  key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function said(value: RegisterEntry[keyof RegisterEntry]): string {
  const text = Array.isArray(value) ? value.join('; ') : String(value ?? '');
  return text === '' ? 'nothing' : `“${shown(text)}”`;
}
