/** One line that allows or forbids, as it takes part in the comparison. */
export type RobotsRule = {
  readonly allow: boolean;
  /** Normalised: what need not be escaped is not, all else is, in upper case. */
  readonly pattern: string;
  /** For people: `Disallow: /private`, as written. */
  readonly written: string;
};

/** What a robots.txt says to one crawler. */
export type RobotsFile = {
  /** Which groups count: those that name the crawler, those for all, or none. */
  readonly group: 'named' | 'all' | null;
  readonly rules: readonly RobotsRule[];
  /** Seconds, as asked for. */
  readonly crawlDelay: number | null;
  /** As written, in their order; they stand outside groups. */
  readonly sitemaps: readonly string[];
};

type Group = {
  /** This crawler and `*` only, each with its Crawl-delay: unlike rules, that counts for the agents named above it only. */
  readonly agents: Map<string, number | null>;
  readonly rules: RobotsRule[];
};

const MOST_SITEMAPS = 1_000;

/** Keys with the misspellings that Google's parser accepts as well. */
const KEYS: Readonly<Record<string, 'agent' | 'allow' | 'disallow' | 'delay' | 'sitemap'>> = {
  'user-agent': 'agent',
  useragent: 'agent',
  'user agent': 'agent',
  allow: 'allow',
  disallow: 'disallow',
  dissallow: 'disallow',
  dissalow: 'disallow',
  disalow: 'disallow',
  diasllow: 'disallow',
  disallaw: 'disallow',
  'crawl-delay': 'delay',
  crawldelay: 'delay',
  sitemap: 'sitemap',
  'site-map': 'sitemap',
};

/**
 * Reads a robots.txt as RFC 9309 says: groups of the same token are merged, tokens are compared
 * without regard to case, a group for `*` counts when no group names the crawler, and lines of
 * other kinds neither begin nor end a group. Anything can be given; it never throws.
 *
 * @param content the file, a byte order mark allowed
 * @param token product token of the crawler, for example `msaudit`
 */
export function parseRobots(content: string, token: string): RobotsFile {
  const groups: Group[] = [];
  const sitemaps: string[] = [];
  const own = token.toLowerCase();
  let open = false;
  for (const line of content.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    const [key, value] = lineOf(line);
    const group = groups.at(-1);
    if (key === 'agent') {
      const agent = tokenOf(value);
      const said = open && group ? group : { agents: new Map<string, number | null>(), rules: [] };
      if (said !== group) groups.push(said);
      // The others are not kept: a file can name thousands, and ask each of them for thousands of delays.
      if (agent === own || agent === '*') said.agents.set(agent, null);
      open = true;
    } else if (key === 'allow' || key === 'disallow') {
      open = false;
      const written = `${key === 'allow' ? 'Allow' : 'Disallow'}: ${value}`;
      if (value !== '')
        group?.rules.push({ allow: key === 'allow', pattern: normalPattern(value), written });
    } else if (key === 'delay' && group) {
      const seconds = Number.parseFloat(value);
      if (seconds >= 0)
        for (const [agent, delay] of group.agents)
          group.agents.set(agent, Math.max(seconds, delay ?? 0));
    } else if (key === 'sitemap' && value !== '' && sitemaps.length < MOST_SITEMAPS) {
      sitemaps.push(value);
    }
  }
  const named = groups.filter(({ agents }) => agents.has(own));
  const all = groups.filter(({ agents }) => agents.has('*'));
  const chosen = named.length > 0 ? named : all;
  const delays = chosen.flatMap(({ agents }) => agents.get(named.length > 0 ? own : '*') ?? []);
  return {
    group: named.length > 0 ? 'named' : all.length > 0 ? 'all' : null,
    rules: chosen.flatMap(({ rules }) => rules),
    crawlDelay: delays.length > 0 ? Math.max(...delays) : null,
    sitemaps,
  };
}

/**
 * The rule that decides about an address, or null when none matches and it is allowed: the longest
 * pattern wins, and of two of the same length the one that allows (RFC 9309 §2.2.2).
 *
 * @param address its path and query count
 */
export function decidingRule(file: RobotsFile, address: URL): RobotsRule | null {
  const path = normalPath(address.pathname + address.search);
  // The file itself may always be read.
  if (path === '/robots.txt') return null;
  let best: RobotsRule | null = null;
  for (const rule of file.rules) {
    const longer = rule.pattern.length - (best?.pattern.length ?? -1);
    const wins = longer > 0 || (longer === 0 && rule.allow && best?.allow === false);
    if (wins && matches(rule.pattern, path)) best = rule;
  }
  return best;
}

function lineOf(line: string): [(typeof KEYS)[string] | null, string] {
  const text = line.replace(/#.*$/s, '');
  const colon = text.indexOf(':');
  // A space in place of the colon is a common slip.
  const split =
    colon >= 0 ? colon : text.trim().search(/\s/) + (text.length - text.trimStart().length);
  if (split <= 0) return [null, ''];
  const key = KEYS[text.slice(0, split).trim().toLowerCase()] ?? null;
  return [key, text.slice(split + 1).trim()];
}

/** The product token: what follows the first other character, such as a version, does not count. */
function tokenOf(value: string): string {
  if (/^\*(\s|$)/.test(value)) return '*';
  return (/^[a-z_-]+/i.exec(value)?.[0] ?? '').toLowerCase();
}

const UNRESERVED = /[A-Za-z0-9\-._~]/;

/** RFC 9309 §2.2.2: both sides are brought to one form before they are compared. */
function normalised(text: string): string {
  return text.replace(/%[0-9a-f]{2}|[^\x21-\x7e]+/gi, (found) => {
    if (!found.startsWith('%')) return escaped(found);
    const character = String.fromCharCode(Number.parseInt(found.slice(1), 16));
    return UNRESERVED.test(character) ? character : found.toUpperCase();
  });
}

/** UTF-8, each byte escaped; what is no character becomes U+FFFD. */
const escaped = (text: string): string =>
  [...Buffer.from(text)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');

/** A dollar means the end at the end only. */
const normalPattern = (pattern: string): string => normalised(pattern).replace(/\$(?!$)/g, '%24');

/** In an address `*` and `$` mean themselves, in a pattern only when escaped. */
const normalPath = (path: string): string =>
  normalised(path).replaceAll('*', '%2A').replaceAll('$', '%24');

/** `*` stands for anything, `$` at the end for the end; in time that grows with pattern × path. */
function matches(pattern: string, path: string): boolean {
  const ends = pattern.endsWith('$');
  const [first = '', ...pieces] = (ends ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = ends ? pieces.pop() : undefined;
  for (const piece of pieces) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  if (!ends) return true;
  return last === undefined
    ? path.length === at
    : path.length - last.length >= at && path.endsWith(last);
}
