import { contensis, drupal, goss, jadu } from '../cms/cms';
import { ordinary, STYLES } from '../ordinary';
import { sitemap } from '../served/robots-and-sitemaps';
import type { Site } from '../site';
import { as, bare, council, host, none, page, pdf, site, statement, writer } from '../write';
import { cmisHost, modernGov } from './committees';

/** Nothing speaks of slavery at all. */
const dullingham = (): Site => {
  const of = council(91, 'Dullington District Council');
  const w = writer(of);
  const name = 'www.dullington.gov.uk';
  const entries = ordinary(w, STYLES.slugs);
  return site(
    of,
    ['nothing-at-all'],
    [host(name, drupal, [...entries, sitemap(name, entries)]), bare(name, drupal)],
    none('no-statement'),
  );
};

/** Guidance, news and a partner's poster, and no statement. */
const guidewell = (): Site => {
  const of = council(92, 'Guidewell Borough Council');
  const w = writer(of);
  const name = 'www.guidewell.gov.uk';
  const entries = [
    ...ordinary(w, STYLES.goss),
    page(
      '/article/611/Modern-slavery-and-human-trafficking',
      'Modern slavery and human trafficking',
      w.other('guidance', 'Modern slavery and human trafficking'),
      { under: ['safety', 'atoz'] },
    ),
    page(
      '/article/612/Statement-on-Anti-Slavery-Day',
      'Statement on Anti-Slavery Day',
      w.other('news', 'Statement on Anti-Slavery Day', [1, 0]),
      { under: 'news' },
    ),
    pdf(
      '/media/712/slavery-poster/pdf/poster.pdf',
      'Signs of modern slavery',
      w.other('guidance', 'Signs of modern slavery', [1, 2]),
      { under: 'safety', label: 'Modern slavery poster (PDF)' },
    ),
  ];
  return site(
    of,
    ['guidance-only'],
    [host(name, goss, entries, { server: 'goss' })],
    none('no-statement', { never: entries.slice(-3).map(({ at }) => `https://${name}${at}`) }),
  );
};

/** A policy is not a statement. */
const policyton = (): Site => {
  const of = council(93, 'Pollerton City Council');
  const w = writer(of);
  const name = 'www.pollerton.gov.uk';
  const policy = '/info/200011/policies/3390/modern_slavery_policy';
  const file = '/downloads/file/881/modern_slavery_policy';
  const entries = [
    ...ordinary(w, STYLES.jadu),
    page(policy, 'Modern slavery policy', w.other('policy', 'Modern slavery policy'), {
      under: 'policies',
    }),
    pdf(file, 'Modern slavery policy', w.other('policy', 'Modern slavery policy'), {
      under: policy,
      label: 'Modern slavery policy (PDF)',
      attachment: 'policy.pdf',
    }),
  ];
  return site(
    of,
    ['policy-only'],
    [host(name, jadu, entries, { server: 'jadu' })],
    none('no-statement', { never: [policy, file].map((path) => `https://${name}${path}`) }),
  );
};

/** The statement is nowhere but in the papers of a committee. */
const committeeOnly = (): Site => {
  const of = council(94, 'Minuteham District Council');
  const w = writer(of);
  const name = 'www.minuteham.gov.uk';
  const committee = modernGov('minuteham.moderngov.example.com', w, {
    number: 3_020,
    server: 'moderngov',
  });
  const entries = ordinary(w, STYLES.contensis, {
    home: {
      links: [
        {
          label: 'Committee meetings',
          to: 'https://minuteham.moderngov.example.com/mgListCommittees.aspx?bcr=1',
        },
      ],
    },
  });
  return site(
    of,
    ['committee-only', 'moderngov', 'draft-appendix'],
    [host(name, contensis, entries), committee.host],
    {
      states: ['needs-a-person', 'found', 'no-statement'],
      statements: [statement('2025-26', as('pdf', committee.draft))],
      evidence: committee.evidence,
    },
  );
};

/** Members decided to write nothing new; last year's text remains. */
const keepwell = (): Site => {
  const of = council(95, 'Keepworth Metropolitan Borough Council', 'metropolitan-borough');
  const w = writer(of);
  const name = 'www.keepworth.gov.uk';
  const at = '/council-and-democracy/modern-slavery-statement-2022-23';
  const committee = modernGov('moderngov.keepworth.gov.uk', w, {
    number: 5_115,
    noNewDocument: true,
    server: 'moderngov',
  });
  const url = `https://${name}${at}`;
  const entries = [
    ...ordinary(w, STYLES.slugs),
    page(at, 'Modern slavery statement 2022-23', w.statement('2022-23'), { under: 'council' }),
  ];
  return site(of, ['no-new-document', 'moderngov'], [host(name, drupal, entries), committee.host], {
    states: ['found'],
    statements: [statement('2022-23', { address: url, as: 'html' })],
    evidence: committee.evidence,
  });
};

/** Only the agenda of a CMIS host speaks of it, under addresses that say nothing. */
const cmisOnly = (): Site => {
  const of = council(96, 'Agendale Borough Council');
  const w = writer(of);
  const name = 'www.agendale.gov.uk';
  const committee = cmisHost('agendale.cmis.example.com', w);
  const entries = ordinary(w, STYLES.slugs, {
    home: { links: [{ label: 'Council meetings', to: 'https://agendale.cmis.example.com/' }] },
  });
  return site(
    of,
    ['cmis', 'nothing-at-all'],
    [host(name, drupal, entries), committee.host],
    none(['no-statement', 'needs-a-person'], { evidence: committee.evidence }),
  );
};

export const absentSites = (): Site[] => [
  dullingham(),
  guidewell(),
  policyton(),
  committeeOnly(),
  keepwell(),
  cmisOnly(),
];
