import type { Visit } from '../fetch/visit';

/** A visit as it is stored: without its bytes, its times in ISO 8601. */
export type VisitNote = Omit<Visit, 'bytes' | 'at' | 'retryAfter'> & { readonly at: string };

/**
 * What is kept of a visit besides its bytes.
 *
 * @returns plain JSON
 */
export function visitNote(visit: Visit): VisitNote {
  const { requested, address, chain, outcome, status, at, milliseconds } = visit;
  const { requestHeaders, headers, ip, robots, truncated, problem } = visit;
  return {
    ...{ requested, address, chain, outcome, status, at: at.toISOString(), milliseconds },
    ...{ requestHeaders, headers, ip, robots, truncated, problem },
  };
}

/**
 * A visit as it was when its bytes came.
 *
 * @param note from `visitNote`
 * @param bytes that were kept elsewhere
 */
export function visitOf(note: VisitNote, bytes: Buffer | null): Visit {
  return { ...note, at: new Date(note.at), bytes, retryAfter: null };
}
