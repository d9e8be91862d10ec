import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { type AddressPolicy, isAllowedIp, notPublic } from './public-address';

type Resolve = (
  host: string,
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

const resolveAll: Resolve = (host, done) => {
  systemLookup(host, { all: true, verbatim: true }, done);
};

/**
 * A `lookup` for sockets that connects only to addresses it has checked. The socket uses exactly
 * the addresses returned here, so a name that answers differently a moment later (DNS rebinding)
 * gains nothing. One private address among several refuses the whole name.
 *
 * @param resolve how names become addresses; the system's resolver unless a test gives its own
 */
export function publicLookup(policy: AddressPolicy, resolve: Resolve = resolveAll): LookupFunction {
  return (host, options, callback) => {
    resolve(host, (error, addresses) => {
      if (error) return callback(error, '', 0);
      if (addresses.length === 0 || addresses.some(({ address }) => !isAllowedIp(address, policy)))
        return callback(notPublic(host), '', 0);
      if (options.all) return callback(null, addresses);
      const first = addresses[0] as LookupAddress;
      callback(null, first.address, first.family);
    });
  };
}
