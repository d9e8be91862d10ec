import { drupal, goss, umbraco } from '../cms/cms';
import { ordinary, STYLES } from '../ordinary';
import type { Site } from '../site';
import { as, council, found, host, html, page, pdf, statement, writer } from '../write';

/** One statement of three councils, on the site of one; the others link to it. */
const cheswick = (): Site => {
  const lead = council(81, 'Cheswick West Council', 'unitary');
  const halden = council(82, 'Halden Borough Council', 'unitary');
  const warren = council(83, 'Warrenby Borough Council', 'unitary');
  const name = 'www.cheswick-west.gov.uk';
  const at = '/residents/adult-social-care/modern-slavery-joint-statement';
  const title =
    'Joint modern slavery statement of Cheswick West Council, Halden Borough Council and Warrenby Borough Council';
  const joint = writer({
    ...lead,
    name: 'Cheswick West Council, Halden Borough Council and Warrenby Borough Council',
  });
  const truth = found([statement('2025-26', html(`https://${name}${at}`))]);
  const partner = (of: typeof lead) => {
    const w = writer(of);
    return host(
      new URL(of.website).host,
      goss,
      [
        ...ordinary(w, STYLES.goss),
        page(
          '/article/710/Modern-slavery',
          'Modern slavery',
          w.other('guidance', 'Modern slavery', [0]),
          {
            under: 'council',
            links: [
              {
                said: 'We publish one statement together with our neighbours.',
                label: 'Read the joint statement',
                to: `https://${name}${at}`,
              },
            ],
          },
        ),
      ],
      { server: 'goss', owners: [of.gss] },
    );
  };
  return {
    id: 'cheswick',
    councils: [lead, halden, warren],
    shows: ['joint', 'odd-home', 'depth-five'],
    hosts: [
      host(
        name,
        umbraco,
        [
          ...ordinary(writer(lead), STYLES.slugs),
          page('/residents', 'Residents', joint.other('guidance', 'Residents', [3])),
          page(
            '/residents/adult-social-care',
            'Adult social care',
            joint.other('guidance', 'Adult social care', [4]),
            { under: '/residents' },
          ),
          page(at, title, joint.statement('2025-26', title), {
            under: '/residents/adult-social-care',
          }),
        ],
        { owners: [lead.gss] },
      ),
      partner(halden),
      partner(warren),
    ],
    truth: Object.fromEntries([lead, halden, warren].map(({ gss }) => [gss, truth])),
  };
};

/** Two councils share a site; one document for each on the same page. */
const adurmouth = (): Site => {
  const website = 'https://www.adurmouth-worthmere.gov.uk/';
  const adur = council(84, 'Adurmouth District Council', 'district', { website });
  const worth = council(85, 'Worthmere Borough Council', 'district', { website });
  const name = 'www.adurmouth-worthmere.gov.uk';
  const landing = '/about-the-councils/modern-slavery';
  const file = (of: string) => `/media/media,${of},modern-slavery-statement.pdf`;
  const both = writer({
    ...adur,
    name: 'Adurmouth and Worthmere Councils',
    short: 'Adurmouth and Worthmere',
  });
  const paper = (of: typeof adur) =>
    pdf(
      file(of.short.toLowerCase()),
      `${of.name} modern slavery statement`,
      writer(of).statement('2025-26', `${of.name}: modern slavery statement 2025-26`),
      {
        under: landing,
        label: `${of.short}: modern slavery statement (PDF, 120KB)`,
      },
    );
  const truth = (of: typeof adur) =>
    found([statement('2025-26', as('pdf', `https://${name}${file(of.short.toLowerCase())}`))], {
      landing: [`https://${name}${landing}`],
    });
  return {
    id: 'adurmouth-worthmere',
    councils: [adur, worth],
    shows: ['shared-site'],
    hosts: [
      host(name, drupal, [
        ...ordinary(both, STYLES.slugs),
        page(landing, 'Modern slavery', both.other('guidance', 'Modern slavery', [0]), {
          under: 'council',
        }),
        paper(adur),
        paper(worth),
      ]),
    ],
    truth: { [adur.gss]: truth(adur), [worth.gss]: truth(worth) },
  };
};

export const sharedSites = (): Site[] => [cheswick(), adurmouth()];
