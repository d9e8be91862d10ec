import { lookup } from 'node:dns';
import type { LookupAddress } from 'node:dns';
import { isIP } from 'node:net';
import { PassingFault } from '../../errors';
import type { HostMap } from './host-map';
import { type AddressPolicy, isAllowedIp, notPublic } from './public-address';

export type Resolve = (
  host: string,
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** Where a name is connected to. The port is null when the address's own counts. */
export type Destination = { readonly ip: string; readonly port: number | null };

type Known = { readonly until: number; readonly addresses: readonly string[] };

const REMEMBERED = 60_000;
const MOST_NAMES = 2_000;

const resolveAll: Resolve = (host, done) => {
  lookup(host, { all: true, verbatim: true }, done);
};

/**
 * Turns names into addresses that may be connected to. What comes out is connected to as it is,
 * with no second look-up, so a name that answers differently a moment later (DNS rebinding) gains
 * nothing. One private address among several refuses the whole name.
 */
export class Destinations {
  private readonly known = new Map<string, Known>();

  /**
   * @param hosts names that stand for servers on this machine; null in production
   * @param patience milliseconds for one look-up
   * @param resolve the system's resolver unless a test gives its own
   */
  constructor(
    private readonly policy: AddressPolicy,
    private readonly hosts: HostMap | null,
    private readonly patience: number,
    private readonly resolve: Resolve = resolveAll,
  ) {}

  /**
   * @param host as in `URL.hostname`
   * @throws PermanentError `address-not-public`; PassingFault `address-not-found`,
   *   `address-unavailable` or `address-too-slow`
   */
  async find(host: string): Promise<Destination> {
    const name = host.replace(/^\[|\]$/g, '').replace(/\.$/, '');
    const mapped = this.hosts?.get(name);
    if (mapped) return mapped;
    if (isIP(name)) return { ip: this.checked(name, [name])[0] as string, port: null };
    const known = this.known.get(name);
    if (known && known.until > Date.now()) return { ip: known.addresses[0] as string, port: null };
    const found = await this.ask(name);
    const addresses = this.checked(
      name,
      // IPv4 first: a machine without IPv6 is common, a site without IPv4 is not.
      found.sort((a, b) => a.family - b.family).map(({ address }) => address),
    );
    this.remember(name, addresses);
    return { ip: addresses[0] as string, port: null };
  }

  /** No connection to this address came about: the next try takes another one, if there is one. */
  failed(host: string, ip: string): void {
    const known = this.known.get(host);
    if (known?.addresses[0] === ip)
      this.known.set(host, { ...known, addresses: [...known.addresses.slice(1), ip] });
  }

  private checked(name: string, addresses: readonly string[]): readonly string[] {
    if (addresses.length === 0 || addresses.some((ip) => !isAllowedIp(ip, this.policy)))
      throw notPublic(name);
    return addresses;
  }

  private remember(name: string, addresses: readonly string[]): void {
    this.known.delete(name);
    const oldest = this.known.size >= MOST_NAMES ? this.known.keys().next().value : undefined;
    if (oldest !== undefined) this.known.delete(oldest);
    this.known.set(name, { until: Date.now() + REMEMBERED, addresses });
  }

  private ask(host: string): Promise<LookupAddress[]> {
    return new Promise((resolve, reject) => {
      const slow = new PassingFault(
        'address-too-slow',
        'The name of the site was not found in time.',
      );
      const timer = setTimeout(() => reject(slow), this.patience);
      this.resolve(host, (error, addresses) => {
        clearTimeout(timer);
        if (error) reject(nameFault(error));
        else resolve(addresses);
      });
    });
  }
}

function nameFault(error: NodeJS.ErrnoException): PassingFault {
  return error.code === 'ENOTFOUND'
    ? new PassingFault('address-not-found', 'There is no site with this name.', { cause: error })
    : new PassingFault(
        'address-unavailable',
        `The name of the site could not be looked up (${error.code ?? error.name}).`,
        { cause: error },
      );
}
