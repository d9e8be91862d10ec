import type { Content, Entry, Host } from '../site';

const IGNORED =
  /^(utm_\w+|gclid|fbclid|p_l_back_url|documentId|categoryId|txtonly|J|Ver|Opt|PlanId)$/;

const decoded = (path: string): string => {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
};

/** The addresses of one host, as they are in a season. */
export class Shelf {
  readonly menu: readonly Entry[];
  readonly footer: readonly Entry[];
  private readonly found = new Map<string, Entry>();
  private readonly below = new Map<string, Entry[]>();

  constructor(
    private readonly host: Host,
    entries: readonly Entry[],
    season: number,
  ) {
    const now = entries.map((entry) => inSeason(entry, season));
    const keys = new Map(now.flatMap((one) => (one.key ? [[one.key, one.at] as const] : [])));
    for (const entry of now) {
      if (entry.content !== null) this.found.set(this.keyOf(entry.at), entry);
      if (entry.content === null && entry.later === undefined) continue;
      for (const parent of [entry.under ?? '/'].flat()) {
        const at = keys.get(parent) ?? parent;
        if (entry.content !== null && at !== entry.at)
          this.below.set(at, [...(this.below.get(at) ?? []), entry]);
      }
    }
    this.menu = this.childrenOf('/').slice(0, 8);
    this.footer = this.childrenOf('footer');
  }

  childrenOf(at: string): readonly Entry[] {
    return this.below.get(at) ?? [];
  }

  /** The page of exactly this address. */
  exactly(path: string): Entry | undefined {
    return this.found.get(this.keyOf(path));
  }

  /** The page of an address, forgiving as web servers are about what they do not use. */
  about(path: string): Entry | undefined {
    const [bare = '', query = ''] = path.split('?', 2);
    const kept = query
      .split('&')
      .filter((part) => part !== '' && !IGNORED.test(part.split('=')[0] ?? ''));
    const unique = [...new Set(kept)];
    const less = unique.length > 0 ? `${bare}?${unique.join('&')}` : bare;
    for (const one of [less, bare]) {
      const twin = one.endsWith('/') ? one.slice(0, -1) : `${one}/`;
      const entry = this.exactly(one) ?? this.exactly(twin);
      if (entry) return entry;
    }
    return undefined;
  }

  pattern(path: string): Content | undefined {
    for (const { match, give } of this.host.patterns ?? []) {
      const found = path.match(match);
      if (found) return give(found);
    }
    return undefined;
  }

  private keyOf(path: string): string {
    return this.host.ignoresCase ? decoded(path).toLowerCase() : decoded(path);
  }
}

const inSeason = (entry: Entry, season: number): Entry => {
  let { content } = entry;
  for (const [from, later] of Object.entries(entry.later ?? {}))
    if (season >= Number(from)) content = later;
  return { ...entry, content };
};
