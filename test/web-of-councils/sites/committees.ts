import { cmis, moderngov } from '../cms/cms';
import { giant } from '../served/plays';
import { robots } from '../served/robots-and-sitemaps';
import type { Entry, Host } from '../site';
import { plainText } from '../texts/compose';
import { entry, host, page, pdf, type Writer } from '../write';

/** Papers of a committee as ModernGov shows them, and the addresses of those that prove approval. */
export const modernGov = (
  name: string,
  writer: Writer,
  {
    year = '2025-26',
    number = 1_087,
    noNewDocument = false,
    server,
  }: { year?: string; number?: number; noNewDocument?: boolean; server?: string } = {},
): { readonly host: Host; readonly evidence: readonly string[]; readonly draft: string } => {
  const title = `Modern slavery and human trafficking statement ${year}`;
  const said = noNewDocument
    ? plainText(
        title,
        `Resolved: that no new document be written for ${year} and that the statement of the year before remain in force.`,
      )
    : writer.other('minutes', title, undefined, year);
  const report = `/documents/s${number}/Modern Slavery Statement ${year} report.pdf`;
  const draft = `/documents/s${number + 1}/Appendix A draft statement.pdf`;
  const papers = { said: 'Papers for this item:' };
  const issue = `/ieIssueDetails.aspx?IId=${number * 7}`;
  const decision = `/ieDecisionDetails.aspx?ID=${number}`;
  const meeting = `/ieListDocuments.aspx?CId=133&MId=${number * 3}`;
  const item = `/mgAi.aspx?ID=${number * 11}`;
  const links = [
    { label: `${title} report pdf icon PDF 88 KB`, to: encodeURI(report), ...papers },
    ...(noNewDocument
      ? []
      : [{ label: 'Appendix A draft statement pdf icon PDF 151 KB', to: encodeURI(draft) }]),
  ];
  const variants = [
    { label: 'Issue history', to: `/mgIssueHistoryHome.aspx?IId=${number * 7}&Opt=0&PlanId=212` },
    { label: 'Agenda item', to: `${item}&J=2&Ver=4` },
    { label: 'Decision', to: `${decision}&Ver=4` },
    { label: 'Cymraeg', to: `${issue}&LLL=1` },
  ];
  const entries: Entry[] = [
    page(
      '/',
      'Committee meetings',
      plainText('Committee meetings', 'Agendas, minutes and decisions.'),
      {
        under: [],
      },
    ),
    page(
      '/mgListCommittees.aspx?bcr=1',
      'Committees',
      plainText('Committees', 'Cabinet, scrutiny, planning and licensing.'),
    ),
    page('/ieDocHome.aspx?bcr=1', 'Browse meetings', plainText('Browse meetings', 'By committee.')),
    page(
      meeting,
      'Agenda for Cabinet',
      plainText('Agenda for Cabinet', 'Venue: Council Chamber.'),
      {
        under: '/mgListCommittees.aspx?bcr=1',
        links: [
          ...links,
          {
            label: `Public reports pack PDF 96 MB`,
            to: `/documents/g${number * 3}/Public%20reports%20pack.pdf?T=10`,
          },
        ],
      },
    ),
    page(issue, `Issue details - ${title}`, said, {
      under: meeting,
      links: [...links, ...variants],
    }),
    page(`/mgIssueHistoryHome.aspx?IId=${number * 7}`, `Issue history - ${title}`, said, {
      under: [],
    }),
    page(item, `Agenda item - ${title}`, writer.other('report', title, undefined, year), {
      under: meeting,
      links,
    }),
    page(decision, `Decision details - ${title}`, said, {
      under: '/mgListCommittees.aspx?bcr=1',
      links,
    }),
    pdf(report, `${title}: report`, writer.other('report', title, undefined, year), { under: [] }),
    ...(noNewDocument
      ? []
      : [
          pdf(draft, 'DRAFT', [...plainText('DRAFT for approval'), ...writer.statement(year)], {
            under: [],
          }),
        ]),
    entry(`/documents/g${number * 3}/Public reports pack.pdf?T=10`, giant(96), { under: [] }),
  ];
  const https = (path: string) => `https://${name}${encodeURI(path)}`;
  return {
    host: host(name, moderngov, entries, {
      role: 'committee',
      ignoresCase: true,
      robots: robots('User-agent: *\nDisallow: /mgCalendar\nDisallow: /ieSearch\n', [
        /^\/mgCalendar/,
        /^\/ieSearch/,
      ]),
      validators: 'none',
      ...(server && { server }),
    }),
    evidence: [issue, decision, item, report, meeting].map(https),
    draft: https(draft),
  };
};

/** The same in CMIS, whose addresses say nothing. */
export const cmisHost = (
  name: string,
  writer: Writer,
  year = '2025-26',
): { readonly host: Host; readonly evidence: readonly string[] } => {
  const base = '/cmis5/Meetings/tabid/70/ctl/ViewMeetingPublic/mid/397/Meeting';
  const title = `Modern slavery and human trafficking statement ${year}`;
  const meeting = `${base}/1641/Committee/3/Default.aspx`;
  const document = '/cmis5/Document.ashx?czJKcaeAi5tUFL1DTL2UE4zNRBcoShgo=hYqK7rPz2Wb1f%3D%3D';
  const entries = [
    page(
      '/',
      'Council meetings',
      plainText('Council meetings', 'Committees, meetings, decisions.'),
      {
        under: [],
      },
    ),
    page(
      '/cmis5/Meetings.aspx',
      'Meetings calendar',
      plainText('Meetings calendar', 'Meetings in the coming weeks and in the past.'),
    ),
    page(meeting, 'Meeting of Cabinet', writer.other('minutes', title, undefined, year), {
      under: '/cmis5/Meetings.aspx',
      links: [{ label: `Item 9: ${title}`, to: document }],
    }),
    pdf(document, `${title}: report`, writer.other('report', title, undefined, year), {
      under: [],
    }),
  ];
  return {
    host: host(name, cmis, entries, { role: 'committee', ignoresCase: true, validators: 'none' }),
    evidence: [meeting, document].map((path) => `https://${name}${path}`),
  };
};
