import { getDomain } from 'tldts';
import { plainHost } from './host-name';

/** Suffixes of governments that the list of public suffixes does not have. */
const GOVERNMENTS = ['gov.wales', 'llyw.cymru', 'gov.scot'];

/**
 * Reads the address of a site as people write it.
 *
 * @param text with or without https://
 * @returns the full address; `null` when it is not one of a public http or https site: another
 *   scheme, a name and password, a port, a bare number, or a host without an owner (gov.uk)
 */
export function siteAddress(text: string): string | null {
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (/[\s\\]/.test(full) || full.length > 2000 || !URL.canParse(full)) return null;
  const url = new URL(full);
  const { protocol, username, password, port, hostname } = url;
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  if (username || password || port || !isSiteHost(hostname)) return null;
  url.hash = '';
  return url.href;
}

/** Whether a host can be one organisation's: public, and not a suffix under which others live. */
export function isSiteHost(host: string): boolean {
  const plain = plainHost(host);
  if (GOVERNMENTS.includes(plain) || plain.length > 253) return false;
  return getDomain(plain, { allowPrivateDomains: true, validateHostname: true }) !== null;
}
