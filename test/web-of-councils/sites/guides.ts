import { drupal, goss, noisy, silverstripe } from '../cms/cms';
import { NOISE } from '../cms/noise';
import { ordinary, STYLES } from '../ordinary';
import type { Entry, Site } from '../site';
import { plainText, type Section } from '../texts/compose';
import { council, found, host, html, page, site, statement, writer } from '../write';

/** One page for each section; every page leads to all others, as guides do. */
const guide = (
  title: string,
  sections: readonly Section[],
  addressOf: (number: number, section: Section) => string,
  under: string,
): Entry[] =>
  sections.map((section, index) =>
    page(
      addressOf(index + 1, section),
      index === 0 ? title : `${title} - ${section.title}`,
      [
        { kind: 'heading', level: 1, text: title },
        { kind: 'heading', level: 2, text: section.title },
        ...section.blocks,
      ],
      {
        under: index === 0 ? under : [],
        links: sections.map((other, at) => ({
          label: `${at + 1}. ${other.title}`,
          to: addressOf(at + 1, other),
        })),
        lists: false,
      },
    ),
  );

const whole = (title: string, sections: readonly Section[]) => [
  { kind: 'heading' as const, level: 1, text: title },
  ...sections.flatMap((one) => [
    { kind: 'heading' as const, level: 2, text: one.title },
    ...one.blocks,
  ]),
];

/** /1 to /10: only the last names who approved it; there is a print view of all. */
const rothersea = (): Site => {
  const of = council(51, 'Rothersea Metropolitan Borough Council', 'metropolitan-borough');
  const w = writer(of);
  const name = 'www.rothersea.gov.uk';
  const base = '/community-living/modern-slavery-act-2015-transparency-statement';
  const title = 'Modern Slavery Act 2015 - Transparency Statement';
  const sections = w.sections('2025-26');
  const at = (number: number) => (number === 1 ? base : `${base}/${number}`);
  const pages = guide(title, sections, at, 'safety');
  const entries = [
    ...ordinary(w, STYLES.slugs),
    ...pages,
    page(`${base}/print`, title, whole(title, sections), {
      bare: true,
      under: base,
      label: 'Print entire guide',
    }),
  ].map((one) =>
    one.at === base && one.content?.is === 'page'
      ? { ...one, content: { ...one.content, lists: true } }
      : one,
  );
  const addresses = [`${base}/print`, ...sections.map((_, index) => at(index + 1)), `${base}/1`];
  return site(
    of,
    ['guide-numbers', 'print-path', 'approver-on-last-page'],
    [host(name, drupal, [...entries, { ...pages[0]!, at: `${base}/1`, under: [] }])],
    found([
      {
        ...statement('2025-26', ...addresses.map((path) => html(`https://${name}${path}`))),
        approvalAt: `https://${name}${at(sections.length)}`,
      },
    ]),
  );
};

/** /1 to /10 without a print view. */
const southwick = (): Site => {
  const of = council(52, 'Southwick Sands City Council', 'unitary');
  const w = writer(of);
  const name = 'www.southwick-sands.gov.uk';
  const base = '/keeping-adults-safe/modern-slavery';
  const sections = w.sections('2025-26');
  const at = (number: number) => `${base}/${number}`;
  const entries = [
    ...ordinary(w, STYLES.slugs),
    ...guide('Modern slavery', sections, at, 'safety'),
  ];
  return site(
    of,
    ['guide-numbers', 'approver-on-last-page', 'title-without-statement'],
    [host(name, noisy(silverstripe, NOISE.cookies), entries)],
    found([
      {
        ...statement(
          '2025-26',
          ...sections.map((_, index) => html(`https://${name}${at(index + 1)}`)),
        ),
        approvalAt: `https://${name}${at(sections.length)}`,
      },
    ]),
  );
};

/** ?page=partnerships */
const colnehaven = (): Site => {
  const of = council(53, 'Colnehaven City Council');
  const w = writer(of);
  const name = 'www.colnehaven.gov.uk';
  const base = '/modern-slavery-transparency-statement-2025/';
  const sections = w.sections('2025-26');
  const at = (number: number, { title }: Section) =>
    number === 1 ? base : `${base}?page=${title.toLowerCase().replace(/[^a-z]+/g, '-')}`;
  const entries = [
    ...ordinary(w, STYLES.slugs),
    ...guide('Modern slavery transparency statement 2025', sections, at, 'council'),
  ];
  const addresses = sections.map((section, index) => at(index + 1, section));
  return site(
    of,
    ['guide-query', 'approver-on-last-page', 'slash-twin'],
    [host(name, drupal, entries)],
    found([
      {
        ...statement('2025-26', ...addresses.map((path) => html(`https://${name}${path}`))),
        approvalAt: `https://${name}${addresses.at(-1)}`,
      },
    ]),
  );
};

/** A page of its own and its print view by query. */
const covenbrook = (): Site => {
  const of = council(54, 'Covenbrook City Council', 'metropolitan-borough');
  const w = writer(of);
  const name = 'www.covenbrook.gov.uk';
  const at = '/article/3121/Modern-slavery-human-trafficking-statement-2025-2026';
  const print = `${at}?action=Print&model=Article`;
  const title = 'Modern slavery and human trafficking statement 2025-2026';
  const entries = [
    ...ordinary(w, STYLES.goss),
    page(at, title, w.statement('2025-26', title), { under: 'council' }),
    page(print, title, w.statement('2025-26', title), {
      under: at,
      label: 'Print this page',
      bare: true,
    }),
    page(
      '/article/3500/Meetings',
      'Meetings',
      plainText('Meetings', 'Minutes are published after a week.'),
      {
        under: 'council',
        links: [
          { label: 'Full minutes', to: '/article/3500/embed$view%20full%20minutes$.htm' },
          { label: '‘Slavery’ debate', to: '/article/3501/%E2%80%98Slavery%E2%80%99-debate' },
        ],
      },
    ),
    page(
      '/article/3501/‘Slavery’-debate',
      '‘Slavery’ debate in Council',
      w.other('minutes', '‘Slavery’ debate in Council', [1]),
      { under: [] },
    ),
  ];
  return site(
    of,
    ['print-query', 'curly-quotes', 'embedded-minutes'],
    [host(name, goss, entries, { server: 'goss' })],
    found([statement('2025-26', html(`https://${name}${at}`), html(`https://${name}${print}`))]),
  );
};

export const guideSites = (): Site[] => [rothersea(), southwick(), colnehaven(), covenbrook()];
