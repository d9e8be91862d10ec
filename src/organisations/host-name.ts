/**
 * Brings a host to the form the register compares: lower case, without `www.`, port and final dot.
 *
 * @param host as in an address, for example `WWW.Durham.gov.uk.:443`
 */
export function plainHost(host: string): string {
  return host
    .trim()
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/\.$/, '')
    .replace(/^www\./, '');
}

/** @returns the plain host of an http or https address, `null` when it is none */
export function hostOf(address: string | null): string | null {
  if (address === null || !/^https?:\/\//i.test(address)) return null;
  return URL.canParse(address) ? plainHost(new URL(address).hostname) : null;
}
