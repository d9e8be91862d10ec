import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { PermanentError } from '../../errors';

/** What may be fetched. Loopback is for development and tests; production refuses the setting. */
export type AddressPolicy = { readonly allowLoopback: boolean };

const PORTS = new Set(['', '80', '443']);
const LOCAL_NAMES = /(^|\.)(localhost|local|internal|intranet|lan|home\.arpa|onion)$/;
const MAX_ADDRESS = 2_083;
/** All that is handed out as global unicast (RFC 4291): the rest holds `::127.0.0.1` and its like. */
const [GLOBAL_IPV6, GLOBAL_BITS] = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Checks an address that a person typed or a site redirected to, before anything is looked up.
 *
 * @returns the parsed address, without fragment
 * @throws PermanentError `address-not-valid` or `address-not-public`
 *
 * Rule: OWASP Server-Side Request Forgery Prevention, "any public address" case: http and https on
 * their own ports, no user information, no name or literal that can only mean a private host.
 */
export function checkAddress(address: string, policy: AddressPolicy): URL {
  const url = parseAddress(address);
  if (url.username !== '' || url.password !== '')
    throw notValid('Remove the user name and password from the address.');
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (isIP(host)) {
    if (!isAllowedIp(host, policy)) throw notPublic(host);
  } else if (LOCAL_NAMES.test(host) || !host.includes('.')) {
    if (!(policy.allowLoopback && host === 'localhost')) throw notPublic(host);
  }
  if (!PORTS.has(url.port) && !policy.allowLoopback)
    throw notValid('Use an address without a port number: only ports 80 and 443 are fetched.');
  url.hash = '';
  return url;
}

/**
 * Whether an IP address may be connected to: globally routable unicast, or loopback where allowed.
 *
 * @param ip IPv4 or IPv6 in any notation `net` accepts; addresses that embed an IPv4 one (mapped,
 *   NAT64, 6to4, Teredo) are refused
 */
export function isAllowedIp(ip: string, policy: AddressPolicy): boolean {
  if (!ipaddr.isValid(ip)) return false;
  const parsed = ipaddr.parse(ip);
  if (policy.allowLoopback && parsed.range() === 'loopback') return true;
  if (parsed instanceof ipaddr.IPv6 && !parsed.match(GLOBAL_IPV6, GLOBAL_BITS)) return false;
  return parsed.range() === 'unicast';
}

/** The refusal of an address that leads to a private, local or reserved host. */
export function notPublic(host: string): PermanentError {
  return new PermanentError(
    'address-not-public',
    `${host} is not a public address. Give the address of a page on the public web, or upload the file.`,
  );
}

function parseAddress(address: string): URL {
  const typed = address.trim();
  if (typed === '') throw notValid('Enter an address.');
  if (typed.length > MAX_ADDRESS)
    throw notValid(`The address is longer than ${MAX_ADDRESS} characters.`);
  // A backslash is a path separator to browsers and part of the user name to other parsers.
  if (/[\\\s\p{Cc}]/u.test(typed))
    throw notValid('Remove spaces and backslashes from the address.');
  const full = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(full))
    throw notValid('Enter a full address, such as https://www.example.gov.uk/statement.');
  const url = new URL(full);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw notValid('Enter an address that starts with http:// or https://.');
  return url;
}

function notValid(sentence: string): PermanentError {
  return new PermanentError('address-not-valid', sentence);
}
