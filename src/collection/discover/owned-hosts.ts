import type { NotCounted } from './discovery';
import type { Target } from './search';
import type { HostRegister } from '../../organisations/host-register';

/** Whether what a host serves counts for the organisation that is looked for. */
export type Standing = {
  readonly counts: boolean;
  /** Why not; null where it counts. */
  readonly notCounted: NotCounted | null;
  /** All organisations of the host; more than one for a site that councils share. */
  readonly owners: readonly string[];
  readonly historical: boolean;
  readonly committee: boolean;
  /** The site of another organisation of the register: what stands there may be a joint statement. */
  readonly partner: boolean;
};

/**
 * Says whose a host is. The register decides; the hosts of the target itself count without it, with
 * and without `www`.
 *
 * @param host in lower case
 */
export function standingOf(host: string, target: Target, owners: HostRegister): Standing {
  const owner = owners.ownerOf(host);
  const mine = isOwn(host, target);
  const code = target.organisation;
  const list = owner?.organisations ?? (code === null ? [] : [code]);
  const plain = {
    owners: list,
    historical: owner?.role === 'former',
    committee: false,
    partner: false,
  };
  const refused = (notCounted: NotCounted) => ({ ...plain, counts: false, notCounted });
  if (isCommittee(host, target)) return { ...refused('committee-paper'), committee: true };
  if (!owner) return mine ? { ...plain, counts: true, notCounted: null } : refused('unknown-host');
  // A site that is in no register brings a register of its own hosts.
  const owns = mine || code === null || owner.organisations.includes(code);
  if (owner.role === 'platform' && !mine) return refused('platform-copy');
  if (!owns) {
    const partner = owner.official && (owner.role === 'website' || owner.role === 'alias');
    return { ...refused('other-owner'), partner };
  }
  if (owner.role === 'committee') return { ...refused('committee-paper'), committee: true };
  return { ...plain, counts: true, notCounted: null };
}

/** Hosts that a visit for this target may touch: its own, with and without `www`, and those given. */
export function hostsFor(target: Target, ...more: readonly string[]): readonly string[] {
  const named = [...target.hosts, new URL(target.home).hostname, ...more].map((host) =>
    host.toLowerCase(),
  );
  return [...new Set(named.flatMap((host) => [host, twinOf(host)]))];
}

/** The same host with `www` where it has none, and without where it has. */
export function twinOf(host: string): string {
  return host.startsWith('www.') ? host.slice(4) : `www.${host}`;
}

function isOwn(host: string, target: Target): boolean {
  return hostsFor(target).includes(host);
}

const isCommittee = (host: string, target: Target): boolean =>
  target.committees.some((address) => new URL(address).hostname === host) &&
  host !== new URL(target.home).hostname;
