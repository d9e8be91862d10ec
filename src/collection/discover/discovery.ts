import type { Outcome } from '../fetch/visit';
import type { PageKind } from '../rank/kinds';

/**
 * What came of looking for an organisation's statement.
 *
 * - `found`: at least one statement on a host that belongs to the organisation
 * - `no-statement`: enough of the site answered, and none was there
 * - `blocked`, `unreachable`, `tls-failed`, `robots-refused`: the site could not be looked through,
 *   which says nothing about a statement
 * - `needs-a-person`: only a person can tell: the site needs a script to be read, a document could
 *   not be read, or the address of the site leads elsewhere
 */
export const DISCOVERY_STATES = [
  'found',
  'no-statement',
  'blocked',
  'unreachable',
  'tls-failed',
  'robots-refused',
  'needs-a-person',
] as const;

export type DiscoveryState = (typeof DISCOVERY_STATES)[number];

/** What kind of address a step of the search went to. */
export type StepPurpose =
  | 'given'
  | 'robots'
  | 'home'
  | 'sitemap'
  | 'link'
  | 'part-of-guide'
  | 'print-view'
  | 'search'
  | 'committee';

/** One address that was visited, and why. Dates are ISO 8601, because a trail is stored as JSON. */
export type Step = {
  readonly address: string;
  /** After redirects; the same as `address` where there were none. */
  readonly finalAddress: string;
  readonly purpose: StepPurpose;
  /** A sentence: why this address was asked. */
  readonly why: string;
  /** The page it was linked from; null for the first addresses. */
  readonly cameFrom: string | null;
  /** Clicks from the home page. */
  readonly depth: number;
  readonly outcome: Outcome;
  readonly status: number | null;
  readonly at: string;
  readonly milliseconds: number;
  /** What was found there, once it was read; null for robots, sitemaps and failures. */
  readonly kind: PageKind | null;
  /** 0 to 1; null where `kind` is. */
  readonly score: number | null;
  readonly reasons: readonly string[];
  /** What the step gave, in a few words: "31 links", "2 addresses of 1,204 name slavery". */
  readonly gave: string;
};

/** Why something that looks like a statement does not count. */
export type NotCounted =
  | 'other-owner'
  | 'unknown-host'
  | 'platform-copy'
  | 'committee-paper'
  | 'not-fetched'
  | 'not-readable'
  | 'other-body'
  | 'not-a-statement';

/** An address that looked promising: fetched or not, counted or not. */
export type Candidate = {
  readonly address: string;
  readonly kind: PageKind;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly cameFrom: string | null;
  readonly linkText: string;
  readonly visited: boolean;
  /** Null when it is a statement of the result, or the page that leads to one. */
  readonly notCounted: NotCounted | null;
};

export type Language = 'en' | 'cy' | 'other';

/** One form of a statement: a page, a guide of several pages, a PDF or a Word file. */
export type Rendition = {
  /** Canonical; the first page of a guide. */
  readonly address: string;
  readonly kind: 'statement_html' | 'statement_pdf' | 'statement_word';
  readonly language: Language;
  /** Addresses of all pages in reading order; one unless it is a guide. */
  readonly pages: readonly string[];
  /** True when the one page is the print view of a guide. */
  readonly printView: boolean;
  readonly score: number;
  readonly reasons: readonly string[];
  /** Validators of the first page for the next, conditional, visit. */
  /** SHA-256 of the main text (pages) or of the bytes (files), hex. */
  readonly hash: string;
};

/** One statement: all renditions and languages of one text for one year. */
export type DiscoveredStatement = {
  /** Stable between searches: the year, or the address where no year is known. */
  readonly key: string;
  /** `2024-25` or `2024`; null when the text names no year. */
  readonly year: string | null;
  /** The period it covers where the text says so. ISO dates. */
  readonly period: { readonly start: string; readonly end: string } | null;
  readonly title: string;
  readonly languages: readonly Language[];
  /** The best first. */
  readonly renditions: readonly Rendition[];
  /** The page that leads to it; null when it was found otherwise. */
  readonly landing: string | null;
  /** Codes of all organisations whose statement it is: more than one for a joint statement. */
  readonly organisations: readonly string[];
  /** Only on an old site, or on that of a council that is no more: counts for the past. */
  readonly historical: boolean;
  /** Things a person should look at: sentences. */
  readonly doubts: readonly string[];
};

/** The result of looking for one organisation's statement. It can be printed and stored as it is. */
export type Discovery = {
  readonly organisation: string | null;
  readonly home: string;
  readonly state: DiscoveryState;
  /** A sentence that says what the state rests on. */
  readonly because: string;
  /** The newest first. */
  readonly statements: readonly DiscoveredStatement[];
  /** The best first. */
  readonly candidates: readonly Candidate[];
  readonly trail: readonly Step[];
  readonly requests: number;
  readonly startedAt: string;
  readonly finishedAt: string;
};
