import type { Facts } from '../../disclosures/facts';

/** Who makes a statement, as far as its page tells. */
export type Makers = {
  /** Codes of the organisations whose statement it is; the one looked for first. */
  readonly organisations: readonly string[];
  /** The title or the opening names the one looked for among those who make it. */
  readonly named: boolean;
  /** Name of another body that makes it: a company, a police force, another council. Null when none. */
  readonly otherBody: string | null;
};

const NAME =
  /(?:\p{Lu}[\p{L}'’.-]{0,40}(?:,?\s+(?:and|of|upon|on|the|with|in|&)\s+(?:the\s+)?|,?\s+)){1,8}?(?:Councils?|Combined Authority|Corporation)\b|\bCyngor(?:\s+(?:\p{Lu}[\p{L}'’-]*|a|ac|y|yr|ar)){1,6}/gu;
const BEFORE_NAME = /^(?:(?:By|For|At|In|From|With|Between|Of|On|Both|Joint)\s+(?:the\s+)?)+/i;
const JOINT =
  /\bjoint(?:ly)?\b|\bon behalf of\b|\bshared\b|\bbetween\b|\bboth councils\b|\bcouncils\b|\bthe (?:two|three|four) councils\b|\bstatement (?:covers|applies|is made by|is issued by|sets out|of)\b|\bar y cyd\b/i;

type Named = {
  readonly target: string | null;
  readonly names: readonly string[];
  /** Organisations that share the host; one unless the site is a shared one. */
  readonly owners: readonly string[];
  readonly title: string;
  readonly opening: string;
  readonly text: string;
  readonly entity: Facts['entity'];
  readonly organisationNamed: (name: string) => string | null;
};

/**
 * Tells for whom a statement is made. One page may count for several councils: those its title
 * names, those its opening joins, and on a site that councils share those its text names.
 */
export function makersOf(about: Named): Makers {
  const { target, owners, title, opening, text, organisationNamed } = about;
  const codesIn = (words: string) => councilNames(words).map(organisationNamed).filter(isCode);
  const found = new Set<string>();
  for (const code of codesIn(title)) found.add(code);
  for (const sentence of opening.split(/(?<=[.!?])\s+|\n/))
    if (JOINT.test(sentence)) for (const code of codesIn(sentence)) found.add(code);
  if (owners.length > 1) {
    const named = new Set(codesIn(text.slice(0, 20_000)));
    const sharing = owners.filter((owner) => named.has(owner));
    for (const code of sharing.length > 0 ? sharing : owners) found.add(code);
    const other = target !== null && !found.has(target) ? (councilNames(text)[0] ?? null) : null;
    if (other !== null) return { organisations: [...found], named: false, otherBody: other };
  }
  const organisations =
    target === null ? [...found] : [target, ...[...found].filter((code) => code !== target)];
  const otherBody = otherBodyOf(about, codesIn(`${title}\n${opening}`));
  return { organisations, named: target !== null && found.has(target), otherBody };
}

/**
 * Names of councils in running text. "South Fen and West Fen Councils" is two names, "Fen and Marsh
 * District Council" may be one or two: both readings are given.
 */
export function councilNames(text: string): readonly string[] {
  const names = new Set<string>();
  for (const [name] of text.matchAll(NAME)) {
    const whole = name
      .replace(/\s+/g, ' ')
      .replace(/Councils$/, 'Council')
      .replace(BEFORE_NAME, '');
    if (whole.length > 200) continue;
    names.add(whole);
    const parts = whole.split(/,\s+(?:and\s+)?|\s+(?:and|&)\s+/);
    for (const part of parts) {
      const plain = part.replace(/^the\s+/i, '').replace(/Councils$/, 'Council');
      names.add(/Council|Cyngor|Authority|Corporation/.test(plain) ? plain : `${plain} Council`);
    }
  }
  return [...names];
}

/** The maker is another body when the opening names one and nowhere the organisation looked for. */
function otherBodyOf(
  { target, names, title, opening, text, entity, organisationNamed, owners }: Named,
  codes: readonly string[],
): string | null {
  if (names.length === 0) return null;
  const own = (words: string) => names.some((name) => says(words, name));
  if (entity && !own(entity.name)) {
    const code = organisationNamed(entity.name);
    const mine = code !== null && (code === target || owners.includes(code));
    const company =
      entity.kind === 'company' && says(`${title}\n${opening.slice(0, 600)}`, entity.name);
    if (!mine && (company || (code !== null && !own(text.slice(0, 20_000))))) return entity.name;
  }
  const others = codes.filter((code) => code !== target && !owners.includes(code));
  return others.length > 0 && !own(text) && !codes.includes(target ?? '')
    ? (councilNames(title)[0] ?? null)
    : null;
}

/**
 * Whether a text names an organisation by one of its names.
 *
 * @param names as the register has them
 */
export function namesMaker(text: string, names: readonly string[]): boolean {
  const opening = text.slice(0, 20_000);
  return names.some((name) => says(opening, name));
}

const says = (text: string, name: string): boolean => plain(text).includes(plain(name));

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const isCode = (code: string | null): code is string => code !== null;
