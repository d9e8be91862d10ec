import { hostOf, plainHost } from './host-name';
import type { HostEntry, HostRole, Platform, RegisterEntry } from './register-entry';

export type { HostRole } from './register-entry';

export type HostOwner = {
  /** Ids; several when a site is shared, none when only the system's maker is known. */
  readonly organisations: readonly string[];
  readonly role: HostRole;
  /** Whether what stands there may be cited as the organisation's own word. */
  readonly official: boolean;
};

/** Says which organisation a host belongs to. */
export type HostRegister = {
  /**
   * @param host with or without `www.` and port; hosts under a registered one belong to it
   * @returns `null` when nobody in the register has this host
   */
  ownerOf(host: string): HostOwner | null;
};

/** A host register that can also be asked the other way round. */
export type OrganisationHosts = HostRegister & {
  /** @returns every registered host of an organisation, its website first */
  hostsOf(organisation: string): readonly HostEntry[];
};

/** What of an organisation says where it is on the web. */
type Sited = Pick<RegisterEntry, 'id' | 'website' | 'committeeAddress' | 'endDate'>;

/** When a host is several things to several organisations, the first of these counts. */
const FIRST: readonly HostRole[] = ['website', 'committee', 'alias', 'former', 'platform'];

const COMMITTEE =
  /^(?:democra\w*|democratiaeth|modern-?gov\w*|modgov\w*|committees?|cmis\w*|governance|meetings?|mycouncil|councill?ors?|councilmeetings|councilportal|cyfarfodydd\w*)$/;
const STAGING = /(?:^|-)(?:beta|test|testing|staging|stage|uat|dev|preview|preprod|demo)\d*(?:-|$)/;
const OLD = /^(?:archived?|legacy|old|former)$/;

/**
 * Builds the register of hosts. Pure: the same entries from the data files and from the database
 * give the same answers.
 *
 * @param entries from `hostEntries`; hosts must be plain (see `plainHost`)
 * @param platforms suffixes under which system makers keep copies
 */
export function hostRegister(
  entries: readonly HostEntry[],
  platforms: readonly Platform[] = [],
): OrganisationHosts {
  const byHost = grouped(entries, ({ host }) => host);
  const byOrganisation = grouped(entries, ({ organisation }) => organisation);
  return {
    ownerOf(host) {
      const plain = plainHost(host);
      for (let name = plain; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
        const found = byHost.get(name);
        if (found) return owner(found, name === plain ? '' : plain.slice(0, -name.length - 1));
      }
      const platform = platforms.find(({ suffix }) => isUnder(plain, suffix));
      return platform ? { organisations: [], role: platform.role, official: false } : null;
    },
    hostsOf: (organisation) =>
      (byOrganisation.get(organisation) ?? []).toSorted((a, b) => rank(a.role) - rank(b.role)),
  };
}

/**
 * All hosts of a register: those written down, and those of websites and committee addresses. The
 * website of an organisation that has ended is a former one.
 *
 * @param today an ISO day
 */
export function hostEntries(
  register: {
    readonly organisations: readonly Sited[];
    readonly hosts: readonly HostEntry[];
  },
  today: string,
): HostEntry[] {
  const own = register.organisations.flatMap((organisation) => ownHosts(organisation, today));
  const extra = register.hosts.map(({ organisation, host, role }) => ({
    organisation,
    host,
    role,
  }));
  return [...own, ...extra];
}

function ownHosts(entry: Sited, today: string): HostEntry[] {
  const organisation = entry.id;
  const website = hostOf(entry.website);
  const committee = hostOf(entry.committeeAddress);
  const ended = entry.endDate !== null && entry.endDate < today;
  return [
    ...(website
      ? [{ organisation, host: website, role: ended ? 'former' : 'website' } as const]
      : []),
    ...(committee && committee !== website
      ? [{ organisation, host: committee, role: ended ? 'former' : 'committee' } as const]
      : []),
  ];
}

function owner(entries: readonly HostEntry[], under: string): HostOwner {
  const best = FIRST.find((role) => entries.some((entry) => entry.role === role)) ?? 'alias';
  const chosen = entries.filter(({ role }) => role === best);
  const role = under === '' ? best : roleUnder(best, under.split('.'));
  return {
    organisations: [...new Set(chosen.map(({ organisation }) => organisation))],
    role,
    official: role !== 'platform',
  };
}

/** What a host under a registered one is: the labels before it tell. */
function roleUnder(role: HostRole, labels: readonly string[]): HostRole {
  if (role === 'platform' || labels.some((label) => STAGING.test(label))) return 'platform';
  if (role === 'former' || role === 'committee') return role;
  if (labels.some((label) => OLD.test(label))) return 'former';
  if (labels.some((label) => COMMITTEE.test(label))) return 'committee';
  return labels.every((label) => /^www\d*$/.test(label)) ? role : 'alias';
}

const rank = (role: HostRole): number => FIRST.indexOf(role);

const isUnder = (host: string, suffix: string): boolean =>
  host === suffix || host.endsWith(`.${suffix}`);

function grouped(
  entries: readonly HostEntry[],
  key: (entry: HostEntry) => string,
): ReadonlyMap<string, HostEntry[]> {
  const groups = new Map<string, HostEntry[]>();
  for (const entry of entries) {
    const group = groups.get(key(entry));
    if (group) group.push(entry);
    else groups.set(key(entry), [entry]);
  }
  return groups;
}
