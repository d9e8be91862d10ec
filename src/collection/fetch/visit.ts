/**
 * What one visit to an address on the web gave. Everything the web does is an outcome; only the
 * faults of this service itself are thrown.
 */

export const OUTCOMES = [
  'ok',
  'not-modified',
  'gone',
  'blocked',
  'robots-refused',
  'tls-failed',
  'unreachable',
  'too-slow',
  'too-large',
  'address-refused',
  'busy',
  'answered-badly',
  'redirected-away',
] as const;

/**
 * - `ok`: the bytes were sent, whole unless `truncated` says otherwise
 * - `not-modified`: 304, what was seen before still stands; counts as seen
 * - `gone`: 404, 410, or no such name; a page that only says "not found" is told by its text, later
 * - `blocked`: 401, 403, 451 or a block page: the site does not want to be read by us
 * - `robots-refused`: robots.txt forbids it, or could not be read and so counts as forbidding
 * - `tls-failed`: the certificate cannot be trusted; `problem.code` says why
 * - `unreachable`: no connection, or it broke off before anything came
 * - `too-slow`: a limit of time was passed
 * - `too-large`: a limit of size was passed, or the body unpacks to far more than its size
 * - `address-refused`: not a public http or https address, at the start or after a redirect
 * - `busy`: 408, 425, 429, 5xx, or the site is resting after one of them; `retryAfter` says until when
 * - `answered-badly`: an answer that is no document
 * - `redirected-away`: a redirect left the allowed hosts, went in a circle, or from https to http
 */
export type Outcome = (typeof OUTCOMES)[number];

/** One redirect: what was asked, the answer, and where it pointed, as sent. */
export type Hop = { readonly address: string; readonly status: number; readonly location: string };

/** What robots.txt says about the address that was asked last, and which line said it. */
export type RobotsDecision = {
  readonly decision: 'allowed' | 'refused' | 'no-rules' | 'assumed-refused' | 'not-asked';
  /** The rule that decided, as written, for example `Disallow: /private`. */
  readonly rule: string | null;
  readonly robotsAddress: string;
};

export type Problem = { readonly code: string; readonly message: string };

export type Visit = {
  readonly requested: string;
  /** After redirects. */
  readonly address: string;
  readonly chain: readonly Hop[];
  readonly outcome: Outcome;
  /** Of the last answer; null when there was none. */
  readonly status: number | null;
  /** When the last request was sent, or the visit was refused. */
  readonly at: Date;
  /** From there to the end of the answer. Waiting for one's turn does not count. */
  readonly milliseconds: number;
  readonly requestHeaders: Readonly<Record<string, string>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  /** The address that was connected to. */
  readonly ip: string | null;
  readonly robots: RobotsDecision;
  /** The body, unpacked, exactly as sent: its charset is untouched. Null when none was kept. */
  readonly bytes: Buffer | null;
  readonly truncated: 'length' | 'time' | 'disconnect' | null;
  /** A stable code and a sentence for a person; null when the outcome needs none. */
  readonly problem: Problem | null;
  /** Not before this time. */
  readonly retryAfter: Date | null;
};

/** What is expected, which decides the limits of size and time and the Accept header. */
export type Expected = 'page' | 'file' | 'robots' | 'sitemap';

export type Validators = { readonly etag?: string; readonly lastModified?: string };

export type VisitRequest = {
  readonly address: string;
  /** Whose site it is, for the record; null when nobody's. */
  readonly organisation: string | null;
  /** Hosts that may be asked, in lower case, the first and those redirected to. */
  readonly hosts: ReadonlySet<string> | 'any-public';
  /** Default `page`. */
  readonly accept?: Expected;
  /** From an earlier visit, for a conditional request. */
  readonly validators?: Validators;
  /** `not-asked` when a person gave this very address. Default `obeyed`. */
  readonly robots?: 'obeyed' | 'not-asked';
  readonly signal?: AbortSignal;
};

/**
 * Visits addresses politely. Never throws for what the web does. A visit to a robots.txt with
 * `accept: 'robots'` may be answered from the copy in hand, for a day: `at` says when that was had,
 * and `bytes` are there with `ok` and with `not-modified`.
 */
export type Visitor = { visit(request: VisitRequest): Promise<Visit> };
