/** What a page or file is, as far as the search for statements cares. */
export const PAGE_KINDS = [
  'statement_html',
  'statement_pdf',
  'statement_word',
  'landing_page',
  'policy',
  'guidance_public',
  'news',
  'committee_report',
  'other',
] as const;

export type PageKind = (typeof PAGE_KINDS)[number];

/** Kinds that are a statement, or lead to one in one click. */
export const STATEMENT_OR_LANDING: readonly PageKind[] = [
  'statement_html',
  'statement_pdf',
  'statement_word',
  'landing_page',
];

/** Whether a kind is a statement, or a page that leads to one. */
export function isStatementOrLanding(kind: PageKind): boolean {
  return STATEMENT_OR_LANDING.includes(kind);
}
