import { getDomain } from 'tldts';

/**
 * The domain somebody registered (`ambershire.gov.uk` of `www.ambershire.gov.uk`), by the list of
 * public suffixes. An address in numbers, or a name that is a suffix itself, is its own domain.
 *
 * @param host lower case, as in `URL.hostname`
 */
export function registeredDomain(host: string): string {
  return getDomain(host) ?? host;
}
