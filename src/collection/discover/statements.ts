import { likeness } from '../../text/similarity';
import { sameDocument } from '../address/same-document';
import type { DiscoveredStatement, Language, Rendition } from './discovery';
import type { Finding } from './search';
import { keyOf } from './search-draft';

/** Two texts with this share in common are one text (CRAWLING: near-duplicate). */
const SAME_TEXT = 0.9;
/** Enough for a page and a file of one year, one linked from the other: headings and tables differ. */
const SAME_LINKED = 0.5;
/** A print of a page or an extract: most of it is the same. */
const SAME_YEAR_TEXT = 0.7;

/**
 * Makes statements of findings: a page, a PDF and a Word file of one text for one year are one
 * statement with several renditions; so are two languages; other years are other statements.
 *
 * @param findings statements and the pages that lead to them, in the order they were found
 * @returns the newest first
 */
export function statementsOf(findings: readonly Finding[]): readonly DiscoveredStatement[] {
  const texts = findings.filter(({ kind }) => kind.startsWith('statement'));
  const groups = groupsOf(texts, (a, b) => isSame(a, b, findings));
  const statements = groups.map((group) => statementOf(group, findings));
  return withDoubts(withKeys(statements)).sort(newestFirst);
}

/** Joins whatever is the same, directly or through a third. */
function groupsOf(
  texts: readonly Finding[],
  same: (a: Finding, b: Finding) => boolean,
): Finding[][] {
  const groups: Finding[][] = [];
  for (const text of texts) {
    const alike = groups.filter((group) => group.some((other) => same(text, other)));
    const joined = [...alike.flat(), text];
    for (const group of alike) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups;
}

function isSame(a: Finding, b: Finding, all: readonly Finding[]): boolean {
  if (a.hash === b.hash || sameDocument(a.canonical, b.canonical)) return true;
  if (a.year !== null && b.year !== null && a.year !== b.year) return false;
  if (a.language !== b.language) return isTranslation(a, b);
  const alike = likeness(a.sketch, b.sketch);
  const sameYear = a.year !== null && a.year === b.year;
  if (alike >= SAME_TEXT) return a.year === b.year || isLinked(a, b, all);
  if (alike >= SAME_YEAR_TEXT) return sameYear;
  const forms = a.kind !== b.kind;
  const unread = a.sketch.length === 0 || b.sketch.length === 0;
  if (forms && isLinked(a, b, all)) return unread ? sameYear : sameYear && alike >= SAME_LINKED;
  return false;
}

/** One page links to the other, or one page links to both. */
function isLinked(a: Finding, b: Finding, all: readonly Finding[]): boolean {
  const links = (from: Finding, to: Finding) =>
    from.leadsTo.some((address) => sameDocument(address, to.address));
  return links(a, b) || links(b, a) || all.some((page) => links(page, a) && links(page, b));
}

/** Pages call each other translations, or their addresses differ in the language alone. */
function isTranslation(a: Finding, b: Finding): boolean {
  const names = (from: Finding, to: Finding) =>
    from.translations.some((address) => sameDocument(address, to.address));
  if (names(a, b) || names(b, a)) return true;
  const sameYear = a.year === b.year;
  if (withoutLanguage(a.address) === withoutLanguage(b.address)) return sameYear;
  return (
    sameYear &&
    a.year !== null &&
    a.cameFrom !== null &&
    a.kind === b.kind &&
    bothWelshAndEnglish(a, b)
  );
}

const bothWelshAndEnglish = (a: Finding, b: Finding): boolean =>
  [a.language, b.language].sort().join() === 'cy,en';

const withoutLanguage = (address: string): string =>
  address
    .replace(/\/(?:en|cy|eng|cym|cymraeg|english)(?=\/|$|\?)/i, '')
    .replace(/([?&])(?:lang|language|locale|LLL)=[\w-]+/i, '$1')
    .replace(/^(https?:\/\/)(?:en|cy|www|cymraeg)\./i, '$1')
    .replace(/[?&]+$/, '');

function statementOf(group: readonly Finding[], all: readonly Finding[]): DiscoveredStatement {
  const renditions = distinct(group).sort(bestFirst);
  const [best] = renditions;
  const dated = group.find(({ year }) => year !== null);
  const period = group.find((each) => each.period !== null)?.period ?? null;
  const year = dated?.year ?? null;
  return {
    key: year ?? '',
    year,
    period,
    title: best?.title ?? '',
    languages: [...new Set(group.map(({ language }) => language))].sort(byLanguage),
    renditions: renditions.map(renditionOf),
    landing: landingOf(group, all),
    organisations: [...new Set(group.flatMap(({ organisations }) => organisations))],
    historical: group.every(({ historical }) => historical),
    doubts: [...new Set(group.flatMap(({ doubts }) => doubts))],
  };
}

/** Copies of one page under several addresses count once. */
function distinct(group: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of group) {
    const copy = kept.find(
      (other) =>
        other.hash === finding.hash ||
        sameDocument(other.canonical, finding.canonical) ||
        (other.kind === finding.kind &&
          other.language === finding.language &&
          likeness(other.sketch, finding.sketch) >= SAME_TEXT),
    );
    if (!copy) kept.push(finding);
    else if (finding.pages.length > copy.pages.length) kept[kept.indexOf(copy)] = finding;
  }
  return kept;
}

