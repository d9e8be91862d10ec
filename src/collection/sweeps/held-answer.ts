import { type VisitNote, visitNote, visitOf } from '../captures/visit-note';
import type { Visit } from '../fetch/visit';

/** An answer that was written down as it came, before it was read: plain JSON. */
export type HeldAnswer = VisitNote & {
  readonly conditional: boolean;
  /** ISO 8601. */
  readonly retryAfter: string | null;
};

/** What is written down of an answer besides its bytes. */
export function answerOf(visit: Visit, conditional: boolean): HeldAnswer {
  const retryAfter = visit.retryAfter?.toISOString() ?? null;
  return { ...visitNote(visit), conditional, retryAfter };
}

/**
 * The visit that an answer was made of.
 *
 * @param bytes from the page memory; `null` when the answer has none
 */
export function visitHeld(answer: HeldAnswer, bytes: Buffer | null): Visit {
  const { conditional: _, retryAfter, ...note } = answer;
  return { ...visitOf(note, bytes), retryAfter: retryAfter === null ? null : new Date(retryAfter) };
}
