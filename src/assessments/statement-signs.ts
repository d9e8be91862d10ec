import type { Facts } from '../disclosures/facts';
import type { Warning } from '../documents/reading';
import { searchView } from '../text/search-view';
import type { Text } from '../text/text';

/** Words in which a body calls what it publishes its statement, or places it under the Act. */
const SIGNS: readonly RegExp[] = [
  /\b(?:this|our) (?:[a-z]+ ){0,5}statement\b/,
  /\b(?:slavery|trafficking|transparency) (?:act )?(?:[a-z]+ ){0,4}statement\b/,
  /\b(?:section 54|s\.? ?54|modern slavery act)\b/,
];
/** A statement speaks of its own body; guidance, toolkits and articles speak of others. */
const OWN = /\b(?:we|our|us)\b/g;
const COUNCIL = /\bthe (?:council|company|group|authority)\b/g;
const OWN_SHARE = 0.01;
/** Characters that are looked at. */
const READ = 200_000;

/**
 * Whether a document reads as somebody's own statement at all. It is scored either way: only a
 * person can tell, so the reader is told.
 *
 * @returns a warning, or null when the document looks like a statement
 */
export function notAStatement(text: Text, facts: Facts): Warning | null {
  // What cannot be read is not judged by its words.
  if (facts.language.main !== 'en' || text.sentences.length === 0) return null;
  const { view } = searchView(text.content, { start: 0, end: Math.min(text.content.length, READ) });
  const signs = SIGNS.filter((sign) => sign.test(view)).length + (facts.period === null ? 0 : 1);
  if (signs > 1) return null;
  const words = view.split(' ').length;
  const own = (view.match(OWN)?.length ?? 0) + (view.match(COUNCIL)?.length ?? 0);
  if (own / words >= OWN_SHARE) return null;
  return {
    code: 'may-not-be-a-statement',
    message:
      'This does not read as an organisation’s own modern slavery statement. Check that it is the right document before using the score.',
  };
}