const FORMS = ['statement_html', 'statement_pdf', 'statement_word'];

/** English before Welsh, pages before files, the likelier before the less likely. */
function bestFirst(a: Finding, b: Finding): number {
  return (
    byLanguage(a.language, b.language) ||
    FORMS.indexOf(a.kind) - FORMS.indexOf(b.kind) ||
    b.score - a.score
  );
}

const LANGUAGES: readonly Language[] = ['en', 'cy', 'other'];
const byLanguage = (a: Language, b: Language) => LANGUAGES.indexOf(a) - LANGUAGES.indexOf(b);

function renditionOf(finding: Finding): Rendition {
  const { kind, language, pages, printView, score, reasons, hash } = finding;
  const form = kind === 'statement_pdf' || kind === 'statement_word' ? kind : 'statement_html';
  const address = finding.canonical;
  return {
    address,
    kind: form,
    language,
    pages,
    printView,
    score,
    reasons,
    hash,
  };
}

/** The page that was found to lead to it; a page it was linked from counts when it was found too. */
function landingOf(group: readonly Finding[], all: readonly Finding[]): string | null {
  const own = new Set(group.map(({ address }) => keyOf(address)));
  const leads = (page: Finding) =>
    !own.has(keyOf(page.address)) &&
    group.some(
      ({ address, cameFrom }) =>
        page.leadsTo.some((to) => sameDocument(to, address)) ||
        (cameFrom !== null && sameDocument(cameFrom, page.address)),
    );
  const pages = all.filter(leads);
  const found = pages.find(({ kind }) => kind === 'landing_page') ?? pages[0];
  // A file always stands on a page, even where that page is not about the subject.
  const file = group.find(({ kind }) => kind !== 'statement_html');
  const page = file?.cameFrom ?? null;
  return found?.address ?? (page !== null && !own.has(keyOf(page)) && !isList(page) ? page : null);
}

const isList = (address: string): boolean =>
  /\.xml(?:\.gz)?$|\/$|[?&](?:q|query|keywords?|search\w*)=/i.test(address);

/** The year is the key; where it is missing, or names two statements, the address is. */
function withKeys(statements: readonly DiscoveredStatement[]): DiscoveredStatement[] {
  const times = new Map<string, number>();
  for (const { key } of statements) times.set(key, (times.get(key) ?? 0) + 1);
  return statements.map((statement) => {
    const address = keyOf(statement.renditions[0]?.address ?? '') ?? '';
    if (statement.key === '') return { ...statement, key: address };
    return times.get(statement.key) === 1
      ? statement
      : { ...statement, key: `${statement.key} ${address}` };
  });
}

/** Two texts that both claim a year: a person has to say which one stands. */
function withDoubts(statements: readonly DiscoveredStatement[]): DiscoveredStatement[] {
  return statements.map((statement) => {
    const rival = statements.some(
      (other) =>
        other !== statement &&
        other.year === statement.year &&
        other.organisations.join() === statement.organisations.join(),
    );
    const doubt =
      statement.year === null
        ? 'Its year is not known, and there is another without a year.'
        : `There is another text for ${statement.year}.`;
    return rival ? { ...statement, doubts: [...statement.doubts, doubt] } : statement;
  });
}

const newestFirst = (a: DiscoveredStatement, b: DiscoveredStatement): number =>
  (b.year ?? '').localeCompare(a.year ?? '') || a.key.localeCompare(b.key);
