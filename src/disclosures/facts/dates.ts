import { allMatches } from '../../text/all-matches';

/** A date found in a text. */
export type FoundDate = {
  /** ISO 8601 day. Of a month without a day: its last, so that nothing looks earlier than it was. */
  readonly iso: string;
  readonly precise: boolean;
  /** Where it stands in the string that was read. */
  readonly start: number;
  readonly end: number;
};

const MONTHS =
  'january february march april may june july august september october november december';
const MONTH_NUMBER = new Map(
  MONTHS.split(' ').flatMap((name, index) => [
    [name, index + 1] as const,
    [name.slice(0, 3), index + 1] as const,
  ]),
).set('sept', 9);
const MONTH = `(?<month>${MONTHS.replaceAll(' ', '|')}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?`;
const YEAR = '(?<year>(?:19|20)\\d\\d)(?!\\d)';
const DAY = '(?<day>0?[1-9]|[12]\\d|3[01])\\s?(?:st|nd|rd|th)?';
const FORMS = [
  `(?<![\\d.,/])${DAY}(?:\\s+of)?[\\s-]*${MONTH},?[\\s-]*${YEAR}`,
  `\\b${MONTH}\\s+${DAY},?\\s+${YEAR}`,
  `(?<![\\d.,/])(?<day>0?[1-9]|[12]\\d|3[01])(?<sep>[./-])(?<number>0?[1-9]|1[0-2])\\k<sep>${YEAR}`,
  `(?<!\\d)${YEAR}-(?<number>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])(?!\\d)`,
  `\\b${MONTH},?\\s+${YEAR}`,
].map((source) => new RegExp(source, 'g'));

/**
 * Finds the dates in a folded text: "9 September 2026", "September 9, 2026", "09/09/2026" (day
 * first, as in the UK), "2026-09-09", "September 2026".
 *
 * @returns dates that exist, in the order of the text, none inside another
 */
export function datesIn(folded: string): FoundDate[] {
  if (!/(?:19|20)\d\d/.test(folded)) return [];
  const found: FoundDate[] = [];
  for (const form of FORMS) {
    for (const match of allMatches(form, folded)) {
      const start = match.index;
      const end = start + match[0].length;
      const iso = isoOf(match.groups ?? {});
      if (!iso || found.some((other) => start < other.end && end > other.start)) continue;
      found.push({ iso, precise: match.groups?.['day'] !== undefined, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function isoOf(groups: Record<string, string | undefined>): string | null {
  const year = Number(groups['year']);
  const month = MONTH_NUMBER.get(groups['month'] ?? '') ?? Number(groups['number']);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const day = groups['day'] === undefined ? last : Number(groups['day']);
  return day <= last ? isoDay(year, month, day) : null;
}

/** @param month 1 to 12; days outside the month run over into its neighbours */
export function isoDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** @returns the first day of the twelve months that end with the given ISO day */
export function yearEndingOn(end: string): string {
  const [year = 0, month = 1, day = 1] = end.split('-').map(Number);
  const leapEnd = month === 2 && day >= 28;
  return leapEnd ? isoDay(year - 1, 3, 1) : isoDay(year - 1, month, day + 1);
}
