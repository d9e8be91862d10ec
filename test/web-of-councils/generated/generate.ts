import { EVERYTHING, robots, sitemap } from '../served/robots-and-sitemaps';
import { modernGov } from '../sites/committees';
import type { CouncilType, FinalState, Host, Raw, Site } from '../site';
import { council, host, none, site, writer } from '../write';
import { placeNames } from './names';
import { bilingual, nothing, SHAPES } from './shapes';

/** Twenty-two of the 339 councils are in Wales. */
const WELSH = 22 / 339;

const KINDS: readonly (readonly [CouncilType, string])[] = [
  ['district', 'District Council'],
  ['unitary', 'Council'],
  ['county', 'County Council'],
  ['metropolitan-borough', 'Metropolitan Borough Council'],
];

const CHALLENGE: Raw = {
  is: 'raw',
  status: 403,
  type: 'text/html',
  headers: { 'cf-mitigated': 'challenge' },
  body: '<title>Just a moment...</title>',
};

/** What keeps a crawler out, for one site in thirty, one in ninety and so on. */
const OBSTACLES: readonly {
  readonly every: number;
  readonly state: FinalState;
  readonly host: Partial<Host>;
}[] = [
  { every: 41, state: 'blocked', host: { gate: () => CHALLENGE } },
  { every: 73, state: 'tls-failed', host: { tls: 'incomplete-chain' } },
  { every: 97, state: 'unreachable', host: { closed: true } },
  {
    every: 89,
    state: 'robots-refused',
    host: { robots: robots('User-agent: *\nDisallow: /\n', EVERYTHING) },
  },
];

const one = (short: string, number: number, count: number): Site => {
  const welsh = number < Math.round(count * WELSH);
  const [type, tail] = welsh ? KINDS[1]! : KINDS[number % KINDS.length]!;
  const slug = short.toLowerCase().replace(' ', '-');
  const name = `www.${slug}.gov.uk`;
  const of = council(2_000 + number, `${short} ${tail}`, type, {
    short,
    website: number % 8 < 3 ? `http://${name}/` : `https://${name}/`,
    ...(welsh && { nation: 'Wales', welshName: `Cyngor ${short}` }),
  });
  const w = writer(of);
  const shape = welsh ? bilingual : number % 9 === 5 ? nothing : SHAPES[number % SHAPES.length]!;
  const made = shape(w, name, number);
  const obstacle = welsh ? undefined : OBSTACLES.find(({ every }) => number % every === every - 1);
  const committee = modernGov(`democracy.${slug}.gov.uk`, w, {
    number: 7_000 + number * 5,
    server: `moderngov-${number % 24}`,
  });
  const withCommittee = number % 3 !== 2;
  const meetings = {
    label: 'Committee meetings',
    to: `https://democracy.${slug}.gov.uk/mgListCommittees.aspx?bcr=1`,
  };
  const entries = made.entries.map((entry) =>
    withCommittee && entry.at === '/' && entry.content?.is === 'page'
      ? { ...entry, content: { ...entry.content, links: [meetings] } }
      : entry,
  );
  const mapped = number % 2 === 0 ? [...entries, sitemap(name, entries)] : entries;
  const proof = withCommittee ? { evidence: committee.evidence, never: [committee.draft] } : {};
  return site(
    of,
    [],
    [
      host(name, made.cms, mapped, { ...made.host, ...obstacle?.host }),
      ...(withCommittee ? [committee.host] : []),
    ],
    obstacle ? none(obstacle.state) : { ...made.truth, ...proof },
  );
};

/** So many sites, as many as the register has: each a variant of the shapes, with its own text. */
export const generate = (count: number): Site[] =>
  placeNames(count).map((name, number) => one(name, number, count));
