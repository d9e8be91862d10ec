/**
 * The gate keeps the service polite: every request passes it, and whoever has to wait waits there.
 * One gate is in memory, for a command of its own; the other is in PostgreSQL, for all processes.
 */

/** Where a request goes. */
export type Door = {
  readonly host: string;
  /** Registered domain of the host (`ambershire.gov.uk` of `www.ambershire.gov.uk`). */
  readonly domain: string;
  /** The address that will be connected to. */
  readonly ip: string;
};

/** What a request taught about its host. */
export type Lesson = {
  /** Milliseconds that the answer took. */
  readonly milliseconds: number;
  /** Seconds asked for by robots.txt, or null. */
  readonly crawlDelay: number | null;
  /** The host asked to be left alone until then; null when it did not. */
  readonly retryAfter: Date | null;
  /** `host`: it showed a block page; `page`: it refused this page; null when neither. */
  readonly refused: 'host' | 'page' | null;
};

/** Leave to send one request. It must be given back, whatever came of the request. */
export type Leave = { done(lesson: Lesson): Promise<void> };

/** The host is to be left alone for longer than anybody waits. */
export type Closed = { readonly closedUntil: Date; readonly because: 'blocked' | 'asked' };

export type Gate = {
  /**
   * Waits for its turn and gives leave to send one request.
   *
   * @param signal ends the waiting
   * @throws the signal's reason when aborted
   */
  enter(door: Door, signal?: AbortSignal): Promise<Leave | Closed>;
};

/** What a gate is told from outside. */
export type GateOptions = {
  /** Milliseconds between two requests to a host. */
  readonly delay: number;
  /** From 0 to 1; `Math.random` unless a test gives its own. */
  readonly random?: () => number;
};
