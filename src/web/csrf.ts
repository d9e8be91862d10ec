import { randomBytes, timingSafeEqual } from 'node:crypto';

/** Name of the cookie that holds a browser's form token. */
export const TOKEN_COOKIE = 'msaudit-form';

/** Name of the hidden field in which every form sends the token back. */
export const TOKEN_FIELD = 'formToken';

const TOKEN = /^[\w-]{43}$/;

/** A new, unguessable form token: 43 URL-safe characters. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** The form token in a `Cookie` header, or `null` when there is none of the right shape. */
export function tokenIn(cookieHeader: string | undefined): string | null {
  for (const pair of (cookieHeader ?? '').split(';')) {
    const [name, value] = pair.trim().split('=', 2);
    if (name === TOKEN_COOKIE && value !== undefined && TOKEN.test(value)) return value;
  }
  return null;
}

/** Whether a form sent back the token of its own browser (double submit, OWASP). */
export function tokensMatch(cookie: string | null, field: unknown): boolean {
  if (cookie === null || typeof field !== 'string' || !TOKEN.test(field)) return false;
  return timingSafeEqual(Buffer.from(cookie), Buffer.from(field));
}

/**
 * Whether a request may come from a page of this service, by what the browser says about it
 * (Fetch Metadata; the `Origin` header for browsers without it). Programs that send neither, such
 * as curl, are let through: they carry nobody's cookies.
 */
export function comesFromHere(headers: {
  readonly [name: string]: string | readonly string[] | undefined;
}): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin, host } = headers;
  if (origin === undefined) return true;
  return typeof origin === 'string' && URL.canParse(origin) && new URL(origin).host === host;
}
