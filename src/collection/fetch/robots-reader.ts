import type { RobotsFile } from './robots';
import { decide, fileOf, isFresh, recordOf } from './robots-policy';
import type { RobotsRecord, RobotsStore } from './robots-record';
import type { RobotsDecision, Validators, Visit, VisitRequest } from './visit';

/** The record and the file without its bytes, for the next pages of the same site. */
type Known = { readonly record: RobotsRecord; readonly file: RobotsFile };

type Read = Known & { readonly visit: Visit | null };

/** Asks for a robots.txt, past all robots rules. */
type Ask = (request: VisitRequest & { readonly validators: Validators }) => Promise<Visit>;

/** What robots.txt says about an address, or why that cannot be told now. */
export type Permission = {
  readonly decision: RobotsDecision;
  readonly crawlDelay: number | null;
  /** The record the decision rests on; null when the site is resting and was not asked. */
  readonly record: RobotsRecord | null;
  /** When the site is resting: the visit that says until when. */
  readonly resting: Visit | null;
};

const MOST_KNOWN = 200;
/** A larger file is read again each time, so that a few hundred of them do not fill the memory. */
const SMALL = 64 * 1024;

/** Reads the robots.txt of sites, once a day at most, and keeps them in a store. */
export class RobotsReader {
  private readonly known = new Map<string, Known>();
  private readonly reading = new Map<string, Promise<Read>>();

  /** @param token product token of this crawler */
  constructor(
    private readonly store: RobotsStore,
    private readonly token: string,
    private readonly ask: Ask,
  ) {}

  /** Whether an address may be asked for. */
  async permission(address: URL, request: VisitRequest): Promise<Permission> {
    const { record, file, visit } = await this.read(address.origin, request);
    if (visit && isResting(visit)) {
      const robotsAddress = visit.requested;
      const decision = { decision: 'not-asked', rule: null, robotsAddress } as const;
      return { decision, crawlDelay: null, record: null, resting: visit };
    }
    const decision = decide(record, file, address, Date.now());
    return { decision, crawlDelay: file.crawlDelay, record, resting: null };
  }

  /** A visit to the file itself: from the copy in hand while that is fresh. */
  async visit(address: URL, request: VisitRequest): Promise<Visit> {
    const stored = await this.store.find(address.origin);
    if (stored && isFresh(stored, Date.now())) return visitOf(stored, request.address);
    const { visit, record } = await this.read(address.origin, request);
    return visit
      ? { ...visit, bytes: visit.bytes ?? record.content }
      : visitOf(record, request.address);
  }

  /** One reading at a time for each origin: all pages that wait for it share it. */
  private async read(origin: string, request: VisitRequest): Promise<Read> {
    const known = this.known.get(origin);
    if (known && isFresh(known.record, Date.now())) return { ...known, visit: null };
    const running = this.reading.get(origin);
    if (running) return running;
    const reading = this.readNow(origin, request).finally(() => this.reading.delete(origin));
    this.reading.set(origin, reading);
    return reading;
  }

  private async readNow(origin: string, request: VisitRequest): Promise<Read> {
    const before = await this.store.find(origin);
    if (before && isFresh(before, Date.now())) return this.keep(before, null);
    const { etag, lastModified } = before ?? {};
    const visit = await this.ask({
      // Others may wait for the same file: it is read on when this caller gives up.
      organisation: request.organisation,
      hosts: request.hosts,
      address: `${origin}/robots.txt`,
      accept: 'robots',
      validators: {
        ...(etag ? { etag } : {}),
        ...(lastModified ? { lastModified } : {}),
      },
    });
    const record = recordOf(visit, origin, before);
    if (isResting(visit)) return { record, file: fileOf(record, this.token), visit };
    await this.store.save(record);
    return this.keep(record, visit);
  }

  private keep(record: RobotsRecord, visit: Visit | null): Read {
    const file = fileOf(record, this.token);
    this.known.delete(record.origin);
    if ((record.content?.length ?? 0) <= SMALL) {
      const oldest = this.known.size >= MOST_KNOWN ? this.known.keys().next().value : undefined;
      if (oldest !== undefined) this.known.delete(oldest);
      this.known.set(record.origin, { record, file });
    }
    return { record, file, visit };
  }
}

/** The gate is closed: nothing was asked, so nothing was learnt about the file. */
function isResting({ outcome, requestHeaders }: Visit): boolean {
  const sent = Object.keys(requestHeaders).length > 0;
  return !sent && (outcome === 'busy' || outcome === 'blocked');
}

/** The copy in hand, as the visit that brought it. */
function visitOf(record: RobotsRecord, requested: string): Visit {
  const { address, outcome, status, problem, content, etag, lastModified } = record;
  return {
    requested,
    address,
    chain: [],
    outcome,
    status,
    at: record.askedAt,
    milliseconds: 0,
    requestHeaders: {},
    headers: {
      ...(etag === null ? {} : { etag }),
      ...(lastModified === null ? {} : { 'last-modified': lastModified }),
    },
    ip: null,
    robots: { decision: 'not-asked', rule: null, robotsAddress: address },
    bytes: content,
    truncated: null,
    problem,
    retryAfter: null,
  };
}
