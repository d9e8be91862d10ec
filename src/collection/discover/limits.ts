/** The limits of a search: how far it goes and how much it reads. */
export const SEARCH_LIMITS = {
  /** Requests of an ordinary search. */
  requests: 60,
  /** Never more than this, however promising what is left looks. */
  requestsHard: 200,
  /** Clicks from the home page. */
  depth: 5,
  /** Sitemaps read, indexes included. */
  sitemaps: 12,
  /** Addresses that wait at the same time; the least promising are dropped. */
  waiting: 300,
  candidates: 60,
  /** Pages of one guide. */
  guideParts: 20,
  /** Tries of an address that fails in a way that may pass. */
  tries: 3,
} as const;

/** What is read of one page. */
export const PAGE_LIMITS = {
  /** Open elements; the parser's work grows with their number, so parsing ends there. */
  nesting: 800,
  /** Characters of the page that are parsed. */
  characters: 5 * 1024 * 1024,
  links: 6_000,
  forms: 40,
  fields: 40,
  /** Characters of the main text that are kept. */
  text: 400_000,
  linkText: 300,
  around: 400,
} as const;

export const ADDRESS_LIMITS = {
  length: 2_083,
  segments: 20,
  /** Times that one segment may stand in a path. */
  repeats: 2,
} as const;

/** The limits of the sitemap protocol (sitemaps.org). */
export const SITEMAP_LIMITS = {
  addresses: 50_000,
  bytes: 52_428_800,
  /** Addresses kept of one sitemap: those that say something to the purpose. */
  kept: 2_000,
} as const;
