/** Patterns of people's names and offices, for source characters (not folded). */

const TITLE =
  '(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Cllr|Councillor|Prof|Professor|Lord|Lady|Rev|The Rt Hon)\\.?\\s+)';
const WORD =
  "(?:O['\\u2019]|Mc|Mac|De|Di|Van)?\\p{Lu}[\\p{Ll}\\u00df-\\u017f]+(?:[-'\\u2019]\\p{Lu}\\p{Ll}+)?";
const INITIAL = '\\p{Lu}\\.?';
const PARTICLE = '(?:de|da|del|van|von|der|den|la|le|al|bin)';
/** Two to five words with capitals, the first and last no particles. */
export const NAME = `${TITLE}?(?:${WORD}|${INITIAL})(?:[ \\t]+(?:${WORD}|${INITIAL}|${PARTICLE})){0,3}[ \\t]+${WORD}`;
const HONOURS = '(?:,?\\s+(?:OBE|MBE|CBE|KBE|QC|KC|PhD|FCA|ACA|BSc|MA|MBA|DL|JP))*';

const RANK =
  '(?:Group|Deputy|Interim|Acting|Executive|Managing|Non-Executive|Company|Finance|Financial|Chief|Senior|Assistant|Corporate|Commercial|Operations|Operating|HR|Human Resources|People|Legal|Strategic|Global|UK|European|Regional|General|Joint|Co-|Vice|Ethics|Compliance|Procurement|Sales|Technical|Marketing|Designated|Town|Cabinet|Monitoring|Section 151|Founder|Owner|Trading|Sustainability|Quality|Country|Resources)';
const OFFICER = '(?:Officer|Oﬃcer|Ofﬁcer|Of cer|Ofcer)';
const OFFICE_NOUN =
  `(?:Chief Executive(?: ${OFFICER})?|Chief [A-Z][a-z]+(?: [A-Z][a-z]+)? ${OFFICER}|CEO|CFO|COO|CPO|MD|` +
  `Managing Director|Managing Partner|Director(?: General)?|Directors|Chair(?:man|woman|person)?|Leader|` +
  `President|Principal|Secretary|Partner|Trustee|Head|${OFFICER}|Manager|Member|Clerk|Counsel|Treasurer|` +
  `Vice[- ]Chancellor|Registrar|Bursar|Owner|Founder|Controller|Executive|Solicitor)(?!\\p{L})`;
/** What the office is of; a date or a label ends it. */
const OF_WHAT =
  "(?:,? (?!Date|Signed|Jan|Feb|March|April|May |June|July|Aug|Sept|Oct|Nov|Dec)(?:of|for|to|and|&|the|[-\\u2013]|\\p{Lu}[\\p{L}&'\\u2019-]*)){0,8}" +
  // A word that joins is the start of something else: "Head of Service, and by …".
  '(?<![ ,](?:of|for|to|and|&|the|[-\\u2013]))';
export const OFFICE = `(?:The )?(?:${RANK}[ ,]+(?:and |& )?){0,4}${OFFICE_NOUN}(?:${OF_WHAT})`;

/** Words that are in no person's name. */
const NOT_A_NAME =
  /\b(?:Policy|Statement|Slavery|Modern|Act|Council|Limited|Ltd|Group|Board|Director|Directors|Chief|Company|Human|Trafficking|Rights|Our|The|This|We|In|On|For|And|Date|Signed|Signature|Year|Report|Code|Conduct|Supply|Chain|Training|Risk|Due|Diligence|Services|Service|Contact|Privacy|Executive|Officer|Head|Leader|Chair|Chairman|Manager|United|Kingdom|London|House|Street|Road|Trust|University|Corporate|Governance|Responsibility|Public|Health|Department|Committee|Cabinet|Approved|Published|January|February|March|April|June|July|August|September|October|November|December|Anti|Financial|President|Business|Annual|Partner|Secretary|International|Global|Legal|Terms|About|Us|Home|Media|Privacy|Cookie|Cookies|Holdings|PLC|Plc|LLP|Behalf|Branch|Network|Team|Assistant|Deputy|Care|Safeguarding|Children|Member|Staff|Customer|Project|Data|Sales|Finance|Operations|Community|Local|Lead|Central|North|South|East|West|Integrated|Adult|Adults|Social)\b|^Page\b|\b(?:Web|Next|Previous|Front|Main|Title|Landing) Page\b/;

const NAME_LINE = new RegExp(`^(${NAME})${HONOURS}\\W*$`, 'u');
const OFFICE_LINE = new RegExp(`^[(\\u2013-]?\\s*(${OFFICE}(?:\\s?/\\s?${OFFICE})?)\\W*$`, 'u');
const OFFICE_FIRST = new RegExp(`^[(\\u2013-]?\\s*(${OFFICE})(?=[\\s,/|.]|$)`, 'u');
const NAME_AND_OFFICE = new RegExp(
  `(${NAME})${HONOURS}\\s*[,(|:\\n\\u2013\\u2014-]?\\s*(?:(?:Position|Title|Job title|Role):?\\s*)?(${OFFICE})`,
  'u',
);

