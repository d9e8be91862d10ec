import { PermanentError } from '../../errors';
import { committeeQuery } from './committee-address';
import { isNoise } from './noise-parameters';

/** Cookieless ASP.NET sessions: `/(S(32mmzq…))/`, `/(X(1)S(…))/`. */
const SESSION_SEGMENT = /\/\((?:[A-Z]\([^()/]*\))+\)(?=\/|$)/gi;
/** Servlet sessions ride on a segment: `page;jsessionid=0A1B`. */
const SESSION_SUFFIX = /;jsessionid=[^/?;]*/gi;
const UNRESERVED = /[A-Za-z0-9\-._~]/;

/**
 * The one way an address is written, so that a page is queued and captured once (RFC 3986 §6.2 and
 * what council sites add to addresses). Scheme and host in lower case, no default port, no dot at
 * the end of the host, no user information, no fragment, dots resolved, percent escapes in upper
 * case and only where needed; parameters that track a reader or a session removed. A page of a
 * committee system keeps its id alone. Paths keep their case and their last slash: servers differ
 * in what they make of them, and `www` and `http` stay because such copies can differ in text
 * (`documentKey` joins them).
 *
 * @param address an address, or one without `https://`
 * @returns the same for every way of writing it; given its own result, the same again
 * @throws PermanentError `address-not-valid` for what is no http or https address
 */
export function canonicalAddress(address: string): string {
  const url = parseAddress(address);
  const host = url.hostname.replace(/\.+$/, '') + (url.port === '' ? '' : `:${url.port}`);
  // A session in the path can hide dots that mean something, so they are resolved once more.
  const path = new URL(`${url.protocol}//${host}${plainPath(url.pathname)}`).pathname;
  const query = plainQuery(url.search, path);
  return `${url.protocol}//${host}${path}${query === '' ? '' : `?${query}`}`;
}

/**
 * Reads what a person, a page or a file gives as an address.
 *
 * @returns the parsed address; `https` where no scheme is written
 * @throws PermanentError `address-not-valid`
 */
export function parseAddress(address: string): URL {
  const typed = address.trim();
  const full = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(typed) ? typed : `https://${typed}`;
  const url = typed !== '' && URL.canParse(full) ? new URL(full) : null;
  const bare = url?.hostname.replace(/\.+$/, '') ?? '';
  if (url === null || !/^https?:$/.test(url.protocol) || bare === '') {
    throw new PermanentError(
      'address-not-valid',
      'This is not a web address. Give a full one, such as https://www.example.gov.uk/statement.',
    );
  }
  return url;
}

function plainPath(pathname: string): string {
  const path = plainEscapes(pathname).replace(SESSION_SUFFIX, '').replace(SESSION_SEGMENT, '');
  return path.startsWith('/') ? path : `/${path}`;
}

function plainQuery(search: string, path: string): string {
  const parameters = plainEscapes(search.replace(/^\?/, ''))
    .split('&')
    .filter((parameter) => parameter !== '' && !isNoise(parameter.replace(/=.*$/s, ''), path));
  return (committeeQuery(path, parameters) ?? parameters).join('&');
}

/** Upper-case escapes, none for characters that need none; a stray percent sign becomes `%25`. */
function plainEscapes(text: string): string {
  return text.replace(/%([0-9a-f]{2})?/gi, (_, hex: string | undefined) => {
    if (hex === undefined) return '%25';
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return UNRESERVED.test(character) ? character : `%${hex.toUpperCase()}`;
  });
}
