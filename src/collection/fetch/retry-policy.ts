import type { Visit } from './visit';

/** When to try again what may pass, counted from the end of the try before. */
export const RETRIES: readonly number[] = [5_000, 60_000, 24 * 60 * 60 * 1000];

/** What may be different next time; all else stays as it is for this sweep. */
export const RETRIED: ReadonlySet<Visit['outcome']> = new Set(['busy', 'unreachable', 'too-slow']);

/**
 * When to try an address again.
 *
 * @param tries how often it was tried in this sweep, 1 after the first
 * @param now milliseconds
 * @returns null when it is not to be tried again
 */
export function nextTry(
  visit: Pick<Visit, 'outcome' | 'retryAfter'>,
  tries: number,
  now: number,
): Date | null {
  const wait = RETRIES[tries - 1];
  if (wait === undefined || !RETRIED.has(visit.outcome)) return null;
  return new Date(Math.max(now + wait, visit.retryAfter?.getTime() ?? 0));
}
