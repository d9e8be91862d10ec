import { ADDRESS_SIGNALS } from './address-signals';
import { HOST_SIGNALS } from './host-signals';
import type { Link } from './link';
import { POINTS } from './points';
import type { Signal } from './signal';
import { SUBJECT_SIGNALS } from './subject-signals';
import { TEXT_SIGNALS } from './text-signals';
import { TITLE_SIGNALS } from './title-signals';

/** All that is looked for in a link. Each has its points in `points.ts`. */
export const SIGNALS: readonly Signal[] = [
  ...SUBJECT_SIGNALS,
  ...TITLE_SIGNALS,
  ...ADDRESS_SIGNALS,
  ...HOST_SIGNALS,
  ...TEXT_SIGNALS,
];

/** A signal that was seen, and in which words. */
export type Seen = { readonly signal: Signal; readonly words: string; readonly points: number };

/** The signals that a link shows, with their points. */
export function signalsOf(link: Link): Seen[] {
  const seen: Seen[] = [];
  for (const signal of SIGNALS) {
    const words = signal.seen(link);
    if (words !== null) seen.push({ signal, words, points: POINTS[signal.id] ?? 0 });
  }
  return seen;
}

/** The logistic of the points of all signals that were seen: 0 to 1. */
export function scoreOf(seen: readonly Seen[]): number {
  const sum = seen.reduce((total, { points }) => total + points, POINTS['start'] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
