import { filled, plainText } from './texts/compose';
import { ORDINARY } from './texts/other-words';
import type { Content, Entry, Pattern } from './site';
import { entry, page, type Writer } from './write';

/** How a CMS makes the address of a page: its title, a number of its own, its section. */
export type Style = (title: string, id: number, section?: string) => string;

const words = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ');
const slug = (title: string, join = '-') => words(title).join(join);
const upper = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
const capital = (title: string) => upper(slug(title));

export const STYLES = {
  slugs: (title, _, section) => (section ? `/${slug(section)}/${slug(title)}` : `/${slug(title)}`),
  goss: (title, id) => `/article/${id}/${capital(title)}`,
  contensis: (title, _, section) =>
    `/${section ? `${words(section).map(upper).join('-')}/` : ''}${capital(title)}.aspx`,
  jadu: (title, id, section) =>
    section
      ? `/info/${200_000 + (id % 90)}/${slug(section, '_')}/${id}/${slug(title, '_')}`
      : `/info/${200_000 + (id % 90)}/${slug(title, '_')}`,
  liferay: (title) => `/-/${slug(title)}`,
  coldfusion: (title, _, section) => `/${section ? `${slug(section)}/` : ''}${words(title)[0]}.cfm`,
  oldGoss: (_, id) => `/index.aspx?articleid=${id}`,
  wordpress: (title, _, section) => `/${section ? `${slug(section)}/` : ''}${slug(title)}/`,
  squiz: (title, _, section) => `/home/${section ? `${slug(section)}/` : ''}${slug(title)}`,
  portal: (_, id) => `/knowledgebase/article/?id=KA-0${id}`,
  php: (title, id) => `/page.php?id=${id}&title=${slug(title)}`,
  html: (title, _, section) => `/${section ? `${slug(section, '')}/` : ''}${slug(title, '')}.html`,
} as const satisfies Readonly<Record<string, Style>>;

const SECTIONS = {
  services: ['Services', '/'],
  council: ['Council and democracy', '/'],
  policies: ['Policies and strategies', 'council'],
  equality: ['Equality and diversity', 'council'],
  transparency: ['Transparency', 'council'],
  procurement: ['Business and procurement', '/'],
  safety: ['Community safety', '/'],
  news: ['News', '/'],
} as const;

export type SectionKey = keyof typeof SECTIONS;

/** Home page, sections and the pages that every council has. Keys: those of SECTIONS, and `atoz`. */
export const ordinary = (
  { council, facts }: Writer,
  style: Style,
  {
    without = [],
    home = {},
  }: { without?: readonly string[]; home?: Parameters<typeof page>[3] } = {},
): Entry[] => {
  const about = facts('2025-26');
  const titleOf = (key: string) => SECTIONS[key as SectionKey][0];
  const front = page(
    '/',
    council.name,
    plainText(`Welcome to ${council.name}`, ...filled(about, [WELCOME])),
    { under: [], ...home },
  );
  const sections = Object.entries(SECTIONS).map(([key, [title, under]], index) => {
    const text = `Information about ${title.toLowerCase()} in ${council.short}. Choose a page below.`;
    return page(style(title, 1_100 + index), title, plainText(title, text), { key, under });
  });
  const pages = ORDINARY.map(([section, title, text], index) => {
    const under = title === 'Privacy notice' ? [section, 'footer'] : section;
    const at = style(title, 1_200 + index * 3, titleOf(section));
    return page(at, title, plainText(title, ...filled(about, [text], { part: index })), { under });
  });
  const atoz = page(
    style('A to Z of services', 1_190),
    'A to Z of services',
    plainText('A to Z of services', 'All pages of this website in the order of the alphabet.'),
    { key: 'atoz', under: ['/', 'footer'] },
  );
  return [front, ...sections, ...pages, atoz].filter(({ key }) => !without.includes(key ?? '-'));
};

const WELCOME =
  'Find and pay for services, tell us about a problem, or see what is going on in {short}. Our offices are open from 9am to 5pm on working days.';

/** A calendar that goes on for ever in both directions. */
export const calendar: Pattern = {
  match: /^\/events\?month=(\d{1,4})-(\d{1,2})$/,
  give: ([, year, month]): Content => {
    const at = Number(year) * 12 + Number(month) - 1;
    const link = (label: string, value: number) => ({
      label,
      to: `/events?month=${Math.floor(value / 12)}-${(value % 12) + 1}`,
    });
    const title = `Events in month ${month} of ${year}`;
    const blocks = plainText(title, 'No events are planned in this month. Look at another one.');
    return {
      is: 'page',
      title,
      blocks,
      links: [link('Previous month', at - 1), link('Next month', at + 1)],
    };
  },
};

/** A search that finds pages by the words of their titles. */
export const search = (entries: readonly Entry[]): Pattern => ({
  match: /^\/search\?(?:.*&)?(?:q|query|s|keywords)=([^&]+)/,
  give: ([, query = '']) => {
    const asked = words(decodeURIComponent(query.replaceAll('+', ' ')));
    const hits = entries.filter(
      ({ content, at }) =>
        content?.is === 'page' &&
        at !== '/' &&
        asked.every((word) => words(content.title).includes(word)),
    );
    const links = hits.map((hit) => ({
      label: hit.content?.is === 'page' ? hit.content.title : hit.at,
      to: hit.at,
    }));
    const title = `Search results`;
    return { is: 'page', title, blocks: plainText(title, `${hits.length} pages found.`), links };
  },
});

/** A form on the home page that leads to the search. */
export const searchForm = (): Entry =>
  entry('/search', {
    is: 'page',
    title: 'Search this website',
    blocks: plainText('Search this website', 'Type what you are looking for.'),
  });
