import { allMatches } from '../../text/all-matches';
import { quoteOf } from '../../text/quote';
import type { Text } from '../../text/text';
import type { Facts } from '../facts';
import { type EntityKind, entitiesIn } from './entity-names';
import type { FactLine } from './fact-lines';
import { plainValue } from './plain-value';

type Candidate = {
  name: string;
  kind: EntityKind;
  score: number;
  /** The line that says most clearly that this is the maker, and how clearly. */
  line: FactLine;
  hit: { start: number; end: number };
  clearest: number;
};

const CONSTITUTES =
  /\bconstitutes\b|\bstatement (?:is made|is issued|has been made|is published|of|by|on behalf)|\bon behalf of\b|\bthis (?:is the )?statement\b|\bpursuant to section 54|\bis the (?:modern )?slavery\b/;
const DEFINED =
  /^\W{0,3}(?:\(|together|and its subsidiar)[^)]{0,60}["\u201c\u2018'(](?:the )?(?:Company|Group|Council|Organisation|Trust|University|Firm|we|our|us)\b/i;
const TITLE = /\b(?:slavery|trafficking)\b/;
/** Behind such words stands another organisation: parent, certifier, partner. */
const ANOTHER =
  /\b(?:subsidiary of|owned by|part of|member of|parent(?: company)?,?|such as|including|certified by|audited by|partnership with|working with|accredited by|supported by|registered (?:with|by))\s+(?:the\s+)?$/;
/** In a title: "Beech Group Modern Slavery Statement", "Beech Group's slavery and …". */
const TITLED =
  /^((?:\p{Lu}|\d)[\p{L}\d&.'\u2019-]*(?:\s+(?:of\s+|and\s+|&\s+)?(?:\p{Lu}|\d)[\p{L}\d&.'\u2019()-]*){0,5}?)(?:['\u2019]s?)?\s*[-\u2013:|]?\s*(?:UK\s+)?(?:Modern|Anti-|Slavery|MODERN|SLAVERY|ANTI)/u;
const PLAIN_NAME =
  '((?:\\p{Lu}|\\d)[\\p{L}\\d&.-]*(?:\\s+(?:of\\s+|and\\s+|&\\s+)?\\p{Lu}[\\p{L}\\d&.-]*){0,5}?)';
/** "constitutes Beech's slavery and …", "the Board of Beech". */
const MAKER_OF_STATEMENT = new RegExp(
  `\\b(?:constitutes|is|of|sets out)\\s+(?:the\\s+)?${PLAIN_NAME}(?:['\\u2019]s?)\\s+(?:\\w+\\s+){0,3}(?:[Ss]lavery|[Mm]odern|[Ss]tatement|[Aa]nti)`,
  'u',
);
const MAKER_BEHIND_BODY = new RegExp(
  `\\b(?:[Bb]oard of|[Dd]irectors of|[Tt]rustees of|on behalf of)\\s+(?:the\\s+)?${PLAIN_NAME}(?=[,.;)]|\\s+(?:on|in|and|has|at|for|is)\\b|$)`,
  'u',
);
/** Two capitals at least: one word that opens a sentence says nothing. */
const TWO_WORDS =
  '((?:\\p{Lu}[\\p{L}\\d&.-]*)(?:\\s+(?:of\\s+|and\\s+|for\\s+|&\\s+)?\\p{Lu}[\\p{L}\\d&.-]*){1,5})';
const OPENS_WITH_MAKER = new RegExp(
  `^${TWO_WORDS}\\s+(?:is|remains|has been|was)\\s+(?:an?|the|one|fully|completely|firmly|committed|wholly|absolutely)\\s`,
  'u',
);
const AT_MAKER = new RegExp(`^(?:At|Here at)\\s+${TWO_WORDS},?\\s+we\\s`, 'u');
const MAKERS_BOARD = new RegExp(
  `\\b(?:by|to) the\\s+${TWO_WORDS}(?:['\\u2019]s?)?\\s+(?=Board\\b)`,
  'u',
);
/** "Modern slavery statement: Beech Homes", "Modern slavery statement of Beech Homes". */
const TITLED_BEHIND = new RegExp(
  `\\b[Ss]tatement\\s*(?:[:|\\u2013-]|of|for|by)\\s*(?:the\\s+)?${TWO_WORDS}(?=\\s*(?:$|[,|(\\u2013-]|20\\d\\d))`,
  'u',
);
const TITLES = [TITLED, TITLED_BEHIND];
const SELF =
  /\b(?:[Tt]he|[Oo]ur) ([Uu]niversity|Trust|[Cc]ouncil|College|School|Society|Foundation|Partnership)\b(?! (?:of|for))/g;
/** A company's council, not one of local government. */
const INNER_COUNCIL = /(?<!\b(?:County|City|Borough|District|Vale|Forest)) Council$/;
const OFTEN = 3;
const NOT_A_NAME =
  /^(?:the|this|our|group|company|council|organisation|uk|human|annual|policy|corporate|act|legal|governance|introduction|section|board|directors?|trustees|prevention|preventing|combat\w*|page|\d+)(?:['\u2019\s]|$)|modern|slavery|anti|statement|trafficking/i;

/**
 * Finds the organisation that makes the statement: names with a legal form or a public body's name
 * (council, company, trust, university), weighed by where they stand (title, "constitutes the …
 * statement of", "(the Company)", "on behalf of") and how often; where there is none, the name in the
 * title or before "'s statement". `null` when no name is clearer than a mention.
 */
export function entityOf(text: Text, lines: readonly FactLine[]): Facts['entity'] {
  const candidates = new Map<string, Candidate>();
  for (const line of lines) {
    for (const { name, kind, start, end } of entitiesIn(line.raw)) {
      add(candidates, line, name, kind, { start, end }, weigh(line, start, end));
    }
  }
  trustSelf(lines, candidates);
  joinFragments(candidates);
  const named = best(candidates, 5);
  if (named) return toFact(text, named);
  const untyped = new Map<string, Candidate>();
  for (const line of lines) {
    for (const [pattern, score] of plainPatterns(line)) {
      const match = pattern.exec(line.raw);
      const name = match?.[1]?.trim().replace(/[.,-]+$/, '');
      if (!match || !name || NOT_A_NAME.test(name)) continue;
      const start = match.index + match[0].indexOf(name);
      add(untyped, line, name, 'other', { start, end: start + name.length }, score);
    }
  }
  const plain = best(untyped, 5);
  return plain ? toFact(text, plain) : null;
}

/** "The University" said often means the maker: its full name is then clear wherever it stands. */
function trustSelf(lines: readonly FactLine[], candidates: Map<string, Candidate>): void {
  const said = new Map<string, number>();
  for (const { raw } of lines) {
    for (const [, word = ''] of allMatches(SELF, raw)) {
      const self = word.charAt(0).toUpperCase() + word.slice(1);
      said.set(self, (said.get(self) ?? 0) + 1);
    }
  }
  for (const candidate of candidates.values()) {
    const word = [...said.keys()].find((self) => candidate.name.split(' ').includes(self));
    if (
      word &&
      candidate.score > 0 &&
      !INNER_COUNCIL.test(candidate.name) &&
      (said.get(word) ?? 0) >= OFTEN
    ) {
      candidate.clearest = Math.max(candidate.clearest, 5);
    }
  }
}

/**
 * "Recruitment Ltd" is what a line break left of "Beech Recruitment Ltd"; "Director of Beech Ltd" is
 * Beech Ltd with words that belong to the sentence.
 */
function joinFragments(candidates: Map<string, Candidate>): void {
  for (const [key, short] of candidates) {
    for (const [other, long] of candidates) {
      if (!other.endsWith(` ${key}`)) continue;
      const front = long.name.split(' ').slice(0, -key.split(' ').length).join(' ');
      const [kept, lost] = LINKED.test(front) ? [short, long] : [long, short];
      kept.score += lost.score;
      kept.clearest = Math.max(kept.clearest, lost.clearest);
      candidates.delete(lost === short ? key : other);
    }
  }
}
const LINKED = /(?:^|\s)(?:of|and|for|the|in|with|on|&|Ltd\.?|Limited\.?|plc|LLP)$|^\(/;

const plainPatterns = (line: FactLine): [RegExp, number][] => [
  [MAKER_OF_STATEMENT, 5],
  [MAKER_BEHIND_BODY, line.raw.length < 400 ? 5 : 3],
  [OPENS_WITH_MAKER, line.place < 0.15 ? 5 : 1],
  [AT_MAKER, line.place < 0.3 ? 5 : 2],
  [MAKERS_BOARD, 5],
  ...(isTitle(line) ? TITLES.map((pattern): [RegExp, number] => [pattern, 5]) : []),
];

function weigh(line: FactLine, start: number, end: number): number {
  const before = line.raw.slice(Math.max(0, start - 30), start);
  if (ANOTHER.test(before)) return 0;
  const { view } = line.view;
  let score = 1;
  if (CONSTITUTES.test(view)) score += 4;
  if (DEFINED.test(line.raw.slice(end, end + 90))) score += 4;
  if (isTitle(line)) score += 4;
  else if (line.raw.length < 80 && line.place < 0.1) score += 4;
  if (/\bbehalf of\s+(?:the\s+)?$/i.test(before)) score += 4;
  if (/(?:board|directors|members|trustees|cabinet) of\s+(?:the\s+)?$/i.test(before)) score += 3;
  return score;
}

const isTitle = (line: FactLine) =>
  line.raw.length < 140 && (line.heading || line.place < 0.05) && TITLE.test(line.view.view);

function add(
  into: Map<string, Candidate>,
  line: FactLine,
  name: string,
  kind: EntityKind,
  hit: { start: number; end: number },
  score: number,
): void {
  const key = name
    .toLowerCase()
    .replace(/\bltd\b\.?/g, 'limited')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  const known = into.get(key);
  if (!known) into.set(key, { name, kind, score, line, hit, clearest: score });
  else {
    known.score += score;
    if (score > known.clearest) Object.assign(known, { line, hit, clearest: score });
  }
}

/** Clear once, or mentioned often: and of those the heaviest. */
function best(candidates: Map<string, Candidate>, least: number): Candidate | null {
  let found: Candidate | null = null;
  for (const candidate of candidates.values()) {
    if (candidate.clearest < least && candidate.score < 2 * least) continue;
    if (!found || candidate.score > found.score) found = candidate;
  }
  return found;
}

function toFact(text: Text, { name, kind, line, hit }: Candidate): Facts['entity'] {
  const span = { start: line.start + hit.start, end: line.start + hit.end };
  return { name: plainValue(name), kind, evidence: quoteOf(text, line, [span]) };
}
