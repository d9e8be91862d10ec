import { drupal, noisy } from '../cms/cms';
import { NOISE } from '../cms/noise';
import { calendar, ordinary, search, searchForm, STYLES } from '../ordinary';
import { robots, sitemap, sitemapIndex } from '../served/robots-and-sitemaps';
import type { Site } from '../site';
import {
  as,
  bare,
  council,
  found,
  host,
  html,
  page,
  pdf,
  redirect,
  site,
  statement,
  writer,
} from '../write';
import { modernGov } from './committees';

const ambershire = (): Site => {
  const of = council(1, 'Ambershire County Council', 'county');
  const w = writer(of);
  const name = 'www.ambershire.gov.uk';
  const at = '/council-and-democracy/equality-and-diversity/modern-slavery-act-statement';
  const entries = [
    ...ordinary(w, STYLES.slugs),
    page(at, 'Modern Slavery Act statement', w.statement(), { under: ['equality', 'atoz'] }),
    page(
      '/community-safety/modern-slavery',
      'Modern slavery',
      w.other('guidance', 'Modern slavery'),
      {
        under: 'safety',
        links: [
          {
            label: 'Find out what we do as a council',
            to: `${at}?utm_source=safety&utm_medium=web`,
          },
        ],
      },
    ),
    page(
      '/news/anti-slavery-day',
      'Town hall turns purple for Anti-Slavery Day',
      w.other('news', 'Town hall turns purple for Anti-Slavery Day', [1, 2]),
      { under: 'news' },
    ),
    redirect('/node/4711', at, { under: 'news', label: 'Read about our work against slavery' }),
    page('/events?month=2026-11', 'Events', w.other('news', 'Events', [3]), { label: 'Events' }),
    searchForm(),
  ];
  const committee = modernGov('democracy.ambershire.gov.uk', w);
  const rules = robots(
    'User-agent: *\nDisallow: /search\nDisallow: /events\nSitemap: https://www.ambershire.gov.uk/sitemap.xml\n',
    [/^\/search/, /^\/events/],
  );
  return site(
    of,
    [
      'slug-path',
      'robots-allow',
      'sitemap-index',
      'sitemap-gzip',
      'moderngov',
      'moderngov-variants',
      'draft-appendix',
      'giant-pack',
      'utm',
      'endless-calendar',
      'cookie-banner',
    ],
    [
      host(name, noisy(drupal, NOISE.cookies), [...entries, ...sitemapIndex(name, entries)], {
        robots: rules,
        patterns: [calendar, search(entries)],
        search: { action: '/search', name: 'q' },
      }),
      bare(name, drupal),
      committee.host,
    ],
    found([statement('2025-26', html(`https://${name}${at}`))], {
      evidence: committee.evidence,
      never: [committee.draft, `https://${name}/community-safety/modern-slavery`],
    }),
  );
};

/** A landing page with the PDF files of four years, spelt in four ways. */
const brackenfield = (): Site => {
  const of = council(2, 'Brackenfield District Council');
  const w = writer(of);
  const name = 'www.brackenfield.gov.uk';
  const landing = '/council-and-democracy/transparency/modern-slavery-0';
  const files = [
    [
      '2025-26',
      '/sites/default/files/2026-09/modern-slavery-statement-2025-2026.pdf',
      'Modern Slavery and Human Trafficking Statement 2025-26 (PDF) [161KB]',
    ],
    [
      '2024-25',
      '/sites/default/files/2025-09/Modern%20slavery%20statement%202024-to-2025.pdf',
      'Modern Slavery and Human Trafficking Statement 2024 to 2025 (pdf, 193kb)',
    ],
    [
      '2023-24',
      '/sites/default/files/2024-10/ms-statement-202324.pdf',
      'View the Modern Slavery Statement 2023-2024. (.pdf) (108KB) (Opens in a New Window)',
    ],
    [
      '2022-23',
      '/sites/default/files/2023-08/statement_0.pdf',
      'Slavery and human trafficking statement 2022/23 (PDF, 58 KB)',
    ],
  ] as const;
  const entries = [
    ...ordinary(w, STYLES.slugs),
    page(
      landing,
      'Modern slavery',
      [
        ...w.other('guidance', 'Modern slavery', [0]),
        {
          kind: 'paragraph',
          text: 'Read our modern slavery statements below. Each covers one financial year.',
        },
      ],
      {
        under: 'transparency',
        label: 'Read our modern slavery statements',
      },
    ),
    ...files.map(([year, at, label]) =>
      pdf(
        decodeURI(at),
        `Statement ${year}`,
        w.statement(year, `Modern slavery and human trafficking statement ${year}`),
        { under: landing, label },
      ),
    ),
  ];
  return site(
    of,
    [
      'drupal-files',
      'many-years',
      'year-spellings',
      'link-size-tail',
      'link-new-window',
      'title-without-statement',
    ],
    [host(name, drupal, [...entries, sitemap(name, entries)], { validators: 'etag' })],
    found(
      files.map(([year, at]) => statement(year, as('pdf', `https://${name}${at}`))),
      {
        landing: [`https://${name}${landing}`],
      },
    ),
  );
};

/** Only the search of the site leads to the statement. */
const marram = (): Site => {
  const of = council(3, 'Marram Coast Borough Council');
  const w = writer(of);
  const name = 'www.marram-coast.gov.uk';
  const at = '/about-website/mondern-slavery-statement';
  const entries = [
    ...ordinary(w, STYLES.slugs),
    page(
      at,
      'Slavery and human trafficking statement',
      w.statement('2025-26', 'Slavery and human trafficking statement'),
      { under: [] },
    ),
    searchForm(),
  ];
  return site(
    of,
    ['odd-home', 'typo-in-address', 'search-only'],
    [
      host(name, drupal, entries, {
        patterns: [search(entries)],
        search: { action: '/search', name: 'keywords' },
        validators: 'modified',
      }),
    ],
    found([statement('2025-26', html(`https://${name}${at}`))], {
      states: ['found', 'no-statement', 'needs-a-person'],
    }),
  );
};

export const drupalSites = (): Site[] => [ambershire(), brackenfield(), marram()];
