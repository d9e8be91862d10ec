import { yearNamed } from '../rank/years';
import { namesSubject } from './subject';
import type { PageLink, ReadPage } from './read-page';

/** A text that is spread over several pages, as one of its pages shows it. */
export type GuideSeen = {
  /** The same on every page of the guide. */
  readonly key: string;
  /** Addresses in reading order, this page's among them. */
  readonly parts: readonly string[];
  /** One page that holds them all. */
  readonly print: string | null;
};

const PAGE_PARAMETERS = /^(?:page|part|section|chapter|step|pg|p|pagenumber)$/i;
const NEXT = /^(?:next|nesaf|continue to|go to next)\b|^(?:»|›|→)$/i;
const PREVIOUS = /^(?:previous|prev|blaenorol|back to previous)\b|^(?:«|‹|←)$/i;
const PRINT_WORDS =
  /\bprint\b.{0,30}\b(?:page|guide|all|document|version|friendly|entire|whole)\b|^print\b|\bprintable\b|\bargraffu\b/i;
const PRINT_ADDRESS =
  /\/print(?:able)?(?:\/print)?\/?$|[?&](?:action=print|print=(?:1|true|yes|y)|view=print)\b|\/printable(?:version)?\b/i;
const MOST_PARTS = 20;

/**
 * Tells whether a page is one of several that make up one text: numbered pages (`/statement/2`),
 * pages chosen by a parameter (`?page=partnerships`), or sisters that lead to each other by "Next"
 * and a list of contents.
 *
 * @param page as read
 * @returns null for a page that stands alone
 */
export function guideOf(page: ReadPage): GuideSeen | null {
  const seen = numbered(page) ?? byParameter(page) ?? sisters(page);
  if (!seen) return null;
  return { ...seen, print: printView(page, seen.key) };
}

type Seen = Omit<GuideSeen, 'print'>;

/** `/statement`, `/statement/2`, `/statement/3`: numbers up to 30, so that years are none. */
function numbered(page: ReadPage): Seen | null {
  const self = split(page.address);
  const places = new Map<number, string>([[self.place, page.address]]);
  for (const { address } of page.links) {
    const other = split(address);
    if (other.base === self.base && !places.has(other.place)) places.set(other.place, address);
  }
  if (places.has(1) && places.has(0)) places.delete(self.place === 0 ? 1 : 0);
  if (places.size < 2 || ![...places.keys()].some((place) => place >= 2)) return null;
  const ordered = [...places].sort(([a], [b]) => a - b).map(([, address]) => address);
  return { key: self.base, parts: ordered.slice(0, MOST_PARTS) };
}

/** Base of a numbered page, and its number; 0 for the base itself. */
function split(address: string): { base: string; place: number } {
  const url = new URL(address);
  const found = /^(.*[^/])\/([1-9]|[12]\d|30)\/?$/.exec(url.pathname);
  const path = found ? (found[1] ?? '') : url.pathname.replace(/\/+$/, '');
  return { base: `${url.host}${path}${url.search}`, place: Number(found?.[2] ?? 0) };
}

function byParameter(page: ReadPage): Seen | null {
  const self = new URL(page.address);
  const parts: string[] = [];
  let name: string | null = null;
  for (const { address } of page.links) {
    const url = new URL(address);
    if (url.host !== self.host || url.pathname !== self.pathname) continue;
    const [differing, second] = parametersApart(self, url);
    if (differing === undefined || second !== undefined || !PAGE_PARAMETERS.test(differing))
      continue;
    name ??= differing;
    if (name === differing && !parts.includes(address)) parts.push(address);
  }
  if (name === null || parts.length === 0) return null;
  const bare = new URL(self);
  bare.searchParams.delete(name);
  const value = (address: string) => Number(new URL(address).searchParams.get(name) ?? '0');
  const all = parts.includes(page.address) ? parts : [page.address, ...parts];
  const byNumber = all.every((address) => Number.isFinite(value(address)));
  const ordered = byNumber ? [...all].sort((a, b) => value(a) - value(b)) : selfInPlace(page, all);
  return { key: bare.host + bare.pathname + bare.search, parts: ordered.slice(0, MOST_PARTS) };
}

