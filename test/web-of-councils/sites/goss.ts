import { goss, noisy } from '../cms/cms';
import { NOISE } from '../cms/noise';
import { ordinary, STYLES } from '../ordinary';
import type { Site } from '../site';
import {
  as,
  council,
  found,
  host,
  html,
  page,
  pdf,
  redirect,
  site,
  statement,
  writer,
} from '../write';
import { cmisHost } from './committees';

/** The number of the article stays while its title moves with the year. */
const fenmouth = (): Site => {
  const of = council(11, 'Fenmouth Borough Council');
  const w = writer(of);
  const name = 'www.fenmouth.gov.uk';
  const at = '/article/19130/Slavery-and-human-trafficking-statement-2025-2026-';
  const next = '/article/19130/Slavery-and-human-trafficking-statement-2026-2027-';
  const title = 'Slavery and human trafficking statement 2025-2026';
  const common = [
    ...ordinary(w, STYLES.goss),
    page(
      '/article/20417/Report-modern-slavery',
      'Report modern slavery',
      w.other('guidance', 'Report modern slavery'),
      { under: 'safety' },
    ),
  ];
  const text = page(at, title, w.statement('2025-26', title));
  const later = page(
    next,
    'Slavery and human trafficking statement 2026-2027',
    w.statement('2026-27'),
  );
  const entries = [
    ...common,
    { ...text, under: 'council', later: { 1: redirect(at, next).content } },
    { ...later, under: 'council', content: null, later: { 1: later.content } },
  ];
  const staging = 'fenmouth.gosshosted.example.com';
  const committee = cmisHost('cmis.fenmouth.gov.uk', w);
  const truth = (year: string, path: string) =>
    found([statement(year, html(`https://${name}${path}`))], {
      evidence: committee.evidence,
      never: [`https://${staging}${at}`],
    });
  return site(
    of,
    ['goss-article', 'id-stays-slug-moves', 'moved', 'cmis', 'staging-host'],
    [
      host(name, noisy(goss, NOISE.emergency), entries, { server: 'goss' }),
      host(staging, goss, [...common, { ...text, under: ['/', 'council'] }], {
        role: 'platform',
        server: 'goss',
      }),
      committee.host,
    ],
    truth('2025-26', at),
    { later: { 1: truth('2026-27', next) } },
  );
};

/** GOSS before it had words in its addresses, with a handler that gives files. */
const southkelby = (): Site => {
  const of = council(12, 'South Kelby District Council', 'district', {
    website: 'http://www.southkelby.gov.uk/',
  });
  const w = writer(of);
  const name = 'www.southkelby.gov.uk';
  const at = '/index.aspx?articleid=14542';
  const handler = '/CHttpHandler.ashx?id=26113&p=0';
  const entries = [
    ...ordinary(w, STYLES.oldGoss),
    page(at, 'Transparency statement', w.other('guidance', 'Transparency statement', [0]), {
      under: 'council',
    }),
    pdf(
      handler,
      'Slavery and human trafficking statement',
      w.statement('2025-26', 'Slavery and human trafficking statement 2025-26'),
      {
        under: at,
        label: 'Download our statement',
        type: 'application/octet-stream',
        attachment: 'document.pdf',
      },
    ),
  ];
  return site(
    of,
    [
      'old-goss-articleid',
      'goss-handler',
      'no-slavery-in-address',
      'link-generic',
      'type-by-bytes',
    ],
    [host(name, goss, entries, { ignoresCase: true, server: 'goss', validators: 'none' })],
    found([statement('2025-26', as('pdf', `https://${name}${handler}`))], {
      landing: [`https://${name}${at}`],
    }),
  );
};

/** A file among GOSS media, on a page called Safeguarding. */
const derbrook = (): Site => {
  const of = council(13, 'South Derbrook District Council');
  const w = writer(of);
  const name = 'www.south-derbrook.gov.uk';
  const file = '/media/4817/our-activity/pdf/kx81mmodern.pdf';
  const entries = [
    ...ordinary(w, STYLES.goss),
    page(
      '/article/5120/Safeguarding',
      'Safeguarding',
      w.other('guidance', 'Safeguarding', [1, 3]),
      { under: 'safety' },
    ),
    pdf(
      file,
      'Slavery and human trafficking statement',
      w.statement('2025-26', 'Slavery and human trafficking statement'),
      {
        under: '/article/5120/Safeguarding',
        label: 'Slavery and Human Trafficking Statement (pdf, 193kb)',
      },
    ),
  ];
  return site(
    of,
    ['goss-media-pdf', 'no-slavery-in-address', 'whole-menu'],
    [host(name, noisy(goss, NOISE.wholeMenu), entries, { server: 'goss' })],
    found([statement('2025-26', as('pdf', `https://${name}${file}`))], {
      landing: [`https://${name}/article/5120/Safeguarding`],
    }),
  );
};

export const gossSites = (): Site[] => [fenmouth(), southkelby(), derbrook()];
