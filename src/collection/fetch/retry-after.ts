import type { Answer } from './exchange';
import { headerOf } from './header';

const LONGEST = 24 * 60 * 60 * 1000;

/**
 * When a site wants to be asked again (RFC 9110 §10.2.3): seconds or a date, at most 24 hours on.
 *
 * @param header value of Retry-After
 * @param now milliseconds
 * @returns null when there is none, it cannot be read or it has passed
 */
export function retryAfter(header: string | undefined, now: number): Date | null {
  const said = header?.trim() ?? '';
  if (said === '') return null;
  const at = /^\d+$/.test(said) ? now + Number(said) * 1000 : Date.parse(said);
  if (!(at > now)) return null;
  return new Date(Math.min(at, now + LONGEST));
}

/** When the site that sent this answer wants to be asked again, counted from the answer's end. */
export function retryAfterOf({ headers, at, milliseconds }: Answer): Date | null {
  return retryAfter(headerOf(headers, 'retry-after'), at.getTime() + milliseconds);
}
