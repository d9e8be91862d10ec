import { contensis, drupal, umbraco } from '../cms/cms';
import {
  entityBombSitemap,
  hugeSitemap,
  robots,
  selfPointingSitemap,
  sitemap,
  strayingSitemap,
} from '../served/robots-and-sitemaps';
import { plainText } from '../texts/compose';
import type { Entry, Site } from '../site';
import { found, html, page, redirect, statement } from '../write';
import { usual } from './usual';

const STRANGER = 'https://nc-ranch-supplies.example.com/crime-prevention/modern-slavery/print';
const LONELY = '/transparency/slavery-and-human-trafficking-statement';

/** Nothing links to the statement; only the sitemap names it. */
const lonely = (entries: readonly Entry[]) =>
  entries.map((one) =>
    one.at.endsWith('modern-slavery-statement') ? { ...one, at: LONELY, under: [] } : one,
  );

/** Each section stands under the one before: five clicks from the home page. */
const STEPS = ['about', 'how-we-work', 'responsible', 'suppliers'];
const deep = () =>
  STEPS.map((step, index) => {
    const at = `/${STEPS.slice(0, index + 1).join('/')}`;
    const under = index === 0 ? '/' : `/${STEPS.slice(0, index).join('/')}`;
    return page(at, step, plainText(step, 'Choose a page below.'), { under });
  });

export const sitemapSites = (): Site[] => [
  usual({
    number: 121,
    name: 'Sixtythorpe District Council',
    shows: ['sitemap-huge'],
    host: (name, entries) => ({ entries: [...entries, hugeSitemap(name, entries)] }),
  }),
  usual({
    number: 122,
    name: 'Mirrormere District Council',
    shows: ['sitemap-self'],
    host: (name, entries) => ({ entries: [...entries, ...selfPointingSitemap(name)] }),
  }),
  usual({
    number: 123,
    name: 'Laughington District Council',
    shows: ['sitemap-bomb'],
    host: (name, entries) => ({ entries: [...entries, entityBombSitemap(name)] }),
  }),
  usual({
    number: 124,
    name: 'Straywick District Council',
    shows: ['sitemap-strays'],
    host: (name, entries) => ({
      entries: [...entries, strayingSitemap(name, [STRANGER])],
      robots: robots(`User-agent: *\nDisallow: /private/\nSitemap: https://${name}/sitemap.xml\n`, [
        /^\/private\//,
      ]),
    }),
  }),
  usual({
    number: 125,
    name: 'Lonelands District Council',
    cms: contensis,
    shows: ['sitemap-only', 'sitemap-elsewhere'],
    host: (name, entries) => ({
      entries: [...lonely(entries), sitemap(name, lonely(entries), '/data/map-of-site.xml')],
      robots: robots(`Sitemap: https://${name}/data/map-of-site.xml\n`),
    }),
    truth: (_, address) => found([statement('2025-26', html(new URL(LONELY, address).href))]),
  }),
  usual({
    number: 126,
    name: 'Deepdale Vale District Council',
    cms: umbraco,
    shows: ['depth-five', 'no-validators'],
    more: deep,
    host: (_, entries) => ({
      validators: 'none',
      entries: entries.map((one) =>
        one.at.endsWith('/modern-slavery-statement')
          ? {
              ...one,
              at: `/${STEPS.join('/')}/our-modern-slavery-statement`,
              under: `/${STEPS.join('/')}`,
            }
          : one,
      ),
    }),
    truth: (_, address) =>
      found([
        statement(
          '2025-26',
          html(new URL(`/${STEPS.join('/')}/our-modern-slavery-statement`, address).href),
        ),
      ]),
  }),
  usual({
    number: 127,
    name: 'Twinbridge District Council',
    cms: drupal,
    shows: ['slash-twin', 'changing-validators', 'redirect-chain'],
    website: 'http://twinbridge.gov.uk/',
    host: (_, entries) => ({
      validators: 'changing',
      role: 'alias',
      gate: ({ path }) => ({
        is: 'redirect',
        to: `https://www.twinbridge.gov.uk${path}`,
        status: 301,
      }),
      entries,
    }),
    others: (_, entries) => [
      {
        name: 'www.twinbridge.gov.uk',
        role: 'website',
        cms: drupal,
        validators: 'changing',
        entries: [...entries, redirect('/home', '/')],
      },
    ],
    truth: () => {
      const address =
        'https://www.twinbridge.gov.uk/council-and-democracy/modern-slavery-statement';
      return found([statement('2025-26', html(address), html(`${address}/`))]);
    },
  }),
];
