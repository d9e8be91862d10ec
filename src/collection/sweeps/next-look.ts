import { dueSweeps, type LastLooks } from './schedule';

const HOUR = 3_600_000;
/** Longer than any look is put off. */
const HOURS = 24 * 40;

/**
 * When the next look at an organisation is due by itself.
 *
 * @param looks when it was last looked at
 * @param now any time
 * @returns a time from `now` on; `null` when none is due in the next 40 days
 */
export function nextLook(looks: LastLooks, now: Date): Date | null {
  for (let hour = 0; hour < HOURS; hour += 1) {
    const at = new Date(now.getTime() + hour * HOUR);
    if (dueSweeps(looks, at).length > 0) return at;
  }
  return null;
}
