import { contensis, drupal, noisy, umbraco } from '../cms/cms';
import { NOISE } from '../cms/noise';
import { ordinary, STYLES } from '../ordinary';
import type { Site } from '../site';
import {
  as,
  council,
  found,
  host,
  html,
  none,
  page,
  pdf,
  redirect,
  scanned,
  site,
  statement,
  writer,
} from '../write';

/** One address, overwritten each year; the address has one segment. */
const kingsbrook = (): Site => {
  const of = council(61, 'Kingsbrook London Borough Council', 'london-borough', {
    short: 'Kingsbrook',
    region: 'London',
    website: 'https://www.kingsbrook.gov.uk/',
  });
  const w = writer(of);
  const name = 'www.kingsbrook.gov.uk';
  const at = '/modernslaverystatement';
  const of2026 = page(
    at,
    'Modern slavery statement',
    w.statement('2026-27', 'Modern slavery statement'),
  );
  const entries = [
    ...ordinary(w, STYLES.slugs),
    {
      ...page(at, 'Modern slavery statement', w.statement('2025-26', 'Modern slavery statement'), {
        under: 'footer',
      }),
      later: { 1: of2026.content },
    },
  ];
  const truth = (...years: readonly string[]) =>
    found(years.map((year) => statement(year, html(`https://${name}${at}`))));
  return site(
    of,
    ['vanity', 'overwritten', 'emergency-banner'],
    [host(name, noisy(drupal, NOISE.emergency), entries)],
    truth('2025-26'),
    { later: { 1: truth('2026-27') } },
  );
};

/** Public guidance now; the statement at the same address a season later. */
const staffmere = (): Site => {
  const of = council(62, 'Staffmere County Council', 'county');
  const w = writer(of);
  const name = 'www.staffmere.gov.uk';
  const at = '/community/modern-slavery';
  const guidance = page(at, 'Modern slavery', w.other('guidance', 'Modern slavery'), {
    under: 'safety',
  });
  const entries = [
    ...ordinary(w, STYLES.slugs),
    {
      ...guidance,
      later: { 1: page(at, 'Modern slavery', w.statement('2026-27', 'Modern slavery')).content },
    },
  ];
  return site(
    of,
    ['kind-changes', 'guidance-only', 'cookie-banner'],
    [host(name, noisy(drupal, NOISE.cookies), entries)],
    none('no-statement', { never: [`https://${name}${at}`] }),
    { later: { 1: found([statement('2026-27', html(`https://${name}${at}`))]) } },
  );
};

/** The statement is taken away a season later. */
const wexcombe = (): Site => {
  const of = council(63, 'Wexcombe District Council');
  const w = writer(of);
  const name = 'www.wexcombe.gov.uk';
  const at = '/policies-and-strategies/modern-slavery-statement';
  const text = page(
    at,
    'Modern slavery statement',
    w.statement('2024-25', 'Modern slavery statement'),
    { under: 'policies' },
  );
  return site(
    of,
    ['removed'],
    [host(name, umbraco, [...ordinary(w, STYLES.slugs), { ...text, later: { 1: null } }])],
    found([statement('2024-25', html(`https://${name}${at}`))]),
    { later: { 1: none(['no-statement', 'found']) } },
  );
};

/** The address moves a season later and the old one leads to the new one. */
const elmsworth = (): Site => {
  const of = council(64, 'Elmsworth Borough Council');
  const w = writer(of);
  const name = 'www.elmsworth.gov.uk';
  const old = '/Council/Modern-slavery.aspx';
  const now = '/Your-Council/Policies/Modern-slavery-statement.aspx';
  const text = page(
    old,
    'Modern slavery statement',
    w.statement('2025-26', 'Modern slavery statement'),
    { under: 'council' },
  );
  const entries = [
    ...ordinary(w, STYLES.contensis),
    { ...text, later: { 1: redirect(old, now).content } },
    {
      ...page(now, 'Modern slavery statement', [], { under: 'policies' }),
      content: null,
      later: { 1: text.content },
    },
  ];
  const truth = (at: string) => found([statement('2025-26', html(`https://${name}${at}`))]);
  return site(
    of,
    ['moved', 'etag-only'],
    [host(name, contensis, entries, { validators: 'etag' })],
    truth(old),
    { later: { 1: truth(now) } },
  );
};

/** A scan first; a season later a text PDF of the same name in another folder. */
const edanholme = (): Site => {
  const of = council(65, 'Edanholme District Council');
  const w = writer(of);
  const name = 'www.edanholme.gov.uk';
  const old = '/media/1204/modern-slavery-statement.pdf';
  const now = '/media/2377/modern-slavery-statement.pdf';
  const title = 'Modern slavery statement 2025-26';
  const short = w.statement('2025-26', title).slice(0, 9);
  const entries = [
    ...ordinary(w, STYLES.slugs),
    {
      ...scanned(old, title, short, { under: 'policies', label: 'Modern slavery statement' }),
      later: { 1: null },
    },
    {
      ...pdf(now, title, short, { under: 'policies', label: 'Modern slavery statement' }),
      content: null,
      later: { 1: pdf(now, title, short).content },
    },
  ];
  const truth = (kind: 'scan' | 'pdf', at: string) =>
    found([statement('2025-26', as(kind, `https://${name}${at}`))]);
  return site(
    of,
    ['scanned', 'umbraco-media', 'moved'],
    [host(name, umbraco, entries)],
    truth('scan', old),
    { later: { 1: truth('pdf', now) } },
  );
};

/** Four years at one landing page of HTML pages. */
const haverstoke = (): Site => {
  const of = council(66, 'Haverstoke Council', 'unitary');
  const w = writer(of);
  const name = 'jobs.haverstoke.gov.uk';
  const www = 'www.haverstoke.gov.uk';
  const landing = '/about-us/our-modern-slavery-statements';
  const years = ['2025-26', '2024-25', '2023-24'] as const;
  const at = (year: string) => `/about-us/statement-${year.replace('-', '')}`;
  const entries = [
    page('/', 'Work for us', w.other('news', 'Work for us', [3]), { under: [] }),
    page(
      landing,
      'Our modern slavery statements',
      w.other('guidance', 'Our modern slavery statements', [0]),
    ),
    ...years.map((year) =>
      page(
        at(year),
        `Statement ${year}`,
        w.statement(year, `Slavery and human trafficking statement ${year}`),
        { under: landing, label: year },
      ),
    ),
  ];
  const main = [
    ...ordinary(w, STYLES.slugs),
    page('/jobs', 'Jobs', w.other('news', 'Jobs', [3]), {
      links: [{ label: 'Read our modern slavery statements', to: `https://${name}${landing}` }],
      under: 'council',
    }),
  ];
  return site(
    of,
    ['many-years', 'odd-home', 'year-spellings'],
    [host(www, drupal, main), host(name, drupal, entries, { role: 'alias' })],
    found(
      years.map((year) => statement(year, html(`https://${name}${at(year)}`))),
      { landing: [`https://${name}${landing}`] },
    ),
  );
};

export const yearSites = (): Site[] => [
  kingsbrook(),
  staffmere(),
  wexcombe(),
  elmsworth(),
  edanholme(),
  haverstoke(),
];
