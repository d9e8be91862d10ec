import { drupal, jadu, umbraco } from '../cms/cms';
import { ordinary, STYLES } from '../ordinary';
import type { Site } from '../site';
import { plainText } from '../texts/compose';
import { as, council, found, host, html, page, pdf, site, statement, to, writer } from '../write';
import { modernGov } from './committees';

const wales = (number: number, name: string, welshName: string, website: string) =>
  council(number, name, 'unitary', { nation: 'Wales', welshName, website });

/** /EN/ and /CY/, each naming the other. */
const dyffryn = (): Site => {
  const of = wales(
    1,
    'Dyffryn Alun County Council',
    'Cyngor Sir Dyffryn Alun',
    'https://www.dyffrynalun.gov.uk/EN/Home.aspx',
  );
  const w = writer(of);
  const name = 'www.dyffrynalun.gov.uk';
  const en = '/EN/Council/Modernslaverystatement.aspx';
  const cy = '/CY/Council/Modernslaverystatement.aspx';
  const home = (lang: string) => `/${lang}/Home.aspx`;
  const entries = [
    ...ordinary(w, (title, id, section) => `/EN${STYLES.contensis(title, id, section)}`),
    page(home('EN'), 'Home', plainText('Welcome', 'Choose a service.'), {
      links: [
        { label: 'Your council', to: '/EN/Council-and-democracy.aspx' },
        { label: 'Cymraeg', to: home('CY') },
      ],
    }),
    page(home('CY'), 'Hafan', plainText('Croeso', 'Dewiswch wasanaeth.'), { lang: 'cy' }),
    page(
      '/CY/Council/Polisiau.aspx',
      'Polisïau',
      plainText('Polisïau', 'Polisïau a strategaethau’r cyngor.'),
      { lang: 'cy', under: home('CY') },
    ),
    page(
      en,
      'Modern Slavery Statement',
      w.statement('2025-26', 'Modern slavery statement 2025-26'),
      { under: 'council', alternate: { lang: 'cy', address: `https://${name}${cy}` } },
    ),
    page(cy, 'Datganiad Caethwasiaeth Fodern', w.welsh('2025-26'), {
      lang: 'cy',
      under: '/CY/Council/Polisiau.aspx',
      alternate: { lang: 'en', address: `https://${name}${en}` },
    }),
  ];
  return site(
    of,
    ['path-language', 'welsh-pair'],
    [host(name, umbraco, entries, { ignoresCase: true })],
    found([
      statement('2025-26', html(`https://${name}${en}`, 'en'), html(`https://${name}${cy}`, 'cy')),
    ]),
  );
};

/** A host for each language. */
const powysdale = (): Site => {
  const of = wales(
    2,
    'Powysdale County Council',
    'Cyngor Sir Powysdale',
    'https://en.powysdale.gov.uk/',
  );
  const w = writer(of);
  const en = 'en.powysdale.gov.uk';
  const cy = 'cy.powysdale.gov.uk';
  const at = '/article/8840/Ethical-employment-in-supply-chains';
  const title = 'Ethical employment in supply chains';
  const cyTitle = 'Cyflogaeth foesegol mewn cadwyni cyflenwi';
  return site(
    of,
    ['host-language', 'ethical-employment', 'welsh-pair', 'no-slavery-in-address'],
    [
      host(en, drupal, [
        ...ordinary(w, STYLES.goss),
        page(
          at,
          title,
          w.statement('2025-26', 'Ethical employment: anti-slavery annual statement 2025-26'),
          { under: 'procurement' },
        ),
      ]),
      host(
        cy,
        drupal,
        [
          page('/', 'Cyngor Sir Powysdale', plainText('Croeso', 'Gwasanaethau’r cyngor.'), {
            lang: 'cy',
            under: [],
          }),
          page(at, cyTitle, w.welsh('2025-26', cyTitle), { lang: 'cy' }),
        ],
        { role: 'alias' },
      ),
    ],
    found([
      statement('2025-26', html(`https://${en}${at}`, 'en'), html(`https://${cy}${at}`, 'cy')),
    ]),
  );
};

