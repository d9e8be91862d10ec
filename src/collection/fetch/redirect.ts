import { PermanentError } from '../../errors';
import type { Answer } from './exchange';
import { headerOf } from './header';
import { type AddressPolicy, checkAddress } from './public-address';

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Where an answer sends its reader, as written; null when it is not a redirect. */
export function locationOf({ status, headers }: Pick<Answer, 'status' | 'headers'>): string | null {
  if (status === null || !REDIRECTS.has(status)) return null;
  const written = headerOf(headers, 'location');
  return written === undefined ? null : asUtf8(written);
}

/** Header bytes arrive as Latin-1; where they make sense as UTF-8, that is what was meant. */
function asUtf8(header: string): string {
  const read = Buffer.from(header, 'latin1').toString('utf8');
  return read.includes('\uFFFD') ? header : read;
}

/**
 * The address to ask next. From https a redirect to http is never followed: https is tried in its
 * place, which is what most sites mean.
 *
 * @param location as written, relative allowed
 * @param asked addresses asked so far in this visit
 * @param most redirects that are followed
 * @throws PermanentError `address-not-valid`, `address-not-public`, `redirect-not-secure` or
 *   `too-many-redirects`
 */
export function redirectedTo(
  location: string,
  from: URL,
  asked: readonly string[],
  policy: AddressPolicy,
  most: number,
): URL {
  const target = URL.canParse(location, from.href) ? new URL(location, from.href).href : location;
  const next = checkAddress(target, policy);
  const lowered = from.protocol === 'https:' && next.protocol === 'http:';
  if (lowered) next.protocol = 'https:';
  if (asked.includes(next.href)) throw lowered ? notSecure() : tooMany();
  if (asked.length > most) throw tooMany();
  return next;
}

const tooMany = (): PermanentError =>
  new PermanentError(
    'too-many-redirects',
    'The address sends readers round in a circle, or on too many times. Give the final address, or upload the file.',
  );

const notSecure = (): PermanentError =>
  new PermanentError(
    'redirect-not-secure',
    'The site sends this secure address on to one that is not secure. Give the final address, or upload the file.',
  );
