import { coldfusion, contensis, noisy, plain, umbraco } from '../cms/cms';
import { NOISE } from '../cms/noise';
import { ordinary, STYLES } from '../ordinary';
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
  to,
  writer,
} from '../write';

const blackmere = (): Site => {
  const of = council(31, 'Blackmere Council', 'unitary', {
    website: 'http://www.blackmere.gov.uk/Home.aspx',
  });
  const w = writer(of);
  const name = 'www.blackmere.gov.uk';
  const at =
    '/Your-Council/Transparency-and-open-data/Modern-slavery-and-human-trafficking-statement-2025-to-2026.aspx';
  const title = 'Modern slavery and human trafficking statement 2025 to 2026';
  const entries = [
    ...ordinary(w, STYLES.contensis),
    redirect('/Home.aspx', '/'),
    page(at, title, w.statement('2025-26', title), { under: ['transparency', 'atoz'] }),
    redirect(
      '/your-council/modern-slavery.aspx',
      `https://${name}:443${at.toLowerCase()}?txtonly=1`,
      { under: 'safety', label: 'Modern slavery' },
    ),
  ];
  return site(
    of,
    ['contensis-aspx', 'head-lies', 'explicit-port', 'txtonly', 'year-spellings', 'icons'],
    [
      host(name, noisy(contensis, NOISE.icons), entries, { head: 'refused', ignoresCase: true }),
      bare(name, contensis),
    ],
    found([
      statement(
        '2025-26',
        html(`https://${name}${at}`),
        html(`https://${name}${at.toLowerCase()}`),
      ),
    ]),
  );
};

/** Every address is sent on to one with a session in it; each session is new. */
const lakenheath = (): Site => {
  const of = council(32, 'Lakenmoor District Council');
  const w = writer(of);
  const name = 'www.lakenmoor.gov.uk';
  let session = 0;
  const at = '/Policies/Modern-slavery-transparency-statement.aspx';
  const pages = [
    ...ordinary(w, STYLES.contensis),
    page(at, 'Transparency statement', w.statement('2025-26', 'Transparency statement'), {
      under: 'policies',
    }),
  ];
  const inSession = (path: string) => `/(S(k3${String((session += 1)).padStart(20, 'q')}))${path}`;
  return site(
    of,
    ['session-segment'],
    [
      host(name, contensis, pages, {
        ignoresCase: true,
        patterns: [
          {
            match: /^\/\(S\([^)]+\)\)(\/.*)$/i,
            give: ([, path = '/']) => {
              const one = pages.find((page) => page.at.toLowerCase() === path.toLowerCase());
              const links = pages.slice(0, 40).map((page) => ({
                label: page.content?.is === 'page' ? page.content.title : page.at,
                to: inSession(page.at),
              }));
              return one?.content?.is === 'page'
                ? { ...one.content, links: [...(one.content.links ?? []), ...links], lists: false }
                : to('/');
            },
          },
        ],
      }),
    ],
    found([statement('2025-26', html(`https://${name}${at}`))]),
  );
};

const stratmere = (): Site => {
  const of = council(33, 'Stratmere District Council');
  const w = writer(of);
  const name = 'www.stratmere.gov.uk';
  const at = '/council-democracy/modern-slavery.cfm';
  const entries = [
    ...ordinary(w, STYLES.coldfusion),
    page(
      at,
      'Modern Slavery and Human Trafficking',
      w.statement('2025-26', 'Modern slavery and human trafficking'),
      { under: 'council' },
    ),
  ];
  return site(
    of,
    ['cfm', 'title-without-statement', 'old-browser', 'http-only'],
    [host(name, noisy(coldfusion, NOISE.oldBrowser), entries, { tls: 'none', validators: 'none' })],
    found([statement('2025-26', html(`http://${name}${at}`))]),
  );
};

/** Pages of its own making: .php with titles in the query, and .html. */
const hallowby = (): Site => {
  const of = council(34, 'Hallowby Borough Council');
  const w = writer(of);
  const name = 'www.hallowby.gov.uk';
  const at = '/page.php?id=781&title=ethics';
  const old = '/archive/statement2019.html';
  const entries = [
    ...ordinary(w, STYLES.php),
    page(at, 'Ethics in what we buy', w.statement('2025-26', 'Modern slavery statement 2025-26'), {
      under: 'procurement',
    }),
    page(
      old,
      'Modern slavery statement 201920',
      w.statement('2019-20', 'Modern slavery statement 2019/20'),
      { under: at, label: 'An older statement' },
    ),
  ];
  return site(
    of,
    ['php', 'html-extension', 'duplicate-params', 'no-slavery-in-address', 'many-years'],
    [
      host(name, plain, [
        ...entries,
        page('/page.php?id=990&title=links', 'Useful links', w.other('news', 'Useful links', [2]), {
          links: [
            { label: 'Ethics', to: '/page.php?id=781&title=ethics&id=781&utm_campaign=a' },
            { label: 'Ethics again', to: '/page.php?id=781&title=ethics&title=ethics' },
          ],
        }),
      ]),
    ],
    found([
      statement('2025-26', html(`https://${name}${at}`)),
      statement('2019-20', html(`https://${name}${old}`)),
    ]),
  );
};

/** A PDF among Umbraco media, and the same site on the vendor's host. */
const bradmoor = (): Site => {
  const of = council(35, 'Bradmoor City Council', 'metropolitan-borough');
  const w = writer(of);
  const name = 'www.bradmoor.gov.uk';
  const vendor = 'bradmoor-live.azurewebsites.example.net';
  const file = '/media/3691/modern-slavery-transparency-statement.pdf';
  const entries = [
    ...ordinary(w, STYLES.slugs),
    pdf(
      file,
      'Modern slavery transparency statement',
      w.statement('2025-26', 'Modern slavery transparency statement 2025-26'),
      {
        under: 'transparency',
        said: 'We publish what we do about slavery and human trafficking in our supply chains.',
        label: 'Read the statement',
      },
    ),
    pdf(
      '/media/a81f03bc/modern-slavery-policy.pdf',
      'Modern slavery policy',
      w.other('policy', 'Modern slavery policy'),
      { under: 'policies' },
    ),
  ];
  return site(
    of,
    ['umbraco-media', 'staging-host', 'link-generic'],
    [
      host(name, umbraco, entries, { ignoresCase: true }),
      host(vendor, umbraco, entries, { role: 'platform' }),
    ],
    found([statement('2025-26', as('pdf', `https://${name}${file}`))], {
      never: [
        `https://${vendor}${file}`,
        `https://${name}/media/a81f03bc/modern-slavery-policy.pdf`,
      ],
    }),
  );
};

export const aspxSites = (): Site[] => [
  blackmere(),
  lakenheath(),
  stratmere(),
  hallowby(),
  bradmoor(),
];
