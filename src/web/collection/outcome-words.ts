import type { RenditionKind, StatementState } from '../../collection/captures/statement';
import type { NotCounted } from '../../collection/discover/discovery';
import type { Outcome } from '../../collection/fetch/visit';
import type { PageKind } from '../../collection/rank/kinds';
import type { CandidateState } from '../../collection/sweeps/sweep';
import type { Tag } from '../assessments/words';

/** What an address answered, as a tag. */
export const OUTCOME_TAGS: Readonly<Record<Outcome, Tag>> = {
  ok: { text: 'Answered', colour: 'green' },
  'not-modified': { text: 'Unchanged', colour: 'green' },
  gone: { text: 'Not there', colour: 'magenta' },
  blocked: { text: 'Blocked', colour: 'orange' },
  'robots-refused': { text: 'Robots refused', colour: 'orange' },
  'tls-failed': { text: 'TLS failure', colour: 'yellow' },
  unreachable: { text: 'Unreachable', colour: 'yellow' },
  'too-slow': { text: 'Too slow', colour: 'yellow' },
  'too-large': { text: 'Too large', colour: 'yellow' },
  'address-refused': { text: 'Not a public address', colour: 'grey' },
  busy: { text: 'Busy', colour: 'yellow' },
  'answered-badly': { text: 'No document', colour: 'grey' },
  'redirected-away': { text: 'Led elsewhere', colour: 'grey' },
};

/** Where a known statement stands. */
export const STATEMENT_TAGS: Readonly<Record<StatementState, Tag>> = {
  ok: { text: 'Published', colour: 'green' },
  changed: { text: 'Changed', colour: 'green' },
  moved: { text: 'Moved', colour: 'teal' },
  missing: { text: 'Not there at the last check', colour: 'magenta' },
  removed: { text: 'Removed', colour: 'magenta' },
  blocked: { text: 'Blocked', colour: 'orange' },
  'robots-refused': { text: 'Robots refused', colour: 'orange' },
  'tls-failed': { text: 'TLS failure', colour: 'yellow' },
  unreachable: { text: 'Unreachable', colour: 'yellow' },
  rejected: { text: 'Rejected by a person', colour: 'grey' },
};

export const CANDIDATE_TAGS: Readonly<Record<CandidateState, Tag>> = {
  proposed: { text: 'Not decided', colour: 'outline' },
  confirmed: { text: 'Confirmed', colour: 'green' },
  rejected: { text: 'Rejected', colour: 'grey' },
  given: { text: 'Given by a person', colour: 'green' },
};

const PAGES: Readonly<Record<PageKind, string>> = {
  statement_html: 'Statement, a web page',
  statement_pdf: 'Statement, a PDF',
  statement_word: 'Statement, a Word file',
  landing_page: 'Page that leads to statements',
  policy: 'Policy',
  guidance_public: 'Guidance for the public',
  news: 'News',
  committee_report: 'Committee report',
  other: 'Something else',
};

/** What a page was taken for; a kind that is new here is shown by its own name. */
export function pageKindInWords(kind: string): string {
  return (PAGES as Readonly<Record<string, string>>)[kind] ?? kind.replaceAll('_', ' ');
}

const NOT_COUNTED: Readonly<Record<NotCounted, string>> = {
  'other-owner': 'It is on the site of another organisation.',
  'unknown-host': 'It is on a site that is not known to belong to the organisation.',
  'platform-copy': 'It is a copy on the site of a system’s maker.',
  'committee-paper': 'It is a paper for a committee: evidence of approval, not a publication.',
  'not-fetched': 'It could not be fetched.',
  'not-readable': 'Its text could not be read.',
  'other-body': 'It names another organisation.',
  'not-a-statement': 'Its text is no statement.',
};

/** Why a candidate does not count; `null` when it counts. */
export function notCountedInWords(why: string | null): string | null {
  return why === null ? null : ((NOT_COUNTED as Readonly<Record<string, string>>)[why] ?? why);
}

const PURPOSES: Readonly<Record<string, string>> = {
  given: 'Address that was given',
  robots: 'robots.txt',
  home: 'Home page',
  sitemap: 'Sitemap',
  link: 'Link',
  'part-of-guide': 'Page of a guide',
  'print-view': 'Print view of a guide',
  search: 'Search on the site',
  committee: 'Committee system',
};

/** What a step of a search was for. */
export function purposeInWords(purpose: string): string {
  const plain = purpose.replaceAll('-', ' ');
  return PURPOSES[purpose] ?? plain.charAt(0).toUpperCase() + plain.slice(1);
}

const FORMS: Readonly<Record<RenditionKind, string>> = {
  html: 'Web page',
  pdf: 'PDF',
  word: 'Word file',
  other: 'File',
};

const LANGUAGES: Readonly<Record<string, string>> = { en: 'English', cy: 'Welsh' };

/** `PDF in Welsh`, `Web page of 4 pages in English`. */
export function formInWords(form: {
  readonly kind: RenditionKind;
  readonly language: string;
  readonly pages: readonly string[];
}): string {
  const language = LANGUAGES[form.language];
  const pages = form.pages.length > 1 ? ` of ${form.pages.length} pages` : '';
  return `${FORMS[form.kind]}${pages}${language ? ` in ${language}` : ''}`;
}
