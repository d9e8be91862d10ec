import { allMatches } from '../text/all-matches';

/** What a piece of text says about time. */
export type Times = { readonly years: readonly number[]; readonly timed: boolean };

const NO_TIME: Times = { years: [], timed: false };
const YEAR =
  /(?<![\d.,:£$€/-])((?:19[5-9]|20[0-6])\d)(?:\s?[-\u2013/]\s?((?:20)?\d{2}))?(?![\d,.]\d|\d|%)/g;
/** In front of a year: it belongs to a law, a standard or a name, not to what was done. */
const NAMED =
  /\b(?:acts?|regulations?|order|bill|directive|law|convention|standards?|rules|iso\s?[\d-]+|code|agenda|vision|strategy|policy|©|copyright)(?: of)?[ ,:(]{0,3}$/;
/** Behind a number that only looks like a year. */
const COUNTED =
  /^\s(?:suppliers|employees|people|staff|colleagues|customers|members|workers|contracts|hours|sites|companies|contractors|officers|homes|words)\b/;
const RELATIVE =
  /\b(?:this|last|past|previous|current|financial|reporting|preceding|coming|next|fiscal) (?:\w+ )?(?:year|period|months?|quarter)\b|\bduring the (?:year|period)\b|\bin the (?:year|period)\b|\b(?:past|last|next|previous|coming) (?:\w+ ){1,2}months\b|\b(?:january|february|march|april|june|july|august|september|october|november|december) (?:19|20)\d\d\b|\byear (?:ended|ending|to)\b|\b(?:previous|last|prior|preceding|earlier|first) (?:\w+ ){0,3}(?:statement|report)s?\b/;
const LONGEST_RANGE = 10;

/**
 * Reads the years and other words of time in a text. Years in the names of laws, standards and
 * policies do not count; "2024-25" counts as both, "2021-2024" as all four.
 *
 * @param folded text in lower case, as a search view gives it
 */
export function timesOf(folded: string): Times {
  const years = /\d{4}/.test(folded) ? yearsOf(folded) : NO_TIME.years;
  if (years.length > 0) return { years, timed: true };
  return /year|month|period|quarter|statement|report/.test(folded) && RELATIVE.test(folded)
    ? { years, timed: true }
    : NO_TIME;
}

function yearsOf(folded: string): readonly number[] {
  const years = new Set<number>();
  for (const match of allMatches(YEAR, folded)) {
    const before = folded.slice(Math.max(0, match.index - 24), match.index);
    const after = folded.slice(match.index + match[0].length, match.index + match[0].length + 16);
    if (NAMED.test(before) || (!match[2] && COUNTED.test(after))) continue;
    const first = Number(match[1]);
    years.add(first);
    const last = lastYear(first, match[2]);
    if (last - first <= LONGEST_RANGE) for (let y = first + 1; y <= last; y += 1) years.add(y);
  }
  return [...years].sort((a, b) => a - b);
}

/** "2024-25" ends in 2025; "2024-07" is a month and ends in 2024. */
function lastYear(first: number, second: string | undefined): number {
  if (second === undefined) return first;
  const last =
    second.length === 4 ? Number(second) : Math.floor(first / 100) * 100 + Number(second);
  return last > first ? last : first;
}
