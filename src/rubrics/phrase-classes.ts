/**
 * What `{number}`, `{date}` and the other classes of the phrase language mean, as expressions over
 * `Words.joined`. None contains an unbounded repetition of another repetition.
 */
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const YEAR = '(?:19|20)\\d\\d(?:-(?:\\d\\d){1,2})?';
const COUNT = '\\d+(?:,\\d{3})*(?:\\.\\d+)?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const END = '(?=[ \\n])';

/** Words after which a number names a thing and counts nothing: "section 54", "module 2". */
const NAMED =
  'sections?|s|ss|pages?|articles?|paragraphs?|paras?|parts?|chapters?|appendix|annex|schedules?|regulations?|tables?|figures?|notes?|notice|tiers?|levels?|phases?|stages?|steps?|versions?|v|modules?|principles?|goals?|sdgs?|commitments?|criteri(?:on|a)|iso|bs|sa|ppn|act|clauses?|articles?|lots?|band|grade|item|option|question|wave|covid';

const NOT_NAMED = `(?<![ \\n](?:${NAMED})[ \\n])(?<!${MONTH} )(?:(?<!\\d )|(?<=[ \\n]${YEAR} ))`;
const NOT_COUNT = `(?! (?:of )?${MONTH}[ \\n])(?! per ?cent)(?! percent)(?! pounds)`;
const NUMBER_WORDS = [
  ...['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['dozen', 'dozens', 'hundred', 'hundreds'],
];

const NUMBER = `(?:(?=\\d)${NOT_NAMED}(?!0\\d)(?!(?:19|20)\\d\\d[ \\n])${COUNT}${END}${NOT_COUNT}|(?:${NUMBER_WORDS.join('|')})${END}(?! per ?cent)(?! percent))`;
const PERCENT = `(?:${COUNT}%|${COUNT} per(?: ?cent)${END}|(?:${NUMBER_WORDS.join('|')}) per ?cent)`;
const MONEY = `(?:[£$€]\\d[\\d,]*(?:\\.\\d+)?[a-z]*(?: (?:k|m|bn|thousand|million|billion))?|${COUNT}(?:k|m|bn)?(?: (?:thousand|million|billion))? pounds)`;
const DATE = `(?:${DAY} (?:of )?${MONTH} (?:19|20)\\d\\d|${MONTH} (?:${DAY} )?(?:19|20)\\d\\d|\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d\\d){1,2}|\\d{4}-\\d\\d-\\d\\d)`;

type PhraseClass = {
  /** Expression over the joined words, starting at a word. */
  readonly source: string;
  /** Words one of which every match contains; `#` stands for any word that starts a numeral. */
  readonly anchors: readonly string[];
};

const MONTH_WORDS = [
  ...['jan', 'january', 'feb', 'february', 'mar', 'march', 'apr', 'april', 'may', 'jun', 'june'],
  ...['jul', 'july', 'aug', 'august', 'sep', 'sept', 'september', 'oct', 'october'],
  ...['nov', 'november', 'dec', 'december'],
];

/** "may" alone is a verb far more often than a month. */
const MONTH_ALONE = `(?:(?!may[ \\n])${MONTH}|(?:(?<=\\d[ \\n])|(?<=\\d(?:st|nd|rd|th) )|(?<=[ \\n](?:in|by|during|until|since|from) ))may|may(?= (?:19|20)\\d\\d[ \\n]))`;

/** Class name → meaning. A class is written in braces: `{percent}`. */
export const PHRASE_CLASSES: ReadonlyMap<string, PhraseClass> = new Map([
  ['number', { source: NUMBER, anchors: ['#', ...NUMBER_WORDS] }],
  ['percent', { source: PERCENT, anchors: ['#', ...NUMBER_WORDS] }],
  ['money', { source: MONEY, anchors: ['#'] }],
  ['year', { source: YEAR, anchors: ['#'] }],
  ['date', { source: DATE, anchors: ['#'] }],
  ['month', { source: MONTH_ALONE, anchors: MONTH_WORDS }],
  ['figure', { source: `(?:${NUMBER}|${PERCENT}|${MONEY})`, anchors: ['#', ...NUMBER_WORDS] }],
]);
