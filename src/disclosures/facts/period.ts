import { allMatches } from '../../text/all-matches';
import { quoteOf } from '../../text/quote';
import type { Span, Text } from '../../text/text';
import type { Facts } from '../facts';
import { type FoundDate, datesIn, isoDay, yearEndingOn } from './dates';
import type { FactLine } from './fact-lines';

type Reading = { start: string; end: string; rank: number; line: FactLine; hit: Span };

const SPEAKS_OF_YEAR =
  /year|period|20\d\d\s?[-/]\s?(?:20)?\d\d|(?:19|20)\d\d.{1,24}\b(?:19|20)\d\d|\bfy/;
/** The sentence speaks of this statement, not of some figure or some other year. */
const OF_STATEMENT =
  /\bstatement\b|\bslavery\b|section 54|\bs\.? ?54|reporting period|\bcover(?:s|ing)\b|steps (?:taken|that|which)/;
const OTHER_YEAR =
  /\b(?:next|following|coming|previous|prior|last year's)\b|\bpopulation\b|\bwill be published\b/;
const BETWEEN = /^\s*(?:\(?inclusive\)?)?\s*(?:to|until|till|-|and|through|up to)\s*(?:the\s+)?$/;
/** What lasted from one date to another was no reporting year. */
const OF_AN_EVENT =
  /\b(?:held|ran|delivered|workshops?|sessions?|campaign|project|pilot|contract|term|survey|visits|strategy|plan)\b[^.]{0,40}$/;
const YEAR_ENDING =
  /\b(?:year|period|twelve months|12 months)(?:[ -](?:end(?:ed|ing|s)?|to))(?: (?:on|at|the|of))*[ :]*$|\b(?:year|period)[ -]end(?: date)?(?: (?:is|of|on|being))*[ :]*$|\b(?:ended|ending)(?: on| the)?[ :]*$/;
const SPLIT_YEAR = /(?<![\d/.-])(20\d\d)\s?[-/]\s?((?:20)?\d\d)(?![\d/-])/g;
const FINANCIAL_BEFORE =
  /\b(?:financial|fiscal|reporting|trading|the) (?:years?|period)(?: (?:of|for|is))*[ :(]*$|\bfy ?$/;
const FINANCIAL_AFTER = /^\)? (?:financial|fiscal|reporting|trading) (?:year|period)\b/;
/** "This statement is relevant for": the year behind it is the statement's own. */
const STATEMENT_BEFORE =
  /\bthis (?:[\w'-]+ ){0,6}statement\b(?! (?:will|of (?:the|intent)|replaces|follows|updates))(?:(?! we )[^.;]){0,60}\b(?:for|covers|covering|relates to|refers to|reports on)(?: the (?:years?|period))? $/;
const ONE_YEAR =
  /\b(?:financial|fiscal|calendar|reporting) year(?: (?:of|for|end|ended|ending|ends)(?: in)?)? (20\d\d)\b(?!\s?[-/]\s?\d)|\b(20\d\d) (?:financial|fiscal|calendar|reporting) year\b/;
const TITLE = /\b(?:statement|slavery|trafficking|report)\b/;

/**
 * Finds the year that the statement says it covers.
 *
 * Readings are ranked; the lowest rank wins, among equals the end day that most readings share, then
 * the first in the text: 1 a range of days of about a year, 2 "year ended" with a day (the twelve months to it), 3 a
 * split year in a title, called a financial year or said to be the statement's own ("2024-25": 1 April to 31 March, the financial
 * year of UK public bodies), 4 a single year called financial or calendar (January to December), 5 a range of six to eighteen
 * months. A reading in a sentence that does not speak of the statement counts four lower. Other
 * ranges, and a bare year in a title, are no reading.
 */
export function periodOf(text: Text, lines: readonly FactLine[]): Facts['period'] {
  const readings = lines.flatMap((line) => readingsIn(line));
  const support = new Map<string, number>();
  for (const { end } of readings) support.set(end, (support.get(end) ?? 0) + 1);
  const [best] = readings.sort(
    (a, b) => a.rank - b.rank || (support.get(b.end) ?? 0) - (support.get(a.end) ?? 0),
  );
  if (!best) return null;
  const { start, end, line, hit } = best;
  return { start, end, evidence: quoteOf(text, line, [hit]) };
}

function readingsIn(line: FactLine): Reading[] {
  const { view } = line.view;
  if (!SPEAKS_OF_YEAR.test(view) || (OTHER_YEAR.test(view) && !OF_STATEMENT.test(view))) return [];
  const further = OF_STATEMENT.test(view) || line.heading ? 0 : 4;
  const readings: Reading[] = [];
  const add = (rank: number, start: string, end: string, from: number, to: number) =>
    readings.push({ start, end, rank: rank + further, line, hit: line.view.source(from, to) });
  const dates = datesIn(view);
  dates.forEach((date, index) => {
    const next = dates[index + 1];
    if (next && BETWEEN.test(view.slice(date.end, next.start))) {
      const start = date.precise ? date.iso : `${date.iso.slice(0, 7)}-01`;
      const end = monthAgain(date, next) ? yearFrom(start) : next.iso;
      const months = monthsBetween(start, end);
      const about = months > 10 && months < 15;
      if (OF_AN_EVENT.test(view.slice(Math.max(0, date.start - 70), date.start))) return;
      if (about || (further === 0 && months > 5 && months < 19)) {
        add(about ? 1 : 5, start, end, date.start, next.end);
      }
    } else if (YEAR_ENDING.test(view.slice(Math.max(0, date.start - 60), date.start))) {
      add(2, yearEndingOn(date.iso), date.iso, date.start, date.end);
    }
  });
  for (const match of allMatches(SPLIT_YEAR, view)) {
    const first = Number(match[1]);
    const end = match.index + match[0].length;
    const second = Number(match[2]) % 100;
    const before = view.slice(Math.max(0, match.index - 40), match.index);
    const said = view.slice(Math.max(0, match.index - 140), match.index);
    const named =
      STATEMENT_BEFORE.test(said) ||
      FINANCIAL_BEFORE.test(before) ||
      FINANCIAL_AFTER.test(view.slice(end, end + 30));
    const titled = view.length < 160 && TITLE.test(view) && (line.heading || line.place < 0.1);
    if (second !== (first + 1) % 100 || !(named || titled)) continue;
    add(3, isoDay(first, 4, 1), isoDay(first + 1, 3, 31), match.index, end);
  }
  const one = ONE_YEAR.exec(view);
  const year = Number(one?.[1] ?? one?.[2]);
  if (one) add(4, isoDay(year, 1, 1), isoDay(year, 12, 31), one.index, one.index + one[0].length);
  return readings;
}

/** "April 2020 to April 2021" means twelve months, not thirteen. */
const monthAgain = (from: FoundDate, to: FoundDate) =>
  !from.precise &&
  !to.precise &&
  from.iso.slice(5, 7) === to.iso.slice(5, 7) &&
  Number(to.iso.slice(0, 4)) === Number(from.iso.slice(0, 4)) + 1;

function yearFrom(start: string): string {
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  return isoDay(year + 1, month, day - 1);
}

/** Companies lengthen and shorten their years; a range far from a year counts least. */
function monthsBetween(start: string, end: string): number {
  return (Date.parse(end) - Date.parse(start)) / (30.4375 * 86_400_000);
}
