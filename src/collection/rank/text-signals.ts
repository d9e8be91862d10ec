import type { Link } from './link';
import type { Signal } from './signal';

const MARKS = {
  statement: [
    /\bsection 54\b|\badran 54\b/,
    /\bmodern slavery act 2015\b|\bdeddf caethwasiaeth fodern\b/,
    /\bthis (?:\w+ ){0,4}statement\b|\by datganiad hwn\b/,
    /\bfinancial year\b|\bblwyddyn ariannol\b/,
    /\b(?:our|its|the councils?|their) (?:\w+ ){0,3}supply chains?\b|\bcadwyni cyflenwi\b/,
    /\b(?:steps|actions?|measures) (?:that )?(?:we|the council|it|\w+ council) (?:ha(?:s|ve) )?(?:taken|taking)\b|\bsteps taken\b/,
    /\b(?:approved|signed|adopted|agreed) by\b|\bchief executive\b|\bleader of the council\b/,
    /\b(?:organisational|our) structure\b|\bdue diligence\b|\bwhistleblowing\b/,
    /\bwe are committed\b|\b(?:the|our|\w+) council (?:is|are|remains) committed\b|\bzero tolerance\b/,
  ],
  help: [
    /\b999\b|\b101\b/,
    /\b08000 ?121 ?700\b|\b0800 ?0121 ?700\b|\bhelpline\b|\bhotline\b/,
    /\bsigns? (?:of|to look)\b|\bspot the signs\b|\bindicators\b|\barwyddion\b/,
    /\bcrimestoppers\b|\bgangmasters\b|\bsalvation army\b|\bmodern slavery helpline\b/,
    /\bif you (?:suspect|think|are worried|have concerns)\b|\breport (?:it|your concerns|modern slavery)\b/,
    /\bnational referral mechanism\b|\bfirst responder\b/,
  ],
  story: [
    /\b(?:cllr|councillor|leader|member|spokes\w+) (?:\w+ ){0,8}said\b|\bsaid (?:cllr|councillor)\b|\bhe said\b|\bshe said\b|\badded\b/,
    /\bpress release\b|\bnotes to editors?\b|\bmedia enquiries\b|\bshare this\b|\bread more\b/,
    /\b(?:posted|published|updated) (?:on|at|by)?\b(?: \w+){0,3} 20\d\d\b|\b(?:mon|tues|wednes|thurs|fri)day \d/,
    /\byesterday\b|\blast week\b|\bthis week\b|\bcourt heard\b/,
  ],
  meeting: [
    /\bresolved\b|\bpenderfynwyd\b/,
    /\bagenda\b|\bapologies\b|\bdeclarations? of interests?\b/,
    /\bminutes of\b|\bcofnodion\b|\battendance\b/,
    /\breport author\b|\bdecision maker\b|\bward s? ?affected\b|\bwards affected\b|\bcontact officer\b|\breport of the\b/,
    /\bcabinet (?:is|are) (?:asked|recommended|requested)\b|\brecommendations?\b|\bis recommended\b/,
  ],
  lead: [
    /\b(?:read|view|see|download|find|access|publish(?:ed|es)?) (?:\w+ ){0,6}(?:slavery|trafficking) (?:\w+ ){0,5}statements?\b|\b(?:darllen\w*|gweld|lawrlwyth\w*) (?:\w+ ){0,5}datganiad (?:\w+ ){0,3}caethwas\w*/,
  ],
};

type Counts = Readonly<Record<keyof typeof MARKS, number>>;

const counted = new WeakMap<Link, Counts>();

/** How many of the marks of each kind the text of a link has. */
function countsOf(link: Link): Counts {
  const known = counted.get(link);
  if (known) return known;
  const count = (marks: readonly RegExp[]) =>
    link.text === '' ? 0 : marks.filter((mark) => mark.test(link.text)).length;
  const counts = {
    statement: count(MARKS.statement),
    help: count(MARKS.help),
    story: count(MARKS.story),
    meeting: count(MARKS.meeting),
    lead: count(MARKS.lead),
  };
  counted.set(link, counts);
  return counts;
}

const when = (holds: (counts: Counts) => number | false) => (link: Link) => {
  const seen = holds(countsOf(link));
  return seen === false ? null : String(seen);
};

/** So many marks, and no fewer than a statement's own: statements name helplines and cabinets too. */
const atLeast = (kind: 'help' | 'story' | 'meeting', least: number) =>
  when((counts) => counts[kind] >= least && counts[kind] >= counts.statement && counts[kind]);

/** What the main text says. Shares of words, not single ones: menus and banners name everything. */
export const TEXT_SIGNALS: readonly Signal[] = [
  {
    id: 'text-statement',
    seen: when(({ statement }) => statement >= 4 && statement),
    says: 'the text has … marks of a statement (section 54, this statement, supply chains …)',
  },
  {
    id: 'text-somewhat-statement',
    seen: when(({ statement }) => statement >= 2 && statement < 4 && statement),
    says: 'the text has … marks of a statement',
  },
  {
    id: 'text-leads',
    seen: when(({ lead, statement }) => lead > 0 && statement < 4 && lead),
    says: 'the text leads to a statement',
  },
  {
    id: 'text-help',
    seen: atLeast('help', 3),
    says: 'the text has … marks of help for the public',
    kind: 'guidance_public',
  },
  {
    id: 'text-story',
    seen: atLeast('story', 2),
    says: 'the text has … marks of a story in the news',
    kind: 'news',
  },
  {
    id: 'text-meeting',
    seen: atLeast('meeting', 2),
    says: 'the text has … marks of a meeting’s papers',
    kind: 'committee_report',
  },
  {
    id: 'text-short',
    seen: (link) => (link.text !== '' && link.text.split(' ', 41).length < 40 ? '' : null),
    says: 'hardly any text',
  },
];
