/** How many requests may be on their way at the same time, in all processes together. */
export type Caps = {
  readonly perHost: number;
  readonly perDomain: number;
  /** One server often holds the sites of many councils. */
  readonly perIp: number;
  readonly service: number;
};

export const CAPS: Caps = Object.freeze({ perHost: 1, perDomain: 2, perIp: 2, service: 16 });

/** Longest pause between two requests to a host, and longest Crawl-delay that is followed. */
export const LONGEST_PAUSE = 30_000;
/** Whoever would wait longer at the gate is told to come back. */
export const PATIENCE = 60_000;
/** A host that does not want us is left alone for so long. */
export const BLOCKED_PAUSE = 24 * 60 * 60 * 1000;
/** So many refused pages in a row count as a refusal by the host. */
export const REFUSALS = 3;

const TIMES_RESPONSE = 3;

/**
 * How long a host is left alone after an answer: the usual pause or three times what the answer
 * took, whichever is longer, at most 30 s, times a number from 0.5 to 1.5; never less than the
 * Crawl-delay of its robots.txt, of which 30 s are followed.
 *
 * @param usual milliseconds; 0 for tests leaves only the Crawl-delay
 * @param took milliseconds that the answer took
 * @param crawlDelay seconds, or null
 * @param random 0 to 1
 */
export function pauseAfter(
  usual: number,
  took: number,
  crawlDelay: number | null,
  random: number,
): number {
  const asked = Math.min((crawlDelay ?? 0) * 1000, LONGEST_PAUSE);
  const own = usual === 0 ? 0 : Math.min(Math.max(usual, TIMES_RESPONSE * took), LONGEST_PAUSE);
  return Math.max(asked, own * (0.5 + random));
}
