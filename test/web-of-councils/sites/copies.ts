import { drupal, goss, plain, wordpress } from '../cms/cms';
import { ordinary, STYLES } from '../ordinary';
import { EVERYTHING, robots } from '../served/robots-and-sitemaps';
import type { Host, Site } from '../site';
import { plainText } from '../texts/compose';
import { council, found, host, html, older, page, site, statement, writer } from '../write';

/** http and https without www still have the text of years ago. */
const tynebridge = (): Site => {
  const of = council(71, 'Tynebridge Council', 'metropolitan-borough');
  const w = writer(of);
  const name = 'www.tynebridge.gov.uk';
  const at = '/article/4427/Modern-slavery-statement';
  const homes = '/article/9001/Tynebridge-Homes-modern-slavery-statement';
  const old = (year: string) => [
    ...ordinary(w, STYLES.goss),
    page(at, 'Modern slavery statement', w.statement(year, `Modern slavery statement ${year}`), {
      under: 'council',
    }),
  ];
  const entries = [
    ...ordinary(w, STYLES.goss),
    page(
      at,
      'Modern slavery statement',
      w.statement('2025-26', 'Modern slavery statement 2025-26'),
      { under: 'council' },
    ),
    page(
      homes,
      'Tynebridge Homes: modern slavery statement',
      w.other('company', 'Tynebridge Homes: modern slavery statement'),
      { under: 'council' },
    ),
  ];
  return site(
    of,
    ['www-differs', 'http-differs', 'owned-company'],
    [
      host(name, goss, entries, { plain: old('2018-19') }),
      host('tynebridge.gov.uk', goss, old('2021-22'), { role: 'alias', plain: 'same' }),
    ],
    found(
      [
        statement('2025-26', html(`https://${name}${at}`)),
        older(statement('2021-22', html(`https://tynebridge.gov.uk${at}`))),
        older(statement('2018-19', html(`http://${name}${at}`))),
      ],
      { never: [`https://${name}${homes}`] },
    ),
  );
};

const spam = (name: string, text: string, title: string, w: ReturnType<typeof writer>): Host =>
  host(
    name,
    wordpress,
    [
      page('/', title, plainText(title, text), { under: [] }),
      page(
        '/crime-prevention/modern-slavery/print',
        'Modern slavery statement',
        w.statement('2025-26', 'Modern slavery statement 2025-26'),
      ),
    ],
    { role: 'stranger', plain: 'same' },
  );

/** Copies on hosts of others: a ranch, a mirror of documents, a farm of templates, a slide viewer. */
const lincolnsea = (): Site => {
  const of = council(72, 'Lincolnsea County Council', 'county');
  const w = writer(of);
  const name = 'www.lincolnsea.gov.uk';
  const at = '/crime-prevention/modern-slavery';
  const ranch = 'nc-ranch-supplies.example.com';
  const mirror = 'docs-mirror.example.net';
  const farm = 'cleanersfm1.example.org';
  const path = '/crime-prevention/modern-slavery/print';
  const entries = [
    ...ordinary(w, STYLES.slugs),
    page(
      at,
      'Modern slavery statement',
      w.statement('2025-26', 'Modern slavery statement 2025-26'),
      { under: 'safety' },
    ),
    page(
      '/news/partners',
      'Modern slavery: what our partners say',
      w.other('news', 'Modern slavery: what our partners say', [1]),
      {
        under: 'news',
        links: [
          { label: 'Modern slavery statement', to: `https://${ranch}${path}` },
          {
            label: 'Lincolnsea modern slavery statement 2025-26 (PDF)',
            to: `https://${mirror}${path}`,
          },
          {
            label: 'Modern slavery statement template',
            to: `https://${farm}/modern-slavery-statement`,
          },
        ],
      },
    ),
  ];
  return site(
    of,
    ['hijacked', 'mirror', 'template-farm', 'policy-template'],
    [
      host(name, drupal, entries),
      spam(ranch, 'Saddles, feed and fencing for your ranch.', 'Ranch supplies', w),
      spam(mirror, 'Twelve million documents, free to view after you register.', 'Docs mirror', w),
      host(
        farm,
        wordpress,
        [
          page('/', 'Cleaners FM1', plainText('Cleaners FM1', 'Cleaners in your postcode.'), {
            under: [],
          }),
          page(
            '/modern-slavery-statement',
            'Modern slavery statement',
            w.other('template', 'Modern slavery statement'),
          ),
        ],
        { role: 'stranger' },
      ),
    ],
    found([statement('2025-26', html(`https://${name}${at}`))], {
      never: [
        `https://${ranch}${path}`,
        `https://${mirror}${path}`,
        `https://${farm}/modern-slavery-statement`,
      ],
    }),
  );
};

/** Beta and legacy hosts of the council, and bodies that are no councils. */
const tendermere = (): Site => {
  const of = council(73, 'Tendermere District Council');
  const w = writer(of);
  const name = 'www.tendermere.gov.uk';
  const at = '/council/modern-slavery-statement';
  const legacy = 'legacy.tendermere.gov.uk';
  const beta = 'beta.tendermere.gov.uk';
  const others = [
    'www.lincolnsea-pcc.police.uk',
    'www.lincolnsea-fire.gov.uk',
    'www.littletendermere-pc.gov.uk',
  ];
  const text = (year: string) =>
    page(at, 'Modern slavery statement', w.statement(year, `Modern slavery statement ${year}`), {
      under: ['council', '/'],
    });
  const entries = [
    ...ordinary(w, STYLES.slugs),
    text('2025-26'),
    page(
      '/community-safety/partners',
      'Our partners against modern slavery',
      w.other('guidance', 'Our partners against modern slavery', [0]),
      {
        under: 'safety',
        links: others.map((other) => ({
          label: 'Modern slavery statement',
          to: `https://${other}/modern-slavery-statement`,
        })),
      },
    ),
    page(
      '/council/old-site',
      'Our old website',
      plainText('Our old website', 'Some pages have not been moved yet.'),
      {
        under: 'council',
        links: [
          { label: 'Old website', to: `https://${legacy}${at}` },
          { label: 'Try our new website', to: `https://${beta}/` },
        ],
      },
    ),
  ];
  const others$ = others.map((other, index) =>
    host(
      other,
      plain,
      [
        page('/', other, plainText(other, 'We are a public body.'), { under: [] }),
        page(
          '/modern-slavery-statement',
          'Modern slavery statement',
          writer(council(900 + index, 'Police and Crime Commissioner')).statement(
            '2025-26',
            'Modern slavery statement',
          ),
        ),
      ],
      { role: 'stranger' },
    ),
  );
  return site(
    of,
    ['legacy-host', 'not-a-council', 'staging-host'],
    [
      host(name, drupal, entries),
      host(legacy, drupal, [...ordinary(w, STYLES.slugs), text('2020-21')], { role: 'former' }),
      host(beta, drupal, [...ordinary(w, STYLES.slugs), text('2025-26')], {
        role: 'platform',
        robots: robots('User-agent: *\nDisallow: /\n', EVERYTHING),
      }),
      ...others$,
    ],
    found(
      [
        statement('2025-26', html(`https://${name}${at}`)),
        older(statement('2020-21', html(`https://${legacy}${at}`))),
      ],
      {
        never: others.map((other) => `https://${other}/modern-slavery-statement`),
      },
    ),
  );
};

export const copySites = (): Site[] => [tynebridge(), lincolnsea(), tendermere()];
