import type { Council } from './councils';
import { loadRegister } from './load-register';

/** A name is only taken for a council's when it says so: a firm may be called after a town. */
const SAYS_COUNCIL =
  /\b(council|borough|county|city|district|corporation|authority|cyngor|city region|mbc|cbc)\b/;

const FRONT =
  /^(the|london borough of|royal borough of|metropolitan borough of|county borough of|borough council of|city and county of|county council of|city council of|council of|city of|county of|district of|borough of|county|cyngor|bwrdeistref sirol|dinas a sir|dinas) /;

const BACK =
  / (council|corporation|authority|london borough|royal borough|metropolitan|borough|county|city|district|combined|mayoral|mbc|cbc|cc|dc|bc)$/;

/**
 * Finds the council or combined body that a name means. Case, accents, punctuation, "&" and the
 * words for kinds of council do not matter: "The London Borough of Camden", "Camden Council". A
 * whole name goes before a place, and a council of today before one that has ended: "Somerset
 * County Council" ended in 2023, "Somerset" means its successor.
 *
 * @param name of an organisation as a document gives it
 * @param councils the register to look in; the project's own unless given
 * @returns `null` when no body, or more than one, has this name, or the name does not say that it
 *   is a council's
 */
export function matchCouncil(
  name: string,
  councils: readonly Council[] = register(),
): Council | null {
  const plain = plainName(name);
  if (!SAYS_COUNCIL.test(plain)) return null;
  const index = indexOf(councils);
  const place = placeName(plain);
  return (
    index.names.get(plain) ??
    index.places.get(place) ??
    index.places.get(place.replace(/^sir /, '')) ??
    null
  );
}

function plainName(name: string): string {
  return name
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** What is left of a plain name without the words for kinds of council; never nothing. */
function placeName(plain: string): string {
  const without = (text: string, words: RegExp): string => {
    const rest = text.replace(words, '');
    return rest === text ? text : without(rest, words);
  };
  return without(without(plain, FRONT), BACK);
}

/** `null` where two councils share a name or a place. */
type Names = ReadonlyMap<string, Council | null>;
type Index = { readonly names: Names; readonly places: Names };

const indexes = new WeakMap<readonly Council[], Index>();

function indexOf(councils: readonly Council[]): Index {
  const known = indexes.get(councils);
  if (known) return known;
  const ended = councils.filter(({ endDate }) => endDate);
  const current = councils.filter(({ endDate }) => !endDate);
  const by = (key: (name: string) => string): Names =>
    new Map([...named(ended, key), ...named(current, key)]);
  const index = { names: by(plainName), places: by((name) => placeName(plainName(name))) };
  indexes.set(councils, index);
  return index;
}

function named(councils: readonly Council[], key: (name: string) => string): Names {
  const index = new Map<string, Council | null>();
  for (const council of councils) {
    const { name, shortName, welshName, otherNames } = council;
    for (const each of [name, shortName, ...(welshName ? [welshName] : []), ...otherNames]) {
      const other = index.get(key(each));
      index.set(key(each), other === undefined || other === council ? council : null);
    }
  }
  return index;
}

let loaded: readonly Council[] | undefined;
const register = () => (loaded ??= loadRegister().organisations);
