import { createHash } from 'node:crypto';
import { likeness, type Sketch } from '../../text/similarity';
import type { Visit } from './visit';

/** What is known of a page when it is asked whether it only says "not found". */
export type ShownPage = {
  readonly title: string;
  /** First heading, or empty. */
  readonly heading: string;
  readonly words: number;
  /** Of the main text, without menus and banners. */
  readonly hash: string;
  readonly sketch: Sketch;
};

/** What a host answers for a page that cannot be there. */
export type NotFoundSample = {
  /** Where the visit ended. */
  readonly address: string;
  readonly page: ShownPage;
};

const FEW_WORDS = 150;
const ALIKE = 0.9;
const SAYS_SO =
  /^\W*(error\W*)?(404\b|(sorry\W*)?(the |this |that )?(page|document|content|file)\b.{0,40}?\b(not|cannot|can't|can’t|could not|couldn't|couldn’t|no longer|doesn't|does not)\b.{0,20}?\b(found|find|exist|exists|available)|we (can't|can’t|cannot|could not|couldn't|couldn’t) find (this|that|the|your) page|not found\b|ni chanfuwyd|heb ddod o hyd)/i;

/**
 * An address on a host where no page can be: asked for once, it shows how the host says "not
 * found". The same host always gives the same address, so that a second look is no new page.
 */
export function missingAddress(origin: string): string {
  const mark = createHash('sha256').update(`missing ${origin}`).digest('hex').slice(0, 16);
  return `${origin}/page-that-is-not-there-${mark}`;
}

/**
 * What the visit to `missingAddress` teaches; null when the host answers honestly (404), or did
 * not answer, so that there is nothing to compare with.
 */
export function notFoundSample(visit: Visit, page: ShownPage | null): NotFoundSample | null {
  return visit.outcome === 'ok' && page !== null ? { address: visit.address, page } : null;
}

/**
 * Why a page that came with status 200 is no page at all, as a sentence; null when it is one.
 *
 * @param visit that brought it
 * @param sample what the host answers for pages that are not there, when that was asked
 */
export function softNotFound(
  visit: Pick<Visit, 'requested' | 'address' | 'chain'>,
  page: ShownPage,
  sample: NotFoundSample | null,
): string | null {
  const { title, heading, words } = page;
  if (words <= FEW_WORDS && (SAYS_SO.test(heading) || SAYS_SO.test(title)))
    return `It says "${(heading || title).trim().slice(0, 80)}".`;
  const moved = visit.chain.length > 0 && !isHome(visit.requested);
  if (moved && isHome(visit.address)) return 'The address leads to the home page.';
  if (!sample || visit.requested === sample.address) return null;
  if (moved && visit.address === sample.address)
    return 'The address leads where addresses of missing pages lead.';
  if (page.hash === sample.page.hash) return 'It is what the site shows for missing pages.';
  const alike = likeness(page.sketch, sample.page.sketch) >= ALIKE;
  return alike && words <= FEW_WORDS ? 'It is like what the site shows for missing pages.' : null;
}

function isHome(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { pathname, search } = new URL(address);
  return /^\/((index|default|home)(\.\w+)?|(en|cy|hafan))?\/?$/i.test(pathname) && search === '';
}
