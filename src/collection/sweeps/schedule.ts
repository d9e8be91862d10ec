import { createHash } from 'node:crypto';
import type { SweepKind } from './sweep';

/** When the web of an organisation was last looked at, as far as the schedule cares. */
export type LastLooks = {
  readonly organisation: string;
  /** When its last discovery began; `null` for none. */
  readonly discovery: Date | null;
  /** When its last check began; `null` for none. */
  readonly check: Date | null;
  /** When a discovery is to be made again that failed in a way that may pass. */
  readonly again: Date | null;
  /** Whether there is anything to check. */
  readonly hasStatements: boolean;
};

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

/** Days between two discoveries outside the busy months. */
export const DISCOVERY_DAYS = 28;
/** October and November: a statement is due within six months of 31 March. */
const BUSY_MONTHS = [9, 10];

/**
 * The place of an organisation in the week: the same always, and spread evenly over all.
 *
 * @param organisation id in the register
 * @returns milliseconds from the beginning of the week, a whole number of hours
 */
export function slotOf(organisation: string): number {
  const hash = createHash('sha256').update(organisation).digest();
  return (hash.readUInt32BE(0) % (WEEK / HOUR)) * HOUR;
}

/**
 * Which sweeps of an organisation are due: known statements weekly, discovery every four weeks, in
 * October and November weekly (CRAWLING section 10, "re-check"). One that was never looked at waits
 * for its day of the week, so that a new register is not swept all at once.
 *
 * @param now any time
 * @returns the kinds that are due, checks first
 */
export function dueSweeps(looks: LastLooks, now: Date): SweepKind[] {
  const slot = lastSlot(looks.organisation, now);
  const days = BUSY_MONTHS.includes(now.getUTCMonth()) ? 7 : DISCOVERY_DAYS;
  const due: SweepKind[] = [];
  if (looks.hasStatements && isOlder(looks.check, slot, 7)) due.push('check');
  const newcomer = looks.discovery === null;
  const again = looks.again !== null && looks.again <= now;
  if (again || (newcomer ? now.getTime() - slot < DAY : isOlder(looks.discovery, slot, days)))
    due.push('discovery');
  return due;
}

/** When the organisation's slot last began, as a time. Weeks begin on Thursdays, as the epoch did. */
function lastSlot(organisation: string, now: Date): number {
  const slot = slotOf(organisation);
  return Math.floor((now.getTime() - slot) / WEEK) * WEEK + slot;
}

/** Whether the last look belongs to a slot that began this many days, or more, before the given. */
function isOlder(last: Date | null, slot: number, days: number): boolean {
  return last === null || last.getTime() < slot - days * DAY + WEEK;
}
