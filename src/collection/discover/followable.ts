import { ADDRESS_LIMITS } from './limits';

/**
 * Resolves what a page writes as a link.
 *
 * @param written value of `href`, `src` or `action`
 * @param base address of the page
 * @returns the absolute address without its fragment, or null for what is not followed: other
 *   schemes, names and passwords in the address, and addresses so long, deep or repetitive that they
 *   come from a trap
 */
export function followable(written: string, base: string): string | null {
  if (written.length > ADDRESS_LIMITS.length * 2) return null;
  const text = written.trim();
  if (/^(?:#|javascript:|mailto:|tel:|data:|sms:|file:|blob:)/i.test(text)) return null;
  const url = URL.canParse(text, base) ? new URL(text, base) : null;
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  if (url.username !== '' || url.password !== '' || url.hostname === '') return null;
  url.hash = '';
  return url.href.length <= ADDRESS_LIMITS.length && isPlainPath(url.pathname) ? url.href : null;
}

function isPlainPath(path: string): boolean {
  const segments = path.split('/').filter((segment) => segment !== '');
  if (segments.length > ADDRESS_LIMITS.segments) return false;
  const times = new Map<string, number>();
  for (const segment of segments) {
    const count = (times.get(segment) ?? 0) + 1;
    if (count > ADDRESS_LIMITS.repeats) return false;
    times.set(segment, count);
  }
  return true;
}
