import type { SampleBlock } from '../fixtures/samples/builder/blocks';
import type { Cms } from './cms/cms';
import type { OtherText } from './texts/other-words';
import {
  type Facts,
  otherText,
  type Section,
  statementSections,
  statementText,
} from './texts/compose';
import type {
  Content,
  Council,
  CouncilType,
  Entry,
  FinalState,
  Host,
  Page,
  Redirect,
  Site,
  TrueStatement,
  Truth,
} from './site';

type Where = Omit<Entry, 'at' | 'content'>;
type Look = Omit<Page, 'is' | 'title' | 'blocks'>;

/** A council that never was; `number` makes its code. */
export const council = (
  number: number,
  name: string,
  type: CouncilType = 'district',
  more: Partial<Council> = {},
): Council => {
  const short = name.replace(
    / (County |Borough |City |District |Metropolitan Borough )?Council$/,
    '',
  );
  const nation = more.nation ?? 'England';
  return {
    gss: `${nation === 'Wales' ? 'W' : 'E'}0699${String(number).padStart(4, '0')}`,
    name,
    short,
    type,
    nation,
    region: nation === 'Wales' ? 'Wales' : 'South West',
    website: `https://www.${short.toLowerCase().replace(/[^a-z]+/g, '-')}.gov.uk/`,
    ...more,
  };
};

export const page = (
  at: string,
  title: string,
  blocks: readonly SampleBlock[],
  where: Where & Look = {},
): Entry => {
  const { lang, links, lists, bare, canonical, alternate, ...entry } = where;
  const look = { lang, links, lists, bare, canonical, alternate };
  const given = Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));
  return { at, content: { is: 'page', title, blocks, ...given }, ...entry };
};

const file =
  (as: 'pdf' | 'word' | 'scan') =>
  (
    at: string,
    title: string,
    blocks: readonly SampleBlock[],
    where: Where & { attachment?: string; type?: string } = {},
  ): Entry => {
    const { attachment, type, ...entry } = where;
    const more = { ...(attachment && { attachment }), ...(type && { type }) };
    return { at, content: { is: 'file', as, title, blocks, ...more }, ...entry };
  };

export const pdf = file('pdf');
export const word = file('word');
export const scanned = file('scan');

export const to = (address: string, status = 301): Redirect => ({
  is: 'redirect',
  to: address,
  status,
});

export const redirect = (at: string, address: string, where: Where = {}, status = 301): Entry => ({
  at,
  content: to(address, status),
  under: [],
  ...where,
});

export const entry = (at: string, content: Content, where: Where = {}): Entry => ({
  at,
  content,
  ...where,
});

/** Writes the texts of one council. */
export const writer = (of: Council, seed = Number(of.gss.slice(-4))) => {
  const name = of.welshName ?? of.name;
  const facts = (year: string, more: Partial<Facts> = {}): Facts => ({
    council: of.name,
    short: of.short,
    type: of.type.replace('-', ' '),
    year,
    seed,
    ...more,
  });
  return {
    council: of,
    facts,
    statement: (year = '2025-26', title = `Modern slavery statement ${year}`): SampleBlock[] =>
      statementText(facts(year), title),
    welsh: (year = '2025-26', title = `Datganiad caethwasiaeth fodern ${year}`): SampleBlock[] =>
      statementText(facts(year, { council: name }), title, 'cy'),
    sections: (year = '2025-26'): Section[] => statementSections(facts(year)),
    other: (
      kind: OtherText,
      title: string,
      which?: readonly number[],
      year = '2025-26',
    ): SampleBlock[] => otherText(kind, facts(year), title, which),
  };
};

export type Writer = ReturnType<typeof writer>;

type Rendition = TrueStatement['renditions'][number];

export const html = (address: string, lang?: 'en' | 'cy'): Rendition => ({
  address,
  as: 'html',
  ...(lang && { lang }),
});

export const as = (
  kind: 'pdf' | 'word' | 'scan',
  address: string,
  lang?: 'en' | 'cy',
): Rendition => ({ address, as: kind, ...(lang && { lang }) });

export const statement = (year: string, ...renditions: readonly Rendition[]): TrueStatement => ({
  year,
  renditions,
});

/** A copy of former years that nobody needs to find. */
export const older = (one: TrueStatement): TrueStatement => ({ ...one, optional: true });

export const found = (
  statements: readonly TrueStatement[],
  more: Omit<Partial<Truth>, 'statements'> = {},
): Truth => ({ states: ['found'], statements, ...more });

/** Nothing is to be found, and this is why. */
export const none = (
  states: FinalState | readonly FinalState[],
  more: Partial<Truth> = {},
): Truth => ({ states: [states].flat(), statements: [], ...more });

/** A site of one council. */
export const site = (
  of: Council,
  shows: readonly string[],
  hosts: readonly Host[],
  truth: Truth,
  more: Pick<Site, 'slow'> & { later?: Readonly<Record<number, Truth>> } = {},
): Site => {
  const { later, ...rest } = more;
  const seasons = Object.entries(later ?? {}).map(([season, one]) => [season, { [of.gss]: one }]);
  return {
    id: of.short.toLowerCase().replace(/[^a-z]+/g, '-'),
    councils: [of],
    hosts,
    truth: { [of.gss]: truth },
    shows,
    ...(later && { later: Object.fromEntries(seasons) as Site['later'] }),
    ...rest,
  };
};

/** The host of a council's website, or another one when its role says so. */
export const host = (
  name: string,
  cms: Cms,
  entries: readonly Entry[],
  more: Partial<Omit<Host, 'name' | 'cms' | 'entries'>> = {},
): Host => ({ name, cms, entries, role: 'website', ...more });

/** The host without www that only leads to the one with it. */
export const bare = (name: string, cms: Cms): Host =>
  host(name.replace(/^www\./, ''), cms, [], {
    role: 'alias',
    gate: ({ path }) => to(`https://${name}${path}`),
  });
