import { drupal, plain } from '../cms/cms';
import { ordinary, STYLES } from '../ordinary';
import type { Site } from '../site';
import { council, found, host, html, none, page, statement, to, writer } from '../write';

/** A council that is no more still answers; its successor has a statement of its own. */
const wyvern = (): Site => {
  const now = council(74, 'North Wyvernshire Council', 'unitary', {
    website: 'https://www.north-wyvernshire.gov.uk/',
  });
  const gone = council(75, 'East Wyvern District Council', 'district', {
    website: 'https://www.east-wyvern.gov.uk/',
    ended: '2023-03-31',
    successor: now.gss,
  });
  const w = writer(now);
  const old = writer(gone);
  const name = 'www.north-wyvernshire.gov.uk';
  const former = 'www.east-wyvern.gov.uk';
  const at = '/council-and-democracy/modern-slavery-transparency-statement';
  const before = '/policies/modern-slavery-statement';
  const truth = {
    [now.gss]: found([statement('2025-26', html(`https://${name}${at}`))], {
      never: [`https://${former}${before}`],
    }),
    [gone.gss]: {
      ...none(['no-statement', 'found']),
      statements: [statement('2021-22', html(`https://${former}${before}`))],
    },
  };
  return {
    id: 'wyvern',
    councils: [now, gone],
    shows: ['abolished'],
    truth,
    hosts: [
      host(
        name,
        drupal,
        [
          ...ordinary(w, STYLES.slugs, {
            home: {
              links: [
                { label: 'Website of the former East Wyvern council', to: `https://${former}/` },
              ],
            },
          }),
          page(
            at,
            'Modern slavery transparency statement',
            w.statement('2025-26', 'Modern slavery transparency statement 2025-26'),
            { under: 'council' },
          ),
        ],
        { owners: [now.gss] },
      ),
      host(
        former,
        plain,
        [
          ...ordinary(old, STYLES.slugs),
          page(
            before,
            'Modern slavery statement',
            old.statement('2021-22', 'Modern slavery statement 2021-22'),
            { under: ['policies', '/'] },
          ),
        ],
        {
          role: 'former',
          owners: [gone.gss],
          gate: ({ path }) => (path === '/council-tax' ? to(`https://${name}/`) : undefined),
        },
      ),
    ],
  };
};

export const successionSites = (): Site[] => [wyvern()];
