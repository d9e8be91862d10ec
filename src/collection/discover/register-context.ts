import { matchCouncil } from '../../organisations/match-council';
import type { HostRegister } from '../../organisations/host-register';
import type { Register } from '../../organisations/register-entry';
import { rank } from '../rank/rank';
import type { SearchContext } from './search-context';

/**
 * What a search needs of the register: how links rank, whose hosts are whose, whom names mean.
 *
 * @param hosts from `hostRegister`, or the hosts of one site that is in no register
 * @param register whose names and successions count
 * @param readText reads documents; left out, they are judged by address and link
 */
export function registerContext(
  hosts: HostRegister,
  register: Pick<Register, 'organisations' | 'successions'>,
  readText?: SearchContext['readText'],
): SearchContext {
  return {
    rank: (input) => rank(input, hosts),
    owners: withSuccessors(hosts, register.successions),
    organisationNamed: (name) => matchCouncil(name, register.organisations)?.id ?? null,
    ...(readText && { readText }),
  };
}

/** What stands on the site of a council that is no more belongs to the past of its successors. */
export function withSuccessors(
  hosts: HostRegister,
  successions: Register['successions'],
): HostRegister {
  return {
    ownerOf(host) {
      const owner = hosts.ownerOf(host);
      if (owner?.role !== 'former') return owner;
      const later = successions
        .filter(({ predecessor }) => owner.organisations.includes(predecessor))
        .map(({ successor }) => successor);
      return { ...owner, organisations: [...new Set([...owner.organisations, ...later])] };
    },
  };
}
