/** What a page or a document is, as far as modern slavery statements go. */
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