/** The Welsh name of the council is a host of its own, and the only one with the statement. */
const sirgaer = (): Site => {
  const of = wales(3, 'Gaerdon Council', 'Cyngor Sir Gâr-ddôn', 'https://www.gaerdon.gov.wales/');
  const w = writer(of);
  const en = 'www.gaerdon.gov.wales';
  const cy = 'www.sirgaerdon.llyw.cymru';
  const file = '/media/1202/datganiad-caethwasiaeth-fodern.pdf';
  const page1 = '/cartref/cyngor-a-democratiaeth/datganiad';
  return site(
    of,
    ['host-language', 'welsh-only'],
    [
      host(en, umbraco, [
        ...ordinary(w, STYLES.slugs, {
          home: { links: [{ label: 'Cymraeg', to: `https://${cy}/` }] },
        }),
        page('/modern-slavery', 'Modern slavery', w.other('guidance', 'Modern slavery'), {
          under: 'safety',
        }),
      ]),
      host(
        cy,
        umbraco,
        [
          page('/', of.welshName!, plainText('Croeso', 'Gwasanaethau’r cyngor.'), {
            lang: 'cy',
            under: [],
          }),
          page(
            page1,
            'Caethwasiaeth fodern',
            plainText('Caethwasiaeth fodern', 'Darllenwch ein datganiad blynyddol.'),
            { lang: 'cy' },
          ),
          pdf(file, 'Datganiad caethwasiaeth fodern', w.welsh('2025-26'), {
            under: page1,
            label: 'Datganiad caethwasiaeth fodern a masnachu pobl (PDF, 90KB)',
          }),
        ],
        { role: 'alias' },
      ),
    ],
    found([statement('2025-26', as('pdf', `https://${cy}${file}`, 'cy'))], {
      landing: [`https://${cy}${page1}`],
    }),
  );
};

/** ?lang=cy, and a page that says Welsh and holds English. */
const castellmor = (): Site => {
  const of = wales(
    4,
    'Castellmor City Council',
    'Cyngor Dinas Castellmor',
    'https://www.castellmor.gov.uk/',
  );
  const w = writer(of);
  const name = 'www.castellmor.gov.uk';
  const at = '/ModernSlavery';
  const english = w.statement('2025-26', 'Modern slavery and human trafficking statement 2025-26');
  const entries = [
    ...ordinary(w, STYLES.jadu),
    page(`${at}?lang=en`, 'Modern slavery', english, {
      under: 'council',
      links: [{ label: 'Cymraeg', to: `${at}?lang=cy-gb` }],
    }),
    page(`${at}?lang=cy-gb`, 'Caethwasiaeth fodern', english, { lang: 'cy', under: [] }),
    page(at, 'Modern slavery', english, { under: [] }),
  ];
  const committee = modernGov('democracy.castellmor.gov.uk', w, {
    number: 4_410,
    noNewDocument: false,
  });
  return site(
    of,
    ['query-language', 'cy-but-english', 'moderngov'],
    [host(name, jadu, entries, { server: 'jadu' }), committee.host],
    found(
      [
        statement(
          '2025-26',
          html(`https://${name}${at}?lang=en`, 'en'),
          html(`https://${name}${at}?lang=cy-gb`, 'en'),
          html(`https://${name}${at}`, 'en'),
        ),
      ],
      { evidence: committee.evidence, never: [committee.draft] },
    ),
  );
};

/** The home page asks for a language before anything else. */
const conwyfan = (): Site => {
  const of = wales(
    5,
    'Conwyfan County Borough Council',
    'Cyngor Bwrdeistref Sirol Conwyfan',
    'https://www.conwyfan.gov.uk/',
  );
  const w = writer(of);
  const name = 'www.conwyfan.gov.uk';
  const en = '/en/Council/Access-to-information/Modern-Slavery-Statement.aspx';
  const cy = '/cy/Council/Access-to-information/Datganiad-Caethwasiaeth-Fodern.aspx';
  const inEnglish = ordinary(
    w,
    (title, id, section) => `/en${STYLES.contensis(title, id, section)}`,
  )
    .filter(({ at }) => at !== '/')
    .map((one) => (one.under === '/' ? { ...one, under: '/en/home.aspx' } : one));
  const entries = [
    page('/', 'Conwyfan', plainText('Croeso / Welcome', 'Dewiswch iaith. Choose a language.'), {
      under: [],
      links: [
        { label: 'English', to: '/en/home.aspx' },
        { label: 'Cymraeg', to: '/cy/hafan.aspx' },
      ],
    }),
    page('/en/home.aspx', 'Home', plainText('Home', 'Our services.'), { under: [] }),
    page('/cy/hafan.aspx', 'Hafan', plainText('Hafan', 'Ein gwasanaethau.'), {
      lang: 'cy',
      under: [],
    }),
    ...inEnglish,
    page(
      en,
      'Modern Slavery Statement',
      w.statement('2024-25', 'Modern slavery statement 2024-25'),
      { under: 'transparency' },
    ),
    page(cy, 'Datganiad Caethwasiaeth Fodern', w.welsh('2024-25'), {
      lang: 'cy',
      under: '/cy/hafan.aspx',
    }),
  ];
  return site(
    of,
    ['path-language', 'welsh-pair'],
    [
      host(name, umbraco, entries, {
        gate: ({ path }) => (path === '/en' ? to('/en/home.aspx') : undefined),
      }),
    ],
    found([
      statement('2024-25', html(`https://${name}${en}`, 'en'), html(`https://${name}${cy}`, 'cy')),
    ]),
  );
};

export const welshSites = (): Site[] => [
  dyffryn(),
  powysdale(),
  sirgaer(),
  castellmor(),
  conwyfan(),
];
