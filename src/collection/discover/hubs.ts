/** A kind of page that lists other pages, and how promising it is. */
export type Hub = { readonly name: string; readonly priority: number };

type HubRule = Hub & { readonly words: RegExp };

/**
 * Pages of a council's site that lead to statements, by what their links say. The order of promise
 * follows where the statements of 141 council pages were found: council and transparency pages
 * first, then policies, procurement, equality, safeguarding.
 */
const HUBS: readonly HubRule[] = [
  { name: 'site map', priority: 0.46, words: /\bsite ?map\b|\bmap o'?r safle\b/ },
  {
    name: 'transparency',
    priority: 0.43,
    words: /\btransparen|\bpublication scheme|\bopen data|\btryloywder/,
  },
  {
    name: 'policies',
    priority: 0.42,
    words: /\bpolic(?:y|ies)\b|\bstrateg(?:y|ies)\b|\bpolisi|\bstrategaeth/,
  },
  { name: 'A to Z', priority: 0.4, words: /\ba ?(?:to|-|–|i) ?z\b|\ba ?-? ?y\b$/ },
  {
    name: 'procurement',
    priority: 0.36,
    words:
      /\bprocure|\btender|\bsuppl(?:y|ier|ying)\b|\bcontracts?\b|\bdoing business|\bselling to|\bcaffael/,
  },
  {
    name: 'statutory statements',
    priority: 0.4,
    words: /\bstatutory|\bstatements?\b|\bcompliance\b/,
  },
  {
    name: 'the council',
    priority: 0.41,
    words:
      /\babout (?:us|the council|your council|this council|the organisation)|\b(?:council|government) (?:and|&) democracy|\byour council\b|\bthe council\b|\bcouncil information|\bhow (?:the council|we) works?\b|\bcorporate\b|\bgovernance\b|\by cyngor\b|\beich cyngor\b|^council$|^democracy$|^about$/,
  },
  {
    name: 'equality',
    priority: 0.33,
    words: /\bequalit|\bdiversity|\binclusion|\bhuman rights|\bcydraddoldeb/,
  },
  {
    name: 'safeguarding',
    priority: 0.37,
    words:
      /\bsafeguard|\bcommunity safety|\bcrime\b|\bsafer\b|\banti-?social|\bdiogelu|\bdiogelwch/,
  },
  {
    name: 'information',
    priority: 0.3,
    words:
      /\bfreedom of information|\bfoi\b|\bdata and information|\baccess to information|\bpublications?\b|\bdocuments?\b|\breports?\b|\bdownloads?\b/,
  },
  { name: 'business', priority: 0.27, words: /\bbusiness\b|\bfor businesses|\bbusnes/ },
  {
    name: 'more of the council',
    priority: 0.24,
    words:
      /\bperformance\b|\bplans?\b|\bspending\b|\bfinance\b|\baccessib\w+ documents|\babout (?:the|this) (?:web)?site\b/,
  },
  {
    name: 'people',
    priority: 0.2,
    words:
      /\bcommunit(?:y|ies)\b|\badult social care|\bsocial care|\bcommunity and living|\bcymuned/,
  },
  {
    name: 'work for the council',
    priority: 0.14,
    words: /\bjobs\b|\bcareers\b|\bworking for us|\bwork for us|\bswyddi/,
  },
];

/** What such words lead to instead: news, meetings, forms, single services. */
const ASTRAY =
  /\bnews|\bevents?\b|\bnewyddion|\bplanning\b|\bcouncillors?\b|\bmeetings?\b|\bagendas?\b|\bminutes\b|\bcookies?\b|\bprivacy|\bcontact\b|\blog ?in\b|\bsign ?in\b|\bsubscribe|\bfeedback|\bcomplain|\bbins?\b|\bparking\b|\bcouncil tax|\bhousing benefit|\bschools?\b|\blibrar|\bfacebook|\btwitter|\bcalendar|\brates\b|\blicen[cs]|\bblog\b|\bpress\b|\bvacanc/;

/**
 * Tells whether a link leads to a page that lists others and may lead on to a statement.
 *
 * @param label text of the link
 * @param address where it leads: its last segment is read as words
 */
export function hubOf(label: string, address: string): Hub | null {
  const words = label.toLowerCase().replace(/[’]/g, "'").replace(/\s+/g, ' ').trim();
  const slug = lastWords(address);
  if (words.length > 80 || ASTRAY.test(words) || ASTRAY.test(slug)) return null;
  const rule =
    HUBS.find((hub) => hub.words.test(words)) ?? HUBS.find((hub) => hub.words.test(slug));
  return rule ? { name: rule.name, priority: rule.priority } : null;
}

/** Lists that have no name of their own: what stands below a list, and what the home page leads to. */
const BELOW: Hub = { name: 'a page below', priority: 0.2 };
const ANY: Hub = { name: 'no better way is left', priority: 0.13 };
/** A home page of so few links only asks which way to go. */
const SPLASH_LINKS = 12;
const SPLASH: Hub = { name: 'one of few ways on', priority: 0.41 };
const LANGUAGES: readonly (readonly [RegExp, Hub])[] = [
  [/^(?:english|saesneg)$/i, { name: 'the English pages', priority: 0.45 }],
  [/^(?:cymraeg|welsh)$/i, { name: 'the Welsh pages', priority: 0.28 }],
];

/**
 * What a link that names nothing is worth as a way on: links of a bare home page, the other language,
 * pages below the one that links to them, and at last any page near the home page.
 *
 * @param from the page that links, how many clicks from the home page it is, and how many links it has
 */
export function wayOn(
  label: string,
  address: string,
  from: { readonly address: string; readonly depth: number; readonly links: number },
): Hub | null {
  const language = LANGUAGES.find(([words]) => words.test(label.trim()));
  if (language) return language[1];
  if (label === '' || ASTRAY.test(label.toLowerCase()) || ASTRAY.test(lastWords(address)))
    return null;
  if (from.depth === 0 && from.links < SPLASH_LINKS) return SPLASH;
  const path = new URL(from.address).pathname.replace(/\.\w{2,5}$|\/+$/g, '').toLowerCase();
  const isBelow = path !== '' && new URL(address).pathname.toLowerCase().startsWith(`${path}/`);
  if (isBelow) return BELOW;
  return from.depth <= 1 ? ANY : null;
}

/** Letters under which an A to Z lists the statement: modern, slavery, human, trafficking, anti. */
const LETTERS = 'mshtca';

/**
 * Tells whether a link is a letter of an A to Z under which the statement may stand.
 *
 * @returns a priority, higher for the likelier letters; null for other links
 */
export function letterOf(label: string): number | null {
  const letter = /^(?:letter )?([a-z])$/i.exec(label.trim())?.[1]?.toLowerCase();
  const at = letter === undefined ? -1 : LETTERS.indexOf(letter);
  return at < 0 ? null : 0.39 - at * 0.02;
}

/** Whether a page is an A to Z, told from its own title or address. */
export function isAToZ(title: string, address: string): boolean {
  return (
    /\ba ?(?:to|-|–|i) ?[zy]\b/i.test(title) || /\/a-?(?:to|-)?-?z(?:\/|$|[?.])/i.test(address)
  );
}

function lastWords(address: string): string {
  const segment = new URL(address).pathname.split('/').filter(Boolean).at(-1) ?? '';
  return segment
    .replace(/\.\w{2,5}$/, '')
    .replace(/[-_+]|%20/g, ' ')
    .toLowerCase();
}
