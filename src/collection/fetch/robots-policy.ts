import { headerOf } from './header';
import { decidingRule, parseRobots, type RobotsFile } from './robots';
import type { RobotsRecord } from './robots-record';
import type { RobotsDecision, Visit } from './visit';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** RFC 9309 §2.4: a copy is used for a day at most. */
const FRESH = DAY;
/** A file that could not be read is asked for again sooner, but not with every page. */
const FRESH_FAILURE = HOUR;
/** RFC 9309 §2.3.1.4: after a reasonably long time, a file that cannot be read counts as absent. */
const GIVEN_UP = 30 * DAY;
/** Said in the 4xx range, but they mean "not now". */
const NOT_NOW = new Set([408, 425, 429]);

/** How a file stands: it was read, there is none, or it cannot be told. */
export type Standing = 'rules' | 'none' | 'unknown';

/**
 * How a robots.txt stands by the answer that was had (RFC 9309 §2.3.1): 2xx has rules, 4xx means
 * there are none, all else is unknown and forbids everything until it has lasted for 30 days.
 *
 * @param now milliseconds
 */
export function standing(record: RobotsRecord, now: number): Standing {
  if (record.failingSince !== null && now - record.failingSince.getTime() <= GIVEN_UP)
    return 'unknown';
  return record.content === null ? 'none' : 'rules';
}

/** Whether the record may still be used without asking again. */
export function isFresh(record: RobotsRecord, now: number): boolean {
  const age = now - record.askedAt.getTime();
  return age >= 0 && age < (record.failingSince === null ? FRESH : FRESH_FAILURE);
}

/**
 * Whether an answer tells what may be read: the file, that it has not changed, or that it is absent,
 * as it counts after more than five redirects (RFC 9309 §2.3.1.2).
 */
function isAnswer(visit: Visit): boolean {
  if (visit.outcome === 'ok' || visit.outcome === 'not-modified') return true;
  if (visit.problem?.code === 'too-many-redirects') return true;
  const { status } = visit;
  return status !== null && status >= 400 && status < 500 && !NOT_NOW.has(status);
}

/**
 * The record after a robots.txt was asked for.
 *
 * @param before the record until now, whose content a 304 confirms and a failure keeps
 */
export function recordOf(visit: Visit, origin: string, before: RobotsRecord | null): RobotsRecord {
  const answered = isAnswer(visit);
  const kept = visit.outcome === 'not-modified' || !answered;
  return {
    origin,
    askedAt: visit.at,
    address: visit.address,
    status: visit.status,
    outcome: visit.outcome,
    problem: visit.problem,
    content: kept ? (before?.content ?? null) : visit.outcome === 'ok' ? visit.bytes : null,
    etag: kept ? (before?.etag ?? null) : validator(visit, 'etag'),
    lastModified: kept ? (before?.lastModified ?? null) : validator(visit, 'last-modified'),
    failingSince: answered ? null : (before?.failingSince ?? visit.at),
  };
}

const validator = ({ headers }: Visit, name: string): string | null =>
  headerOf(headers, name)?.slice(0, 500) ?? null;

/** What the file of a record says to this crawler. */
export function fileOf(record: RobotsRecord, token: string): RobotsFile {
  return parseRobots(record.content?.toString('utf8') ?? '', token);
}

/** Whether an address may be asked for, which rule says so, and from which file. */
export function decide(
  record: RobotsRecord,
  file: RobotsFile,
  address: URL,
  now: number,
): RobotsDecision {
  const robotsAddress = record.address;
  const stands = standing(record, now);
  if (stands === 'unknown') return { decision: 'assumed-refused', rule: null, robotsAddress };
  if (stands === 'none' || file.rules.length === 0)
    return { decision: 'no-rules', rule: null, robotsAddress };
  const rule = decidingRule(file, address);
  const allowed = rule?.allow ?? true;
  return { decision: allowed ? 'allowed' : 'refused', rule: rule?.written ?? null, robotsAddress };
}
