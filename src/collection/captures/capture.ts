/** How a capture keeps what was answered. */
export const CAPTURE_KINDS = ['response', 'revisit', 'upload'] as const;

/** `response` has bytes of its own, `revisit` points at an earlier capture, `upload` came by hand. */
export type CaptureKind = (typeof CAPTURE_KINDS)[number];

/** Why a revisit needs no bytes of its own. The first two are profiles of WARC 1.1. */
export const REVISIT_PROFILES = [
  'server-not-modified',
  'identical-payload-digest',
  'main-text-unchanged',
] as const;

export type RevisitProfile = (typeof REVISIT_PROFILES)[number];

/** What robots.txt said of an address when it was asked for. */
export type RobotsNote = {
  readonly decision: string;
  readonly rule: string | null;
  readonly robotsAddress: string;
};

/** One redirect on the way to the final address. */
export type HopNote = {
  readonly address: string;
  readonly status: number;
  readonly location: string;
};

/** Header names in lower case → one value, or all values in order. */
export type HeaderNotes = Readonly<Record<string, string | readonly string[]>>;
