import { plainHost } from './host-name';
import { type PlannedRow, refused } from './planned-row';
import type { Known } from './plan-organisations';
import type { HostEntry, HostRole, Platform } from './register-entry';
import { type SheetRow, shown } from './register-sheet';
import { isSiteHost } from './web-address';

export type HostChange = {
  readonly organisation: string;
  readonly host: string;
  readonly role: HostRole | 'none';
  readonly note: string;
};

const ROLES = ['committee', 'alias', 'former', 'platform', 'none'] as const;

/**
 * Plans the rows of a list of hosts. The role `none` says that a host is not theirs.
 *
 * @param stored the hosts written down so far, with those that are said not to be theirs
 */
export function planHosts(
  rows: readonly SheetRow[],
  known: Known & { readonly platforms: readonly Platform[] },
  stored: readonly HostChange[],
): PlannedRow<HostChange>[] {
  const before = new Map(stored.map((each) => [keyOf(each), each]));
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const { line, cells } = row;
    if (row.problem) return refused(line, `The row ${row.problem}.`);
    const cell = (name: string) => cells.get(name) ?? '';
    const organisation = known.organisations.get(cell('id'));
    if (!organisation)
      return refused(line, `No organisation of the register has the id “${shown(cell('id'))}”.`);
    const role = ROLES.find((each) => each === cell('role').toLowerCase());
    if (!role) return refused(line, roleProblem(cell('role')));
    const host = plainHost(
      cell('host')
        .replace(/^https?:\/\//i, '')
        .replace(/\/.*$/, ''),
    );
    const change = { organisation: organisation.id, host, role, note: cell('note').slice(0, 200) };
    const twice = seen.get(keyOf(change));
    if (twice) return refused(line, `${host} stands on line ${twice} already.`);
    seen.set(keyOf(change), line);
    const problem = hostProblem(change, known);
    if (problem) return refused(line, problem);
    const old = before.get(keyOf(change));
    const what = `${host} of ${shown(organisation.name)} (${organisation.id})`;
    if (!old) return { line, outcome: 'added', sentence: `${what} is new: ${role}.`, change };
    if (old.role === role && old.note === change.note)
      return { line, outcome: 'unchanged', sentence: `${what} stays as it is.`, change: null };
    return { line, outcome: 'changed', sentence: `${what}: ${old.role} becomes ${role}.`, change };
  });
}

const keyOf = ({ organisation, host }: Pick<HostEntry, 'organisation' | 'host'>): string =>
  `${organisation} ${host}`;

const roleProblem = (role: string): string =>
  role.toLowerCase() === 'website'
    ? 'The website is a column of a list of organisations: change it there.'
    : `The role “${shown(role)}” must be one of ${ROLES.join(', ')}.`;

function hostProblem(
  { organisation, host, role }: HostChange,
  { organisations, hosts, platforms }: Parameters<typeof planHosts>[1],
): string | null {
  if (!isSiteHost(host) || platforms.some(({ suffix }) => suffix === host))
    return `“${shown(host)}” is no host of one organisation.`;
  const own = hosts.hostsOf(organisation).find((each) => each.host === host);
  if (own?.role === 'website' || (own?.role === 'committee' && role === 'none'))
    return `${host} is a host of its website or committee address: change that instead.`;
  if (organisations.get(organisation)?.kind !== 'contractor' || role === 'none') return null;
  const council = hosts
    .ownerOf(host)
    ?.organisations.map((id) => organisations.get(id))
    .find((each) => each && each.kind !== 'contractor');
  return council ? `${host} belongs to ${council.name} (${council.id}).` : null;
}
