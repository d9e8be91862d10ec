import type { OrganisationHosts } from '../../organisations/host-register';
import type { RegisterEntry } from '../../organisations/register-entry';
import { registeredDomain } from '../fetch/registered-domain';
import { twinOf } from './owned-hosts';
import type { Target } from './search';
import type { SearchContext } from './search-context';

type Entry = Pick<
  RegisterEntry,
  'id' | 'name' | 'shortName' | 'welshName' | 'otherNames' | 'website' | 'committeeAddress'
>;

/**
 * Whose statement is looked for, from the register.
 *
 * @param hosts of the register
 * @param given addresses that were known before or that a person gave
 * @returns null for an organisation without a website
 */
export function targetOf(
  entry: Entry,
  hosts: OrganisationHosts,
  given: readonly string[] = [],
): Target | null {
  if (entry.website === null) return null;
  const names = [entry.name, entry.welshName, entry.shortName, ...entry.otherNames];
  const home = new URL(entry.website).hostname;
  const own = hosts
    .hostsOf(entry.id)
    .filter(({ role }) => role === 'website' || role === 'alias')
    .map(({ host }) => host)
    .filter((host) => host !== home && twinOf(host) !== home);
  return {
    organisation: entry.id,
    names: names.filter((name): name is string => name !== null && name !== ''),
    home: entry.website,
    hosts: [home, ...own],
    committees: entry.committeeAddress === null ? [] : [entry.committeeAddress],
    given,
  };
}

/** A site that is in no register: whatever stands under its domain is its own. */
export function siteTarget(home: string): Target {
  const { hostname } = new URL(home);
  return { organisation: null, names: [], home, hosts: [hostname], committees: [], given: [] };
}

/** The register of hosts for a site that is in none. */
export function siteOwners(home: string): SearchContext['owners'] {
  const domain = registeredDomain(new URL(home).hostname);
  return {
    ownerOf: (host) =>
      registeredDomain(host) === domain
        ? { organisations: [], role: 'website', official: true }
        : null,
  };
}
