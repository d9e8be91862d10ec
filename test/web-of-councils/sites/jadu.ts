import { jadu, noisy, portal } from '../cms/cms';
import { NOISE } from '../cms/noise';
import { ordinary, STYLES } from '../ordinary';
import { robots } from '../served/robots-and-sitemaps';
import type { Site } from '../site';
import { as, council, found, host, html, page, pdf, site, statement, word, writer } from '../write';

const medbourne = (): Site => {
  const of = council(21, 'Medbourne Council', 'unitary');
  const w = writer(of);
  const name = 'www.medbourne.gov.uk';
  const at = '/info/200138/your_council/1620/modern_slavery_statement';
  const file = '/downloads/file/6412/modern_slavery_statement_2025_to_2026';
  const title = 'Modern slavery statement';
  const entries = [
    ...ordinary(w, STYLES.jadu),
    page(at, title, w.statement('2025-26', title), { under: 'council' }),
    pdf(file, 'Modern slavery statement 2025 to 2026', w.statement('2025-26', title), {
      under: at,
      label: 'Modern Slavery Act Statement (PDF, 58 KB)',
      attachment: 'modern_slavery_statement.pdf',
      type: 'application/force-download',
    }),
  ];
  return site(
    of,
    ['jadu-info', 'jadu-download', 'html-and-pdf', 'type-by-bytes', 'chat'],
    [host(name, noisy(jadu, NOISE.chat, NOISE.feedback), entries, { server: 'jadu' })],
    found([
      statement('2025-26', html(`https://${name}${at}`), as('pdf', `https://${name}${file}`)),
    ]),
  );
};

/** The statement is only a Word file. */
const chillingham = (): Site => {
  const of = council(22, 'Chilling Vale District Council');
  const w = writer(of);
  const name = 'www.chilling-vale.gov.uk';
  const at = '/modernslaverytransparencystatement';
  const file = '/download/downloads/id/1877/modern_slavery_transparency_statement';
  const entries = [
    ...ordinary(w, STYLES.jadu),
    page(
      at,
      'Modern slavery transparency statement',
      w.other('guidance', 'Modern slavery transparency statement', [0]),
      { under: 'council' },
    ),
    word(
      file,
      'Modern slavery transparency statement',
      w.statement('2025-26', 'Modern slavery transparency statement 2025-26'),
      {
        under: at,
        label: 'Modern slavery transparency statement - May 26 (Word doc, 59 KB)',
        attachment: 'statement.docx',
      },
    ),
  ];
  return site(
    of,
    ['word-only', 'jadu-downloads-id', 'vanity'],
    [host(name, jadu, entries, { server: 'jadu' })],
    found([statement('2025-26', as('word', `https://${name}${file}`))], {
      landing: [`https://${name}${at}`],
    }),
  );
};

/** A record of a directory leads to a page that has nothing but a number. */
const harrowick = (): Site => {
  const of = council(23, 'Harrowick Metropolitan Borough Council', 'metropolitan-borough');
  const w = writer(of);
  const name = 'www.harrowick.gov.uk';
  const record = '/directory_record/90211/modern_slavery';
  const at = '/page/3306/our-statement';
  const entries = [
    ...ordinary(w, STYLES.jadu),
    page(
      '/directory/41/strategies_polices_and_plans',
      'Strategies, policies and plans',
      w.other('policy', 'Strategies, policies and plans', [1]),
      { under: 'policies' },
    ),
    page(record, 'Modern slavery', w.other('policy', 'Modern slavery', [0]), {
      under: '/directory/41/strategies_polices_and_plans',
      lists: true,
    }),
    page(at, 'Anti-slavery statement', w.statement('2024-25', 'Anti-slavery statement'), {
      under: record,
      said: 'Every year we tell residents what we did about slavery in our supply chains.',
      label: 'View the annual reports',
    }),
    page(
      '/news/article/771/anti-slavery-day',
      'Anti-Slavery Day',
      w.other('news', 'Anti-Slavery Day', [1]),
      { under: 'news' },
    ),
  ];
  return site(
    of,
    [
      'directory-record',
      'page-id',
      'annual-reports-label',
      'typo-in-address',
      'robots-merge-groups',
    ],
    [
      host(name, jadu, entries, {
        server: 'jadu',
        robots: robots(
          'User-agent: BadBot\nDisallow: /\n\nUser-agent: *\nDisallow: /login\n\nuser-agent: *\nDisallow: /forms\nAllow: /forms/contact\n',
          [/^\/login/, /^\/forms(?!\/contact)/],
        ),
      }),
    ],
    found([statement('2024-25', html(`https://${name}${at}`))], {
      landing: [`https://${name}${record}`],
    }),
  );
};

const colnewater = (): Site => {
  const of = council(24, 'Colnewater Borough Council');
  const w = writer(of);
  const name = 'www.colnewater.gov.uk';
  const at = '/knowledgebase/article/?id=KA-01733';
  const entries = [
    ...ordinary(w, STYLES.portal),
    page(
      at,
      'Modern Slavery Act 2015',
      w.statement('2025-26', 'Modern Slavery Act 2015: our statement'),
      { under: 'policies' },
    ),
  ];
  return site(
    of,
    ['portal-id', 'no-slavery-in-address', 'sign-in', 'title-without-statement'],
    [host(name, noisy(portal, NOISE.signIn), entries, { validators: 'changing' })],
    found([statement('2025-26', html(`https://${name}${at}`))]),
  );
};

export const jaduSites = (): Site[] => [medbourne(), chillingham(), harrowick(), colnewater()];
