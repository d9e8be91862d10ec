import type { Visit } from '../fetch/visit';
import type { PageKind } from '../rank/kinds';
import type { Discovery, Language } from './discovery';
import type { SearchRequest, SearchState, Target } from './search';

/** Classifies a link or a page; see rank/. */
export type Ranker = (input: {
  readonly url: string;
  readonly title?: string;
  readonly linkText?: string;
  readonly heading?: string;
  readonly text?: string;
  readonly council?: string;
}) => { readonly kind: PageKind; readonly score: number; readonly reasons: readonly string[] };

/** Whose host it is; see organisations/host-register. */
export type HostOwners = {
  ownerOf(host: string): {
    readonly organisations: readonly string[];
    readonly role: 'website' | 'committee' | 'alias' | 'platform' | 'former';
    readonly official: boolean;
  } | null;
};

/**
 * Reads the text of a PDF or Word file, in a process that can be killed. Null when it cannot be
 * read; an empty text when it holds pictures only.
 */
export type ReadText = (
  bytes: Buffer,
) => Promise<{ readonly text: string; readonly language: Language } | null>;

/** What a search needs besides the visits themselves. */
export type SearchContext = {
  readonly rank: Ranker;
  readonly owners: HostOwners;
  /** Code of the organisation that a name means, or null: tells joint statements. */
  readonly organisationNamed: (name: string) => string | null;
  /** Left out: documents are judged by their address and link alone. */
  readonly readText?: ReadText;
  /** Milliseconds before the second and the third try of what may pass. Default 5 s and 60 s. */
  readonly retryDelays?: readonly number[];
};

/**
 * The search, step by step, without a clock, a network or a database:
 *
 * ```ts
 * let state = search.start(target, at);
 * for (let ask = search.next(state); ask; ask = search.next(state))
 *   state = await search.absorb(state, await visit(ask), context); // store `state` here
 * const discovery = search.conclude(state, context, at);
 * ```
 */
export type Search = {
  start(target: Target, at: Date): SearchState;
  next(state: SearchState): SearchRequest | null;
  /** The visit must be of the address that `next` gave. The state given is not changed. */
  absorb(state: SearchState, visit: Visit, context: SearchContext): Promise<SearchState>;
  conclude(state: SearchState, context: SearchContext, at: Date): Discovery;
};
