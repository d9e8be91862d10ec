import * as systems from '../cms/cms';
import { noisy } from '../cms/cms';
import { NOISE } from '../cms/noise';
import { ordinary, STYLES, type Style } from '../ordinary';
import type { Entry, Host, Truth } from '../site';
import { as, found, html, page, pdf, statement, word, type Writer } from '../write';

export type Made = {
  readonly cms: systems.Cms;
  readonly entries: readonly Entry[];
  readonly truth: Truth;
  readonly host?: Partial<Host>;
};

/** A way in which councils publish, with the name of the host and a number that varies it. */
export type Shape = (w: Writer, name: string, number: number) => Made;

const TITLES = [
  'Modern slavery statement',
  'Modern slavery and human trafficking statement',
  'Modern Slavery Act transparency statement',
  'Modern slavery',
  'Slavery and human trafficking statement',
];
const SECTIONS = ['council', 'policies', 'transparency', 'procurement', 'safety', 'equality'];
const LABELS = [
  'Download our statement',
  'Read the statement',
  'Modern slavery statement (PDF, 161KB)',
];

const titleOf = (number: number) => TITLES[number % TITLES.length]!;
const underOf = (number: number) => SECTIONS[number % SECTIONS.length]!;

const guidance = (w: Writer, style: Style): Entry =>
  page(
    style('Report modern slavery', 2_001, 'Community safety'),
    'Report modern slavery',
    w.other('guidance', 'Report modern slavery'),
    { under: 'safety' },
  );

const news = (w: Writer, style: Style): Entry =>
  page(
    style('Anti-Slavery Day', 2_002, 'News'),
    'Anti-Slavery Day',
    w.other('news', 'Anti-Slavery Day', [1, 0]),
    { under: 'news' },
  );

/** A page of the statement under one of the usual sections. */
const onePage =
  (cms: systems.Cms, style: Style, more: Partial<Host> = {}): Shape =>
  (w, name, number) => {
    const title = titleOf(number);
    const at = style(title, 1_600 + number, 'Council and democracy');
    const blocks = w.statement('2025-26', `${title} 2025-26`);
    return {
      cms,
      host: more,
      entries: [
        ...ordinary(w, style),
        guidance(w, style),
        news(w, style),
        page(at, title, blocks, { under: underOf(number) }),
      ],
      truth: found([statement('2025-26', html(`https://${name}${at}`))]),
    };
  };

/** A file behind a landing page. */
const oneFile =
  (
    cms: systems.Cms,
    style: Style,
    fileAt: (number: number) => string,
    kind: 'pdf' | 'word' = 'pdf',
  ): Shape =>
  (w, name, number) => {
    const title = titleOf(number);
    const landing = style(title, 1_600 + number, 'Council and democracy');
    const at = fileAt(number);
    const write = kind === 'pdf' ? pdf : word;
    return {
      cms,
      entries: [
        ...ordinary(w, style),
        guidance(w, style),
        page(landing, title, w.other('guidance', title, [0]), { under: underOf(number) }),
        write(at, title, w.statement('2025-26', `${title} 2025-26`), {
          under: landing,
          label: LABELS[number % LABELS.length]!,
        }),
      ],
      truth: found([statement('2025-26', as(kind, `https://${name}${at}`))], {
        landing: [`https://${name}${landing}`],
      }),
    };
  };

/** The files of three years. */
const threeYears: Shape = (w, name, number) => {
  const landing = STYLES.slugs('Our modern slavery statements', 0, 'Transparency');
  const years = ['2025-26', '2024-25', '2023-24'];
  const at = (year: string) =>
    `/sites/default/files/${year.slice(0, 4)}-09/modern-slavery-statement-${year}.pdf`;
  return {
    cms: systems.drupal,
    entries: [
      ...ordinary(w, STYLES.slugs),
      page(
        landing,
        'Our modern slavery statements',
        w.other('guidance', 'Our modern slavery statements', [0]),
        { under: underOf(number) },
      ),
      ...years.map((year) =>
        pdf(at(year), `Statement ${year}`, w.statement(year), {
          under: landing,
          label: `Modern slavery statement ${year} (PDF)`,
        }),
      ),
    ],
    truth: found(
      years.map((year) => statement(year, as('pdf', `https://${name}${at(year)}`))),
      { landing: [`https://${name}${landing}`] },
    ),
  };
};

