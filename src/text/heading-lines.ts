import { type Group, isCapitals } from './paragraphs';

const LONGEST = 110;
const MOST_WORDS = 14;
const COLUMN = 4;
const TITLE = /\b(?:slavery|trafficking)\b/i;
const STATEMENT = /\b(?:statement|policy|report|act)\b/i;
const NOT_A_HEADING =
  /@|https?:|www\.|^(?:signed|signature|dated?|name|position|published|last updated|tel|email)\b|^(?:\d{1,2}(?:st|nd|rd|th)? )?\w+,? \d{4}$|\b(?:ltd|limited|plc|llp)\.?$/i;
/** A person's office alone on its line is the foot of a letter. */
const OFFICE =
  /^(?:(?:group|deputy|interim|executive|managing|non-executive|company|finance) )*(?:chief \w+(?: officer)?|ceo|cfo|coo|md|director|chair(?:man|woman|person)?|leader(?: of .{1,40})?|president|secretary|partner|head of .{1,30})(?:,.{0,60}| of .{1,50})?$/i;
const ENDS_OPEN = /[.,;]$|\b(?:and|or|of|the|to|a|an|in|for|with|by|on|our|that|which|is|are)$/i;
const LEAD_IN = /\b(?:we|will|includ\w+|following|are|is|have|has|must|should)\b[^:]{0,60}:$/i;
const SENTENCE = /\b(?:is|are|was|were|has|have|will|must|should|can|may|we)\b/i;
const NUMBERING = /^(?:(\d{1,2}(?:\.\d{1,2})*)\.?|\(?[a-h][.)]|\(?[ivx]{1,4}[.)])\s+/i;
/** As long as this, what follows is running text. */
const TEXT_LENGTH = 60;

/**
 * Tells which groups of lines are headings, by their length, case, punctuation and by what follows.
 *
 * @param groups body groups of a page, in order
 * @returns heading levels (1 the statement's title, 2 and below by numbering), null for the others
 */
export function headingLevels(groups: readonly Group[]): (number | null)[] {
  const levels: (number | null)[] = groups.map(() => null);
  for (let i = groups.length - 1; i >= 0; i -= 1) {
    const group = groups[i];
    const next = groups[i + 1];
    if (!group || !isCandidate(group)) continue;
    const leads =
      next !== undefined &&
      (levels[i + 1] !== null || next.marker !== null || next.text.length >= TEXT_LENGTH) &&
      !/^\p{Ll}/u.test(next.text.slice(0, 2));
    if (leads || isTitle(group.text)) levels[i] = levelOf(group.text);
  }
  return dropColumns(levels);
}

/** Many headings in a row are a column of labels: only the last one heads something. */
function dropColumns(levels: readonly (number | null)[]): (number | null)[] {
  const kept = [...levels];
  let run = 0;
  levels.forEach((level, index) => {
    run = level === null ? 0 : run + 1;
    const ends = run > 0 && (levels[index + 1] ?? null) === null;
    if (!ends || run < COLUMN) return;
    for (let i = index - run + 1; i < index; i += 1) if (kept[i] !== 1) kept[i] = null;
  });
  return kept;
}

const isTitle = (text: string) => TITLE.test(text) && STATEMENT.test(text) && !SENTENCE.test(text);

function isCandidate({ text, marker }: Group): boolean {
  if (text.length > LONGEST || marker === 'bullet' || !/\p{L}{3}/u.test(text)) return false;
  const bare = text.replace(NUMBERING, '');
  const words = bare.split(' ');
  if (words.length > MOST_WORDS || !/^["'\u201c\u2018]?[\p{Lu}\d]/u.test(bare)) return false;
  if (NOT_A_HEADING.test(bare) || OFFICE.test(bare) || ENDS_OPEN.test(bare)) return false;
  if (bare.endsWith(':')) return words.length <= 6 && !LEAD_IN.test(bare);
  if (isCapitals(bare) || bare.endsWith('?')) return true;
  if (!SENTENCE.test(bare)) return words.length <= 10 || share(words) >= 0.6;
  return words.length <= 6 || share(words) >= 0.8;
}

/** Share of the longer words that start with a capital. */
function share(words: readonly string[]): number {
  const long = words.filter((word) => word.length > 3);
  return long.filter((word) => /^\p{Lu}/u.test(word)).length / Math.max(long.length, 1);
}

function levelOf(text: string): number {
  const number = NUMBERING.exec(text)?.[1];
  if (number) return Math.min(6, 1 + number.split('.').length);
  return isTitle(text) ? 1 : 2;
}
