import { SEARCH_LIMITS } from './limits';
import type { SearchState, Waiting } from './search';

/** Once a statement is found, only what is as promising as this is still visited. */
const AFTER_FOUND = 0.55;
/** Requests without anything new after which a search that has found something ends. */
const PATIENCE = 6;
/** Pages of a guide, translations and first addresses are always worth their request. */
const CERTAIN = 0.9;
/** Below this nothing is visited; where a sitemap was read, pages that name nothing neither. */
const LEAST = 0.1;
const LEAST_WITH_SITEMAP = 0.14;
/** So promising that it is visited beyond the ordinary number of requests. */
const BEYOND = 0.6;
/** Statements come every year; councils are late, and some skip one. */
const RECENT_YEARS = 3;
/** Where a sitemap or the site's search was read, pages that only list others are cut short. */
const LISTS = 30;

/**
 * The most promising address that waits, unless the search is over. It is over when
 *
 * - nothing waits that is worth a request;
 * - a statement of the last three years is found and nothing likely is left, or the last six requests gave nothing new;
 * - 60 requests are used and nothing very likely is left, or 200 are used;
 * - nothing is found and, with a sitemap or a search to go by, 30 pages were looked through.
 *
 * @returns one that may be asked at once before one that has to wait
 */
export function bestWaiting(state: SearchState): Waiting | null {
  const best = state.waiting.reduce<Waiting | null>(better, null);
  return best === null || isOver(state, best) ? null : best;
}

function better(a: Waiting | null, b: Waiting): Waiting {
  if (a === null) return b;
  if ((a.notBefore === null) !== (b.notBefore === null)) return a.notBefore === null ? a : b;
  if (a.notBefore !== null && b.notBefore !== null) return b.notBefore < a.notBefore ? b : a;
  if (a.priority !== b.priority) return b.priority > a.priority ? b : a;
  return b.depth < a.depth ? b : a;
}

function isOver(state: SearchState, best: Waiting): boolean {
  const { requests } = state;
  const least = state.sitemapsRead > 0 && !isCommittee(best) ? LEAST_WITH_SITEMAP : LEAST;
  if (requests >= SEARCH_LIMITS.requestsHard || best.priority < least) return true;
  if (requests >= SEARCH_LIMITS.requests && best.priority < BEYOND) return true;
  if (isFound(state)) {
    if (best.priority >= CERTAIN) return false;
    return best.priority < AFTER_FOUND || requests - state.lastGain >= PATIENCE;
  }
  const lookedUp =
    state.sitemapsRead > 0 ||
    state.trail.some(({ purpose, outcome }) => purpose === 'search' && outcome === 'ok');
  const pages = state.trail.filter(({ purpose }) => purpose === 'link').length;
  return lookedUp && pages >= LISTS && best.priority < BEYOND;
}

const isCommittee = ({ purpose }: Waiting): boolean => purpose === 'committee';

/** A statement of these last years, or of a year not known: an older one may only be what was left. */
export function isFound(state: SearchState): boolean {
  const least = new Date(state.startedAt).getFullYear() - RECENT_YEARS;
  return state.findings.some(
    ({ kind, year, historical }) =>
      kind.startsWith('statement') &&
      !historical &&
      (year === null || Number(year.slice(0, 4)) >= least),
  );
}