/** A page and a PDF of the same. */
const twice: Shape = (w, name, number) => {
  const title = titleOf(number);
  const at = STYLES.jadu(title, 1_600 + number, 'Council and democracy');
  const file = `/downloads/file/${6_000 + number}/modern_slavery_statement`;
  const blocks = w.statement('2025-26', `${title} 2025-26`);
  return {
    cms: systems.jadu,
    entries: [
      ...ordinary(w, STYLES.jadu),
      guidance(w, STYLES.jadu),
      page(at, title, blocks, { under: underOf(number) }),
      pdf(file, title, blocks, { under: at, label: LABELS[2]!, attachment: 'statement.pdf' }),
    ],
    truth: found([
      statement('2025-26', html(`https://${name}${at}`), as('pdf', `https://${name}${file}`)),
    ]),
  };
};

/** A guide of ten pages. */
const guide: Shape = (w, name, number) => {
  const base = '/council-and-democracy/modern-slavery-statement';
  const sections = w.sections('2025-26');
  const at = (index: number) => `${base}/${index + 1}`;
  const links = sections.map(({ title }, index) => ({
    label: `${index + 1}. ${title}`,
    to: at(index),
  }));
  const title = 'Modern slavery statement 2025-26';
  return {
    cms: systems.drupal,
    entries: [
      ...ordinary(w, STYLES.slugs),
      ...sections.map((section, index) =>
        page(
          at(index),
          index === 0 ? title : `${title} - ${section.title}`,
          [
            { kind: 'heading', level: 1, text: title },
            { kind: 'heading', level: 2, text: section.title },
            ...section.blocks,
          ],
          {
            under: index === 0 ? underOf(number) : [],
            links,
            lists: false,
          },
        ),
      ),
    ],
    truth: found([
      statement('2025-26', ...sections.map((_, index) => html(`https://${name}${at(index)}`))),
    ]),
  };
};

/** English and Welsh. */
export const bilingual: Shape = (w, name) => {
  const [en, cy] = [
    '/en/council/modern-slavery-statement',
    '/cy/cyngor/datganiad-caethwasiaeth-fodern',
  ];
  return {
    cms: systems.umbraco,
    entries: [
      ...ordinary(w, STYLES.slugs),
      page(en, 'Modern slavery statement', w.statement(), { under: 'council' }),
      page(cy, 'Datganiad caethwasiaeth fodern', w.welsh(), {
        lang: 'cy',
        under: en,
        label: 'Cymraeg',
      }),
    ],
    truth: found([
      statement('2025-26', html(`https://${name}${en}`, 'en'), html(`https://${name}${cy}`, 'cy')),
    ]),
  };
};

/** Guidance and news, and no statement. */
export const nothing: Shape = (w) => ({
  cms: systems.goss,
  entries: [...ordinary(w, STYLES.goss), guidance(w, STYLES.goss), news(w, STYLES.goss)],
  truth: { states: ['no-statement'], statements: [] },
});

export const SHAPES: readonly Shape[] = [
  onePage(noisy(systems.drupal, NOISE.cookies), STYLES.slugs),
  onePage(systems.goss, STYLES.goss),
  onePage(systems.contensis, STYLES.contensis, { ignoresCase: true, validators: 'etag' }),
  onePage(systems.jadu, STYLES.jadu, { validators: 'modified' }),
  onePage(systems.liferay, STYLES.liferay),
  onePage(systems.coldfusion, STYLES.coldfusion, { validators: 'none' }),
  onePage(noisy(systems.squiz, NOISE.emergency), STYLES.squiz),
  onePage(systems.umbraco, STYLES.slugs, { validators: 'changing' }),
  oneFile(
    systems.umbraco,
    STYLES.slugs,
    (number) => `/media/${3_000 + number}/modern-slavery-statement.pdf`,
  ),
  oneFile(
    systems.silverstripe,
    STYLES.slugs,
    (number) => `/assets/Policies/Modern-Slavery-${number}.pdf`,
  ),
  oneFile(
    systems.wordpress,
    STYLES.wordpress,
    () => '/wp-content/uploads/2026/09/Modern-Slavery-Statement.pdf',
  ),
  oneFile(
    systems.goss,
    STYLES.goss,
    (number) => `/media/${number}/our-statement/pdf/k${number}statement.pdf`,
  ),
  oneFile(
    systems.jadu,
    STYLES.jadu,
    (number) => `/downloads/file/${number}/modern_slavery`,
    'word',
  ),
  threeYears,
  twice,
  guide,
];