function parametersApart(a: URL, b: URL): string[] {
  const names = new Set([...a.searchParams.keys(), ...b.searchParams.keys()]);
  return [...names].filter((name) => a.searchParams.get(name) !== b.searchParams.get(name));
}

/** Pages below one parent that a list of contents and "Next" tie together. */
function sisters(page: ReadPage): Seen | null {
  const next = page.links.find((link) => leads(link, NEXT, 'next'))?.address ?? null;
  const previous = page.links.find((link) => leads(link, PREVIOUS, 'prev'))?.address ?? null;
  const parent = parentOf(next, previous, page.address);
  if (parent === null) return null;
  const isPart = (address: string) => address === parent || isBelow(address, parent);
  const listed = [...new Set(page.links.map(({ address }) => address))].filter(
    (address) => isPart(address) && yearNamed(lastSegment(address)) === null,
  );
  const others = listed.filter((address) => address !== page.address);
  if (others.length === 0) return null;
  const at = next !== null ? others.indexOf(next) : others.length;
  const ordered = listed.includes(page.address)
    ? listed
    : [...others.slice(0, Math.max(at, 0)), page.address, ...others.slice(Math.max(at, 0))];
  return { key: keyOf(parent), parts: rootFirst(ordered, parent).slice(0, MOST_PARTS) };
}

function leads(link: PageLink, words: RegExp, rel: string): boolean {
  return link.rel.split(/\s+/).includes(rel) || words.test(link.text.trim());
}

/** The parent that this page and its neighbours share, when its own name says what it is about. */
function parentOf(next: string | null, previous: string | null, self: string): string | null {
  const neighbour = next ?? previous;
  if (neighbour === null) return null;
  for (const parent of [self.replace(/\/+$/, ''), above(self)]) {
    if (parent === null || !namesSubject(lastSegment(parent))) continue;
    if (neighbour === parent || isBelow(neighbour, parent)) return parent;
  }
  return null;
}

function above(address: string): string | null {
  const url = new URL(address);
  const path = url.pathname.replace(/\/+$/, '').replace(/\/[^/]*$/, '');
  return path === '' ? null : `${url.origin}${path}`;
}

/** One level below, no deeper. */
const isBelow = (address: string, parent: string): boolean =>
  address.startsWith(`${parent}/`) && /^[^/?]+\/?$/.test(address.slice(parent.length + 1));

const lastSegment = (address: string): string =>
  new URL(address).pathname.split('/').filter(Boolean).at(-1) ?? '';

const keyOf = (address: string): string => address.replace(/^https?:\/\//, '');

const rootFirst = (parts: readonly string[], parent: string): string[] => {
  const isRoot = (address: string) => address.replace(/\/+$/, '') === parent;
  return [...parts.filter(isRoot), ...parts.filter((address) => !isRoot(address))];
};

/** A list of contents leaves the page it stands on unlinked: it goes before what "Next" names. */
function selfInPlace(page: ReadPage, all: readonly string[]): string[] {
  const next = page.links.find((link) => leads(link, NEXT, 'next'))?.address;
  const others = all.filter((address) => address !== page.address);
  const previous = page.links.find((link) => leads(link, PREVIOUS, 'prev'))?.address;
  if (all[0] !== page.address) return [...all];
  const at = next !== undefined ? others.indexOf(next) : -1;
  const behind = previous !== undefined ? others.indexOf(previous) + 1 : 0;
  const place = at >= 0 ? at : behind;
  return [...others.slice(0, place), page.address, ...others.slice(place)];
}

function printView(page: ReadPage, key: string): string | null {
  const path = key.split('?')[0] ?? '';
  const link = page.links.find(
    ({ address, text }) =>
      address !== page.address &&
      PRINT_ADDRESS.test(address) &&
      (PRINT_WORDS.test(text) || keyOf(address).startsWith(path)),
  );
  return link?.address ?? null;
}
