import { extractFacts } from '../../disclosures/extract-facts';
import type { Facts } from '../../disclosures/facts';
import { freezeText } from '../../text/freeze';
import { blocksOfPlainText } from '../../text/plain-layout';
import { yearNamed } from '../rank/years';
import type { Language } from './discovery';
import type { PageBlock } from './read-page';

/** What the text of a page or file says about itself. */
export type StatementFacts = {
  readonly language: Language;
  readonly period: { readonly start: string; readonly end: string } | null;
  readonly entity: Facts['entity'];
  /** The first sentences, for names. */
  readonly opening: string;
};

/** Characters of a document that are read for facts. */
const READ = 120_000;
const OPENING = 2_500;

/**
 * Reads language, period and maker of a page from its main text.
 *
 * @param blocks as `readPage` gives them
 */
export function factsOfPage(blocks: readonly PageBlock[]): StatementFacts {
  const kept: PageBlock[] = [];
  let length = 0;
  for (const block of blocks) {
    length += block.text.length;
    if (length > READ) break;
    kept.push(block);
  }
  return factsOf([{ blocks: kept }]);
}

/**
 * The same for the text of a file, given as plain text.
 *
 * @param text line ends of any kind
 */
export function factsOfText(text: string): StatementFacts {
  return factsOf(blocksOfPlainText(text.slice(0, READ)));
}

function factsOf(pages: Parameters<typeof freezeText>[0]): StatementFacts {
  const text = freezeText(pages);
  const facts = extractFacts(text);
  return {
    language: facts.language.main,
    period: facts.period && { start: facts.period.start, end: facts.period.end },
    entity: facts.entity,
    opening: text.content.slice(0, OPENING),
  };
}

/**
 * The year of a statement as it is spoken of: `2024-25`, or `2024` for a calendar year.
 *
 * @param period ISO dates; a year that starts in the first month and ends in the last is a calendar year
 */
export function yearOfPeriod(period: { readonly start: string; readonly end: string }): string {
  const from = Number(period.start.slice(0, 4));
  const to = Number(period.end.slice(0, 4));
  return from === to ? String(from) : `${to - 1}-${String(to % 100).padStart(2, '0')}`;
}

/**
 * The year a statement is for: what its title names counts before the period its text speaks of,
 * and these before the link and the address, which stay when the text is overwritten.
 *
 * @param titles in the order they are believed
 * @param last link text and address
 */
export function yearOf(
  titles: readonly string[],
  facts: Pick<StatementFacts, 'period' | 'opening'>,
  last: readonly string[],
): string | null {
  const named = titles.map(yearNamed).find((year) => year !== null);
  if (named !== undefined) return named;
  if (facts.period !== null) return yearOfPeriod(facts.period);
  return yearSaid(facts.opening) ?? last.map(yearNamed).find((year) => year !== null) ?? null;
}

const SAYS_YEAR = /\b(?:statement|covers?|period|year|annual|datganiad|blwyddyn|flwyddyn)\b/i;
/** `2024-25` and its like: a single year in running text may be any year. */
const SPLIT = /^20\d\d-\d\d$/;

/** The financial year that the opening names beside "statement", "covers" or "year". */
function yearSaid(opening: string): string | null {
  for (const sentence of opening.split(/(?<=[.!?])\s+|\n/)) {
    const year = SAYS_YEAR.test(sentence) ? yearNamed(sentence) : null;
    if (year !== null && SPLIT.test(year)) return year;
  }
  return null;
}