const isName = (name: string) => !NOT_A_NAME.test(name);

/** "Chief executive", "Managing director": an office whose second word is written small. */
const SMALL_OFFICE =
  /\b(?:Chief|Managing|Finance|Financial|Executive|Deputy|Group|Vice|Company|Commercial|Operations|Senior|General) (?:(?:executive|operating|financial|procurement|commercial|people) officer|executive|director|officer|partner|president|secretary|manager|counsel)\b/g;
const SHORT_FORM = /\b(?:Ceo|Cfo|Coo|Cpo|Md|Hr|Uk)\b/g;

/** The line with offices as offices are written, letter by letter where it stood: all capitals too. */
function asOffices(line: string): string {
  const plain = isCapitals(line) ? capitalised(line) : line;
  const short = plain.replace(SHORT_FORM, (word) => word.toUpperCase());
  return short.replace(SMALL_OFFICE, (office) => office.replace(/ \w/g, (at) => at.toUpperCase()));
}

const isCapitals = (line: string) => /\p{Lu}{3}/u.test(line) && !/\p{Ll}/u.test(line);

/** "HELENA MARSH" as "Helena Marsh"; the line as it is where that would move a letter. */
function capitalised(line: string): string {
  const small = line.replace(/(?<=\p{L})\p{Lu}/gu, (letter) => letter.toLowerCase());
  const joined = small.replace(/\b(?:Of|For|To|And|The)\b/g, (word) => word.toLowerCase());
  return joined.length === line.length ? joined : line;
}

/** @returns the person's name when the line holds nothing else */
export function nameIn(line: string): string | null {
  const name = line.length < 60 ? NAME_LINE.exec(line)?.[1] : undefined;
  return name && isName(name) ? name : null;
}

/** @returns the name when a line in capitals holds nothing else: a name only beside an office */
export function capitalNameIn(line: string): string | null {
  return line.length < 60 && isCapitals(line) && nameIn(capitalised(line)) ? line.trim() : null;
}

/** A date or its label that follows an office on its line. */
const DATE_BEHIND =
  /[\s,;:|\u2013-]*(?:\bDated?\b.*|\bSigned\b.*|(?:\d{1,2}(?:st|nd|rd|th)?\s+)?\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{4}.*|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}.*)$/;

/** @returns the office when the line holds nothing else but a date */
export function officeIn(line: string): string | null {
  if (line.length >= 110) return null;
  return officeBy(OFFICE_LINE, line.replace(DATE_BEHIND, ''));
}

/** The verbs of a sentence: an office that does something signs nothing. */
const TELLS = /\b(?:is|are|was|were|has|have|had|will|who|which|must|should|can|may|said|says)\b/;

/** @returns the office a line below a name begins with: "CEO and Member of the Board of …" */
export function officeAtStart(line: string): string | null {
  return line.length >= 160 || TELLS.test(line) ? null : officeBy(OFFICE_FIRST, line);
}

function officeBy(pattern: RegExp, line: string): string | null {
  const start = line.search(/\S/);
  const office = start < 0 ? undefined : pattern.exec(asOffices(line));
  const [whole = '', caught = ''] = office ?? [];
  const at = whole.indexOf(caught);
  return caught === '' ? null : line.slice(at, at + caught.length).trim();
}

const LABEL = new RegExp(
  "^((?:[A-Za-z]+ ){0,2}?(?:director|chief executive(?: officer)?|CEO|chair(?:man|woman|person)?|partner|trustee|president))(?:['\\u2019]?s)? (?:name|signature)\\b\\s*[:._\\u2026-]*\\s*",
  'i',
);

/** @returns the office in a label ("Director's name:") and how long the label is */
export function officeLabelIn(line: string): { office: string; length: number } | null {
  const [whole, office] = LABEL.exec(line.slice(0, 80)) ?? [];
  return whole && office ? { office, length: whole.length } : null;
}

/** @returns a name directly followed by an office, and where the two stand in the line */
export function nameAndOfficeIn(
  line: string,
): { name: string; office: string; start: number; end: number } | null {
  const read = line.slice(0, 400);
  const match = NAME_AND_OFFICE.exec(isCapitals(read) ? read : asOffices(read));
  const [whole, name, office] = match ?? [];
  if (!match || !whole || !name || !office || !isName(name)) return null;
  const end = match.index + whole.length;
  return { name, office: read.slice(end - office.length, end).trim(), start: match.index, end };
}
