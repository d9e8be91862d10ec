import { allMatches } from '../../text/all-matches';

/** Patterns of the names of organisations, for source characters (not folded). */

export type EntityKind = 'council' | 'company' | 'other';

const WORD = "(?:\\p{Lu}|\\d)[\\p{L}\\d&.'\\u2019-]*";
const LINK = '(?:of|and|&|upon|on|in|the|with|for|de|la)';
const NAME = `${WORD}(?:\\s+(?:${LINK}\\s+){0,2}(?:${WORD}|\\([\\p{L}\\s]{2,20}\\))){0,6}`;

const COUNCIL = new RegExp(
  `\\b(?:(?:London|Royal) Borough of ${WORD}(?:\\s+(?:and|upon|&)?\\s*${WORD}){0,3}(?:\\s+Council)?` +
    `|${NAME}\\s+(?:Council(?! (?:of|approved))|Combined Authority|City Corporation|Fire Authority)` +
    `|City of ${WORD}(?:\\s+${WORD})?\\s+(?:Council|Corporation)` +
    `|Council of the Isles of Scilly|Cyngor(?:\\s+${WORD}){1,4})(?!\\p{L})`,
  'gu',
);
const COMPANY = new RegExp(
  `\\b(${NAME},?\\s+(?:Limited|LIMITED|Ltd|LTD|plc|PLC|Plc|LLP|Llp|L\\.L\\.P|Inc|INC|Corporation|Corp|GmbH|AG|SE|S\\.A|N\\.V|B\\.V|Pty|Co\\., Ltd))\\b\\.?`,
  'gu',
);
const OTHER = new RegExp(
  `\\b(?:University of ${WORD}(?:\\s+${WORD})?|${NAME}\\s+(?:University|College|School|NHS (?:Foundation )?Trust|Foundation Trust|Trust|Housing Association|Foundation|Society|Partnership))(?!\\p{L}|\\s+(?:Press|Hospitals?|Union|Students))`,
  'gu',
);

/** Words that begin a sentence or a heading and get caught in front of a name. */
const LEADING =
  /^(?:(?:(?:Members|Board|Directors|Trustees|Cabinet) of|for|by|of|on|in|the|and|with|The|THE|This|Our|In|At|As|For|By|From|With|Of|On|To|And|Both|Modern|Slavery|Human|Trafficking|Anti-Slavery|Anti|Statement|Policy|Act|Introduction|About|Welcome|Overview|Signed|Since|All|Copyright|Transparency|Procurement|Responsibility|Company|Organisation|Structure|Background|Name|Registered|Approved|Published|Director|Chairman|Officer|Executive|Chief|Annual|Report|Business|Group|20\d\d|\d+|is|that|within|&|-|\u2013|\.)\s+)+/;
/** "Beech Ltd and Ashby Ltd" is two: the second is kept. */
const TWO_FIRMS =
  /^.*?\s(?:Limited|Ltd|LTD|plc|PLC|LLP)\.?,?\s+(?:(?:and|&|with|of|on|for|in)\s+)*(?=\p{Lu}.*\s)/u;
/** Named in many statements, hardly ever their maker. */
const NOT_THE_MAKER =
  /\b(?:Global Compact|Ethical Trading|Local Government|Stronger Together|Sedex|Home Office|United Nations|Security Council|County Councils Network|Financial Reporting|British Retail|Risk (?:&|and)|Responsible Business|Parish Council|Full Council|Safeguarding)\b|^(?:Council|City Council|County Council|Borough Council|District Council|Parent Company|Company)$/;

export type NamedEntity = { name: string; kind: EntityKind; start: number; end: number };

/** @returns the names of organisations in a sentence, in no order; offsets into `raw` */
export function entitiesIn(raw: string): NamedEntity[] {
  const found: NamedEntity[] = [];
  const collect = (pattern: RegExp, kind: EntityKind) => {
    for (const match of allMatches(pattern, raw)) {
      const whole = match[1] ?? match[0];
      const cut = whole.replace(TWO_FIRMS, '').replace(LEADING, '');
      const start = match.index + whole.length - cut.length;
      const name = cut.replace(/[.,'\u2019-]+$/, '');
      if (name.length < 5 || name.length > 90 || NOT_THE_MAKER.test(name)) continue;
      if (name.split(/\s+/).length < 2) continue;
      if (found.some((other) => start < other.end && other.start < start + name.length)) continue;
      found.push({ name: name.replace(/\s+/g, ' '), kind, start, end: start + name.length });
    }
  };
  if (/ouncil|Borough|Authority|Corporation|Cyngor/.test(raw)) collect(COUNCIL, 'council');
  if (
    /imited|LIMITED|[Ll]td|LTD|plc|PLC|Plc|LLP|Llp|Inc|INC|Corp|GmbH|AG|SE|S\.A|N\.V|B\.V|Pty|L\.L\.P/.test(
      raw,
    )
  ) {
    collect(COMPANY, 'company');
  }
  if (/University|College|School|Trust|Association|Foundation|Society|Partnership/.test(raw)) {
    collect(OTHER, 'other');
  }
  return found;
}
