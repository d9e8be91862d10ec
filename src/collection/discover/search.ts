import type { Expected, Outcome } from '../fetch/visit';
import type { PageKind } from '../rank/kinds';
import type { Candidate, Language, Step, StepPurpose } from './discovery';

/**
 * The state of a search, between two visits. Plain JSON: it can be stored after every visit and
 * taken up again by another process. Only the functions of this folder read or change it.
 */

/** Whose statement is looked for, and where. */
export type Target = {
  /** Code in the register (GSS for councils); null for a site that is in no register. */
  readonly organisation: string | null;
  /** Names it goes by; the first is the one to show. May be empty. */
  readonly names: readonly string[];
  /** Address of the home page. */
  readonly home: string;
  /** Hosts whose pages count for it, in lower case: website, aliases, Welsh host. */
  readonly hosts: readonly string[];
  /** Home pages of its committee system; evidence only. */
  readonly committees: readonly string[];
  /** Addresses that a person gave or that were known before: visited first. */
  readonly given: readonly string[];
};

/** An address that waits to be visited. */
export type Waiting = {
  readonly address: string;
  readonly purpose: StepPurpose;
  readonly accept: Expected;
  readonly why: string;
  readonly cameFrom: string | null;
  readonly depth: number;
  /** 0 to 1: what is visited next is what has the most. */
  readonly priority: number;
  readonly linkText: string;
  readonly heading: string;
  /** Failures so far that may pass. */
  readonly tries: number;
  /** Not before this time, ISO; null for at once. */
  readonly notBefore: string | null;
  /** Key of the guide that it is a page of. */
  readonly guide: string | null;
};

/** Bottom-k sketch of a text's shingles: sorted, distinct. See text/similarity. */
export type StoredSketch = readonly number[];

/** A fetched page, guide or file that is a statement, or the page that leads to one. */
export type Finding = {
  /** After redirects; the first page of a guide. */
  readonly address: string;
  /** What the page calls its own address, where that can be believed. */
  readonly canonical: string;
  readonly kind: PageKind;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly title: string;
  readonly cameFrom: string | null;
  readonly linkText: string;
  readonly language: Language;
  readonly year: string | null;
  readonly period: { readonly start: string; readonly end: string } | null;
  readonly organisations: readonly string[];
  readonly words: number;
  /** Addresses in reading order; one unless it is a guide. */
  readonly pages: readonly string[];
  readonly printView: boolean;
  readonly hash: string;
  readonly sketch: StoredSketch;
  /** Addresses that the page calls the same in another language. */
  readonly translations: readonly string[];
  /** Addresses of what it links to that may be statements. */
  readonly leadsTo: readonly string[];
  readonly historical: boolean;
  readonly doubts: readonly string[];
};

/** A text of several pages while its pages are being fetched. */
export type Guide = {
  readonly key: string;
  readonly print: string | null;
  readonly parts: readonly GuidePart[];
  /** Joined and judged, or given up. */
  readonly done: boolean;
};

export type GuidePart = {
  readonly address: string;
  readonly state: 'waiting' | 'read' | 'failed';
  readonly title: string;
  /** Main text; emptied once the guide is joined. */
  readonly text: string;
};

export type SearchState = {
  readonly version: 1;
  readonly target: Target;
  readonly startedAt: string;
  /** Best first is not promised: `nextRequest` chooses. */
  readonly waiting: readonly Waiting[];
  /** Keys (address/same-document) of what was visited or will not be. */
  readonly seen: readonly string[];
  readonly trail: readonly Step[];
  readonly findings: readonly Finding[];
  readonly guides: readonly Guide[];
  readonly candidates: readonly Candidate[];
  readonly requests: number;
  /** Requests when a statement, a rendition or a landing page was last found. */
  readonly lastGain: number;
  /** Sites (scheme and host) that are not asked again in this search, and why. */
  readonly closed: readonly { readonly origin: string; readonly because: Outcome }[];
  /** Sitemaps that were read and listed something. */
  readonly sitemapsRead: number;
  /** The home page has hardly any text or links and needs scripts. */
  readonly needsScript: boolean;
};

/** What to ask next. Turn `hosts` into the set that a Visitor takes. */
export type SearchRequest = {
  readonly address: string;
  readonly accept: Expected;
  readonly hosts: readonly string[];
  /** For the person who watches: why this address. */
  readonly why: string;
  /** Not before this time, ISO; null for at once. */
  readonly notBefore: string | null;
};
