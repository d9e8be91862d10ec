import { decodedAddress } from '../address/decoded-address';
import { SEARCH_LIMITS } from './limits';
import { standingOf } from './owned-hosts';
import type { Waiting } from './search';
import type { SearchContext } from './search-context';
import type { SearchDraft } from './search-draft';
import { readSitemap, sitemapsOfRobots } from './sitemap';
import { namesSubject } from './subject';

const SITEMAP = 0.9;
/** Below what a search goes on for once a statement is found. */
const SITEMAP_OF_INDEX = 0.52;
const UNLIKELY_SITEMAP = 0.3;
const UNLIKELY =
  /news|event|blog|press|councillor|meeting|planning|image|video|author|tag|category|vacanc|job/i;
const MOST_LINKS = 40;
const MOST = 0.89;

/** Queues the sitemaps that robots.txt names; the usual address where it names none. */
export function absorbRobots(bytes: Buffer | null, item: Waiting, draft: SearchDraft): string {
  const named = bytes === null ? [] : sitemapsOfRobots(bytes, item.address);
  const usual = new URL('/sitemap.xml', item.address).href;
  for (const address of named.length > 0 ? named : [usual])
    wantSitemap(
      address,
      item,
      SITEMAP,
      named.length > 0 ? 'robots.txt names it' : 'the usual address of a sitemap',
      draft,
    );
  return named.length > 0 ? `names ${named.length} sitemaps` : 'names no sitemap';
}

/** A home page that answered at another name than the register's has its sitemap there. */
export function wantSitemapOf(home: string, item: Waiting, draft: SearchDraft): void {
  if (new URL(home).host === new URL(draft.target.home).host && home.startsWith('https:')) return;
  if (draft.sitemapsRead > 0) return;
  wantSitemap(
    new URL('/sitemap.xml', home).href,
    item,
    SITEMAP,
    'the usual address of a sitemap',
    draft,
  );
}

/** Reads a sitemap and queues what it lists: further sitemaps, or addresses that name the subject. */
export async function absorbSitemap(
  bytes: Buffer,
  item: Waiting,
  draft: SearchDraft,
  context: SearchContext,
): Promise<string> {
  const counts = (address: string) =>
    standingOf(new URL(address).hostname, draft.target, context.owners).counts;
  const keep = (address: string) => namesSubject(decodedAddress(address)) && counts(address);
  const sitemap = await readSitemap(bytes, item.address, keep);
  if (sitemap.kind === 'unreadable') return 'is no sitemap';
  if (sitemap.kind === 'index') {
    for (const address of sitemap.addresses.filter(counts)) {
      const priority = UNLIKELY.test(address) ? UNLIKELY_SITEMAP : SITEMAP_OF_INDEX;
      wantSitemap(address, item, priority, 'the index of sitemaps names it', draft);
    }
    return `an index of ${sitemap.listed} sitemaps`;
  }
  if (sitemap.listed > 0) draft.sitemapsRead += 1;
  wantPages(sitemap.addresses, item, draft, context);
  const cut = sitemap.cut ? ' (it was not read to its end)' : '';
  return `${sitemap.addresses.length} of ${sitemap.listed} addresses name the subject${cut}`;
}

function wantSitemap(
  address: string,
  item: Waiting,
  priority: number,
  why: string,
  draft: SearchDraft,
): void {
  const asked = draft.trail.filter(({ purpose }) => purpose === 'sitemap').length;
  if (asked + draft.waitingFor('sitemap') >= SEARCH_LIMITS.sitemaps) return;
  draft.want({
    address,
    purpose: 'sitemap',
    accept: 'sitemap',
    why,
    cameFrom: item.address,
    priority,
  });
}

function wantPages(
  addresses: readonly string[],
  item: Waiting,
  draft: SearchDraft,
  { rank }: SearchContext,
): void {
  const council = draft.target.names[0];
  const ranked = addresses
    .map((address) => rank({ url: address, ...(council !== undefined && { council }) }))
    .map(({ kind, score, reasons }, index) => ({
      address: addresses[index] ?? '',
      kind,
      score,
      reasons,
    }))
    .sort((a, b) => b.score - a.score);
  for (const { address, kind, score, reasons } of ranked.slice(0, MOST_LINKS)) {
    const from = { address, cameFrom: item.address, linkText: '' };
    if (score >= 0.4 && !draft.hasSeen(address))
      draft.consider({ ...from, kind, score, reasons, visited: false, notCounted: 'not-fetched' });
    draft.want({
      ...from,
      purpose: 'link',
      why: 'the sitemap lists it, and its address names the subject',
      depth: 1,
      accept: /\.(?:pdf|docx?|odt)$/i.test(address) ? 'file' : 'page',
      priority: Math.min(score, MOST),
    });
  }
}
