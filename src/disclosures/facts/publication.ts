import { quoteOf } from '../../text/quote';
import type { Text } from '../../text/text';
import type { Facts } from '../facts';
import { datesIn } from './dates';
import type { FactLine } from './fact-lines';

/** Best first. */
const CUES = [
  /\b(?:date )?(?:first )?(?:published|publication date|date of publication)(?: (?:on|in|date|online|date is))*[ :-]*(?:the )?$/,
  /\bissued?(?: (?:on|in|date))*[ :-]*$/,
  /\b(?:last|page|date)? ?(?:updated|reviewed|modified|revised)(?: (?:on|in))*[ :-]*$/,
  /^\W*date(?: of (?:statement|issue))?[ :-]*$/,
];
/** Dates of other things than this document. */
const OF_OTHERS =
  /\b(?:policy|policies|strategy|act|guidance|legislation|code|standard|annual report|accounts|review of)\b/;
const OF_STATEMENT = /\bstatement\b/;
const SHORT = 120;
/** A bare "Date:" counts only on the first lines: at the end it belongs to the signature. */
const TOP = 0.15;

/**
 * Finds the day on which the document says it was published, or else issued, or else last updated.
 * A month without a day gives its last day. A date in the address of a page or in a file's
 * properties is not looked at: only what the text says.
 */
export function publicationOf(text: Text, lines: readonly FactLine[]): Facts['publication'] {
  let best: { rank: number; date: string; line: FactLine; from: number; to: number } | null = null;
  for (const line of lines) {
    const { view } = line.view;
    if (!/publish|publication|issue|updated|reviewed|modified|revised|^\W*date/.test(view))
      continue;
    if (!OF_STATEMENT.test(view) && (view.length > SHORT || OF_OTHERS.test(view))) continue;
    for (const date of datesIn(view)) {
      const before = view.slice(Math.max(0, date.start - 40), date.start);
      const rank = CUES.findIndex((cue) => cue.test(before));
      if (rank < 0 || (rank === 3 && line.place > TOP)) continue;
      if (!best || rank < best.rank) {
        best = { rank, date: date.iso, line, from: date.start, to: date.end };
      }
    }
  }
  if (!best) return null;
  const { date, line, from, to } = best;
  return { date, evidence: quoteOf(text, line, [line.view.source(from, to)]) };
}
