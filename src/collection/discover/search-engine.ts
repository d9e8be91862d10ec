import { headerOf } from '../fetch/header';
import type { Visit } from '../fetch/visit';
import { absorbFile } from './absorb-file';
import { absorbPage, type Noted } from './absorb-page';
import { absorbRobots, absorbSitemap } from './absorb-sitemap';
import { absorbFailure } from './absorb-failure';
import { fileKindOf } from './file-kind';
import { joinGuide } from './join-guide';
import { hostsFor, standingOf, twinOf } from './owned-hosts';
import { readPage } from './page-links';
import type { SearchRequest, SearchState, Target, Waiting } from './search';
import type { SearchContext } from './search-context';
import { keyOf, SearchDraft } from './search-draft';
import { bestWaiting } from './stopping';

const ROBOTS = 1;
const HOME = 0.99;
const GIVEN = 0.985;
/** Committee pages are looked at only when all else has led nowhere. */
const COMMITTEE = 0.11;
const OTHER_HOST = 0.3;

/**
 * Begins a search. Nothing is asked yet. A search goes step by step, without a clock, a network or a
 * database, so that its state can be stored after every visit and taken up again:
 *
 * ```ts
 * let state = startSearch(target, at);
 * for (let ask = nextRequest(state); ask; ask = nextRequest(state))
 *   state = await absorbVisit(state, await visit(ask), context); // store `state` here
 * const discovery = concludeSearch(state, at);
 * ```
 */
export function startSearch(target: Target, at: Date): SearchState {
  const empty: SearchState = {
    version: 1,
    target,
    startedAt: at.toISOString(),
    waiting: [],
    seen: [],
    trail: [],
    findings: [],
    guides: [],
    candidates: [],
    requests: 0,
    lastGain: 0,
    closed: [],
    sitemapsRead: 0,
    needsScript: false,
  };
  const draft = new SearchDraft(empty);
  const robots = new URL('/robots.txt', target.home).href;
  draft.want({
    address: robots,
    purpose: 'robots',
    accept: 'robots',
    why: 'it names the sitemaps of the site',
    priority: ROBOTS,
  });
  draft.want({ address: target.home, purpose: 'home', why: 'the home page', priority: HOME });
  for (const address of target.given)
    draft.want({
      address,
      purpose: 'given',
      why: 'known before, or given',
      priority: GIVEN,
      depth: 1,
    });
  for (const address of otherHomes(target))
    draft.want({
      address,
      purpose: 'home',
      why: 'another host of the organisation',
      priority: OTHER_HOST,
    });
  for (const address of target.committees)
    draft.want({ address, purpose: 'committee', why: 'the committee system', priority: COMMITTEE });
  return draft.finish();
}

/**
 * What to ask next, or null when the search is over (see `stopping`). The same state always gives
 * the same answer.
 */
export function nextRequest(state: SearchState): SearchRequest | null {
  const item = bestWaiting(state);
  if (!item) return null;
  const { address, accept, why, notBefore } = item;
  const hosts = hostsFor(state.target, new URL(address).hostname);
  return { address, accept, hosts, why, notBefore };
}

/**
 * Takes in the answer to what `nextRequest` asked.
 *
 * @returns the state after it; the given one when the visit is of no address that waits
 */
export async function absorbVisit(
  state: SearchState,
  visit: Visit,
  context: SearchContext,
): Promise<SearchState> {
  const draft = new SearchDraft(state, (address) => {
    const standing = standingOf(new URL(address).hostname, state.target, context.owners);
    return standing.counts || standing.committee || standing.partner;
  });
  const item = draft.take(visit.requested);
  if (!item) return state;
  const asked = visit.robots.decision === 'refused' || visit.outcome === 'address-refused';
  draft.requests += asked ? 0 : 1 + visit.chain.length;
  const noted = await note(visit, item, draft, context);
  draft.trail.push({
    address: item.address,
    finalAddress: visit.address,
    purpose: item.purpose,
    why: item.why,
    cameFrom: item.cameFrom,
    depth: item.depth,
    outcome: visit.outcome,
    status: visit.status,
    at: visit.at.toISOString(),
    milliseconds: Math.round(visit.milliseconds),
    ...noted,
  });
  for (const guide of draft.completeGuides()) joinGuide(guide, item, draft, context);
  return draft.finish();
}

async function note(
  visit: Visit,
  item: Waiting,
  draft: SearchDraft,
  context: SearchContext,
): Promise<Noted> {
  if (item.purpose === 'robots') {
    draft.see(item.address);
    // A copy in hand is given with `not-modified`.
    const had = visit.outcome === 'ok' || visit.outcome === 'not-modified';
    const gave = absorbRobots(had ? visit.bytes : null, item, draft);
    return plain(had ? gave : absorbFailure(visit, item, draft, context));
  }
  if (visit.outcome !== 'ok' || visit.bytes === null)
    return plain(absorbFailure(visit, item, draft, context));
  draft.see(item.address);
  if (item.purpose === 'sitemap')
    return plain(await absorbSitemap(visit.bytes, item, draft, context));
  const moved = keyOf(visit.address) !== keyOf(item.address);
  if (moved && !draft.see(visit.address)) return plain('leads to a page that was read already');
  return document(visit, visit.bytes, item, draft, context);
}

async function document(
  visit: Visit,
  bytes: Buffer,
  item: Waiting,
  draft: SearchDraft,
  context: SearchContext,
): Promise<Noted> {
  const standing = standingOf(new URL(visit.address).hostname, draft.target, context.owners);
  const from = { visit, item, standing };
  const bytesAre = fileKindOf(bytes);
  if (bytesAre === 'pdf' || bytesAre === 'word')
    return absorbFile(bytes, bytesAre, from, draft, context);
  const page = readPage(bytes, visit.address, headerOf(visit.headers, 'content-type'));
  if (!page) return plain('is neither a page nor a document that is read');
  return absorbPage(page, from, draft, context);
}

const plain = (gave: string): Noted => ({ kind: null, score: null, reasons: [], gave });

/** Home pages of hosts that the register gives besides the website: a Welsh host, an old name. */
function otherHomes(target: Target): string[] {
  const home = new URL(target.home).hostname;
  return target.hosts
    .filter((host) => host !== home && host !== twinOf(home))
    .map((host) => `https://${host}/`);
}
