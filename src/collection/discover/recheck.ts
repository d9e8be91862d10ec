import { createHash } from 'node:crypto';
import type { Visit, VisitRequest } from '../fetch/visit';
import { fileKindOf } from './file-kind';
import { absorbVisit, startSearch } from './search-engine';
import { hostsFor } from './owned-hosts';
import { readPage } from './page-links';
import type { Finding, SearchState, Target } from './search';
import type { SearchContext } from './search-context';

/** An address of a statement or of the page that leads to it, as it was last seen. */
export type Known = {
  readonly address: string;
  readonly is: 'page' | 'file';
  /** As `Rendition.hash`: of a page's main text, of a file's bytes. */
  readonly hash: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
};

/**
 * What a second visit shows.
 *
 * - `unchanged`: 304, or the same main text or bytes; only "last seen" moves
 * - `changed`: another text; `finding` says what it is now, and is null for a page of a guide, which
 *   only a new search can judge
 * - `other-now`: the address answers, but with something that is no statement and leads to none
 * - `gone`: 404 or 410; a statement is called removed only after several such checks
 * - `moved`: it answers at another address of the organisation, with the same text
 * - `not-answered`: nothing can be said; `outcome` of the visit says why
 */
export type Rechecked =
  | { readonly is: 'unchanged'; readonly by: 'validator' | 'content' }
  | { readonly is: 'changed'; readonly finding: Finding | null; readonly hash: string }
  | { readonly is: 'other-now'; readonly hash: string }
  | { readonly is: 'moved'; readonly to: string }
  | { readonly is: 'gone' }
  | { readonly is: 'not-answered'; readonly outcome: Visit['outcome'] };

/** The conditional request for a known address: its validators as they were sent (RFC 9110 §13). */
export function recheckRequest(known: Known, target: Target): VisitRequest {
  const { etag, lastModified } = known;
  return {
    address: known.address,
    organisation: target.organisation,
    hosts: new Set(hostsFor(target, new URL(known.address).hostname)),
    accept: known.is,
    ...((etag !== null || lastModified !== null) && {
      validators: {
        ...(etag !== null && { etag }),
        ...(lastModified !== null && { lastModified }),
      },
    }),
  };
}

/**
 * Reads the answer to `recheckRequest`. Sites that send no validators, or new ones each time, are
 * compared by their content.
 */
export async function readRecheck(
  known: Known,
  visit: Visit,
  target: Target,
  context: SearchContext,
): Promise<Rechecked> {
  if (visit.outcome === 'not-modified') return { is: 'unchanged', by: 'validator' };
  if (visit.outcome === 'gone') return { is: 'gone' };
  if (visit.outcome !== 'ok' || visit.bytes === null)
    return { is: 'not-answered', outcome: visit.outcome };
  const hash = hashOf(visit, visit.bytes);
  if (hash === known.hash)
    return visit.address === visit.requested
      ? { is: 'unchanged', by: 'content' }
      : { is: 'moved', to: visit.address };
  const { findings, guides } = await searchOf(visit, target, context);
  const finding = findings[0] ?? null;
  return finding === null && guides.length === 0
    ? { is: 'other-now', hash }
    : { is: 'changed', finding, hash };
}

function hashOf(visit: Visit, bytes: Buffer): string {
  const kind = fileKindOf(bytes);
  const type = visit.headers['content-type'];
  const page =
    kind === 'pdf' || kind === 'word'
      ? null
      : readPage(bytes, visit.address, typeof type === 'string' ? type : type?.[0]);
  return page?.hash ?? createHash('sha256').update(bytes).digest('hex');
}

/** What a search would make of the page, had it come there. */
function searchOf(visit: Visit, target: Target, context: SearchContext): Promise<SearchState> {
  const alone = startSearch({ ...target, given: [visit.requested] }, visit.at);
  return absorbVisit(alone, visit, context);
}
