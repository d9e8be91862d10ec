import { liferay, noisy, silverstripe, squiz, wordpress } from '../cms/cms';
import { NOISE } from '../cms/noise';
import { ordinary, STYLES } from '../ordinary';
import { robots } from '../served/robots-and-sitemaps';
import type { Site } from '../site';
import {
  as,
  council,
  entry,
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
import { modernGov } from './committees';

const dorlen = (): Site => {
  const of = council(41, 'Dorlen Council', 'unitary');
  const w = writer(of);
  const name = 'www.dorlen.gov.uk';
  const vendor = 'dorlen.placecube.example.com';
  const at = '/-/modern-slavery-1';
  const file = '/documents/35024/281455/statement-2526.pdf/7c1e40aa-51b2-9c4f?t=1757934000000';
  const entries = [
    ...ordinary(w, STYLES.liferay),
    page(
      at,
      'Our Modern Slavery Transparency Statement',
      w.statement('2025-26', 'Our modern slavery transparency statement'),
      { under: 'council' },
    ),
    pdf(
      file,
      'Modern slavery transparency statement',
      w.statement('2025-26', 'Our modern slavery transparency statement'),
      { under: at, label: 'Our Modern Slavery Transparency Statement' },
    ),
    redirect(
      '/web/guest/modern-slavery',
      `${at}?p_l_back_url=%2Fsearch%3Fq%3Dslavery`,
      { under: 'atoz', label: 'Modern slavery' },
      302,
    ),
  ];
  return site(
    of,
    ['liferay-dash', 'liferay-documents', 'html-and-pdf', 'staging-host'],
    [host(name, liferay, entries), host(vendor, liferay, entries, { role: 'platform' })],
    found(
      [statement('2025-26', html(`https://${name}${at}`), as('pdf', `https://${name}${file}`))],
      { never: [`https://${vendor}${at}`] },
    ),
  );
};

/** A page that passes a document of the committee host on under an address in base64. */
const maidmere = (): Site => {
  const of = council(42, 'Maidmere Borough Council');
  const w = writer(of);
  const name = 'www.maidmere.gov.uk';
  const committee = modernGov('meetings.maidmere.gov.uk', w, { number: 85_478 });
  const file = '/__data/assets/pdf_file/0009/412704/Modern-Slavery-Statement.pdf';
  const source = Buffer.from(committee.draft).toString('base64');
  const proxy = `/home/council/committee-papers?sq_content_src=${encodeURIComponent(source)}`;
  const entries = [
    ...ordinary(w, STYLES.squiz),
    pdf(
      file,
      'Modern Slavery Statement',
      w.statement('2025-26', 'Modern slavery statement 2025-26'),
      { under: 'policies', label: 'Modern Slavery Statement' },
    ),
    pdf(proxy, 'Draft', w.statement('2025-26', 'Draft modern slavery statement'), {
      under: 'council',
      label: 'Appendix A',
    }),
  ];
  return site(
    of,
    ['squiz-data', 'squiz-proxy', 'moderngov', 'draft-appendix'],
    [host(name, squiz, entries), committee.host],
    found([statement('2025-26', as('pdf', `https://${name}${file}`))], {
      evidence: committee.evidence,
      never: [committee.draft, `https://${name}${proxy}`],
    }),
  );
};

const silvermoor = (): Site => {
  const of = council(43, 'Silvermoor District Council');
  const w = writer(of);
  const name = 'www.silvermoor.gov.uk';
  const file = '/assets/Documents/Policies/Modern-Slavery-Act-Statement-2025.pdf';
  const entries = [
    ...ordinary(w, STYLES.slugs),
    pdf(
      file,
      'Modern Slavery Act statement',
      w.statement('2025-26', 'Modern Slavery Act statement'),
      {
        under: 'equality',
        label: 'Modern Slavery Act Statement (PDF, 58 KB)',
      },
    ),
  ];
  return site(
    of,
    ['silverstripe-assets', 'enable-javascript', 'modified-only'],
    [host(name, noisy(silverstripe, NOISE.script), entries, { validators: 'modified' })],
    found([statement('2025-26', as('pdf', `https://${name}${file}`))]),
  );
};

const wordenham = (): Site => {
  const of = council(44, 'Wordenham Borough Council');
  const w = writer(of);
  const name = 'www.wordenham.gov.uk';
  const at = '/council-and-democracy/modern-slavery/';
  const file = '/wp-content/uploads/2026/09/Modern-Slavery-Statement-2025-26.pdf';
  const json = JSON.stringify({
    id: 5916,
    link: `https://${name}${at}`,
    title: { rendered: 'Modern slavery statement' },
  });
  const entries = [
    ...ordinary(w, STYLES.wordpress),
    page(at, 'Modern slavery', w.other('guidance', 'Modern slavery', [0, 4]), { under: 'council' }),
    pdf(file, 'Modern Slavery Statement 2025-26', w.statement(), {
      under: at,
      label: 'Modern Slavery Statement 2025-26',
    }),
    entry('/?p=5916', to(at), { under: 'news', label: 'Our statement is out' }),
    entry(
      '/wp-json/wp/v2/pages/5916',
      { is: 'raw', type: 'application/json', body: json },
      { under: 'footer', label: 'Modern slavery statement (JSON)' },
    ),
    page(
      '/2026/10/18/anti-slavery-day/',
      'Modern slavery statement: what it means to us',
      w.other('news', 'Modern slavery statement: what it means to us', [1, 2, 0]),
      { under: 'news' },
    ),
  ];
  return site(
    of,
    ['wordpress-uploads', 'wordpress-p', 'slash-twin', 'robots-wildcards'],
    [
      host(name, wordpress, entries, {
        robots: robots(
          'User-agent: *\nDisallow: /wp-admin/\nAllow: /wp-admin/admin-ajax.php\nDisallow: /*?replytocom=\nDisallow: /*.xlsx$\nDisallow: /wp-content/\nAllow: /wp-content/uploads/\n',
          [
            /^\/wp-admin\/(?!admin-ajax\.php)/,
            /\?replytocom=/,
            /\.xlsx$/,
            /^\/wp-content\/(?!uploads\/)/,
          ],
        ),
      }),
    ],
    found([statement('2025-26', as('pdf', `https://${name}${file}`))], {
      landing: [`https://${name}${at}`],
      never: [`https://${name}/2026/10/18/anti-slavery-day/`],
    }),
  );
};

export const otherSystems = (): Site[] => [dorlen(), maidmere(), silvermoor(), wordenham()];
