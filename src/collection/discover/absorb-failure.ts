import { RETRIED, RETRIES } from '../fetch/retry-policy';
import type { Visit } from '../fetch/visit';
import { failGuide } from './absorb-guide';
import { followable } from './followable';
import { SEARCH_LIMITS } from './limits';
import { standingOf, twinOf } from './owned-hosts';
import type { Waiting } from './search';
import type { SearchContext } from './search-context';
import type { SearchDraft } from './search-draft';

/** Only what matters is tried again within one search. */
const WORTH_RETRY = 0.5;
/** A search does not wait longer than this for one host. */
const LONGEST_WAIT = 15 * 60_000;
const MOST_BLOCKED = 3;
/** Visits to home pages, tries included, before other ways are given up. */
const MOST_HOMES = 5;
const WHOLE_SITE = /^disallow:\s*\/\*?\s*$/i;

/**
 * Takes in a visit that gave no document: tries it again later where that may help, goes another
 * way, or stops asking the host.
 *
 * @returns what happened, in a few words
 */
export function absorbFailure(
  visit: Visit,
  item: Waiting,
  draft: SearchDraft,
  context: SearchContext,
): string {
  const said = visit.problem?.message ?? `the answer was ${visit.outcome}`;
  const later = retryTime(visit, item, context);
  if (later !== null) {
    draft.retry(item, later);
    return `${said} It is tried again.`;
  }
  if (isFileAfterAll(visit, item)) {
    draft.retry({ ...item, accept: 'file' }, null);
    return `${said} It is a file, and files may be larger: it is tried again as one.`;
  }
  draft.see(item.address);
  if (visit.outcome === 'redirected-away') return followAway(visit, item, draft, context);
  if (item.guide !== null) failGuide(item, draft);
  noteCandidate(visit, item, draft, context);
  if (isWholeHost(visit, item, draft) && item.purpose !== 'robots') {
    draft.close(new URL(item.address).origin, visit.outcome);
    if (item.purpose === 'home') tryOtherWays(visit, item, draft);
  }
  return said;
}

function retryTime(visit: Visit, item: Waiting, { retryDelays }: SearchContext): string | null {
  if (!RETRIED.has(visit.outcome) || item.priority < WORTH_RETRY) return null;
  if (item.purpose === 'robots' || item.tries + 1 >= SEARCH_LIMITS.tries) return null;
  const delay = (retryDelays ?? RETRIES)[item.tries] ?? 0;
  const wanted = Math.max(visit.retryAfter?.getTime() ?? 0, visit.at.getTime() + delay);
  return wanted - visit.at.getTime() > LONGEST_WAIT ? null : new Date(wanted).toISOString();
}

/** Some systems serve files under addresses that do not say so. */
function isFileAfterAll(visit: Visit, item: Waiting): boolean {
  const type = visit.headers['content-type'];
  const file = /pdf|msword|officedocument|opendocument|octet-stream/i;
  return visit.outcome === 'too-large' && item.accept === 'page' && file.test(String(type ?? ''));
}

/** True when what went wrong will be the same for every address of the host. */
function isWholeHost(visit: Visit, item: Waiting, draft: SearchDraft): boolean {
  switch (visit.outcome) {
    case 'tls-failed':
      return true;
    case 'blocked':
      return item.purpose === 'home' || blockedBefore(item, draft) + 1 >= MOST_BLOCKED;
    case 'robots-refused':
      return (
        visit.robots.decision === 'assumed-refused' || WHOLE_SITE.test(visit.robots.rule ?? '')
      );
    case 'unreachable':
    case 'too-slow':
    case 'busy':
      return item.purpose === 'home';
    case 'gone':
      return visit.status === null;
    default:
      return false;
  }
}

function blockedBefore(item: Waiting, draft: SearchDraft): number {
  const { host } = new URL(item.address);
  return draft.trail.filter(
    ({ outcome, address }) => outcome === 'blocked' && new URL(address).host === host,
  ).length;
}

/**
 * A site may answer with `www` only, or without it only, or by http only. A certificate that cannot be
 * trusted is no reason to go around it.
 */
function tryOtherWays(visit: Visit, item: Waiting, draft: SearchDraft): void {
  const url = new URL(item.address);
  const ways = [];
  if (visit.outcome === 'unreachable' && url.protocol === 'https:') ways.push(`http://${url.host}`);
  if (['unreachable', 'tls-failed', 'gone'].includes(visit.outcome))
    ways.push(`${url.protocol}//${twinOf(url.host)}`);
  const tried = draft.trail.filter(
    ({ purpose, address }) =>
      purpose === 'home' && new URL(address).hostname.endsWith(plainOf(url.hostname)),
  ).length;
  if (tried >= MOST_HOMES) return;
  ways.forEach((way, index) =>
    draft.wantTwin({
      ...item,
      address: new URL(url.pathname + url.search, way).href,
      why: `the home page, at ${way}`,
      priority: item.priority - index / 1_000,
      tries: SEARCH_LIMITS.tries,
      notBefore: null,
    }),
  );
}

const plainOf = (host: string): string => host.replace(/^www\./, '');

/** A redirect left the hosts that were allowed: the register may know the new one all the same. */
function followAway(
  visit: Visit,
  item: Waiting,
  draft: SearchDraft,
  { owners }: SearchContext,
): string {
  const hop = visit.chain.at(-1);
  const address = hop ? followable(hop.location, hop.address) : null;
  if (address === null) return visit.problem?.message ?? 'a redirect that leads nowhere';
  const { hostname } = new URL(address);
  const standing = standingOf(hostname, draft.target, owners);
  if (standing.counts && hostname !== new URL(item.address).hostname) {
    draft.want({
      ...item,
      address,
      why: `${item.why}; it has moved to ${hostname}`,
      tries: 0,
      notBefore: null,
    });
    return `moved to ${hostname}, which belongs to the same organisation`;
  }
  draft.consider({
    address,
    kind: 'other',
    score: item.purpose === 'home' ? 0 : Math.min(item.priority, 1),
    reasons: [`${item.address} leads to a host that does not count`],
    cameFrom: item.cameFrom,
    linkText: item.linkText,
    visited: false,
    notCounted: standing.notCounted ?? 'not-fetched',
  });
  return `leads away to ${hostname}`;
}

/** What looked like a statement and could not be fetched stays a candidate, with the reason. */
function noteCandidate(
  visit: Visit,
  item: Waiting,
  draft: SearchDraft,
  { rank }: SearchContext,
): void {
  if (item.purpose !== 'link' && item.purpose !== 'given') return;
  const { kind, score, reasons } = rank({
    url: item.address,
    ...(item.linkText !== '' && { linkText: item.linkText }),
    ...(item.heading !== '' && { heading: item.heading }),
  });
  if (score < WORTH_RETRY) return;
  draft.consider({
    address: item.address,
    kind,
    score,
    reasons: [...reasons, `it could not be fetched: ${visit.problem?.message ?? visit.outcome}`],
    cameFrom: item.cameFrom,
    linkText: item.linkText,
    visited: true,
    notCounted: 'not-fetched',
  });
}
