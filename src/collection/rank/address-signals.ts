import { isCommitteePage } from '../address/committee-address';
import type { Link } from './link';
import type { Signal } from './signal';
import { found, TOPIC } from './topic';

const inPath = (pattern: RegExp) => (link: Link) => found(pattern, link.sections);
const anywhere = (pattern: RegExp) => (link: Link) => found(pattern, link.address);

const CORPORATE =
  /\b(?:about|council|democracy|governance|constitution|transparency|open ?data|freedom of information|foi|information|policies|strategies|plans|performance|procurement|business|tenders?|suppliers?|supplying|commissioning|contracts?|finance|spending|equalit(?:y|ies)|diversity|accessib\w+|corporate|jobs?|careers?|publications?|documents?|cyngor|busnes|polis\w+|caffael\w*|cydraddoldeb)\b/;
/** Where people at risk, or worried about someone, are spoken to. */
const CARE =
  /\b(?:crime|crimes|safeguarding|emergenc\w+|domestic|abuse|exploitation|police|policing|adults?|children\w*|families|health|social care|support|trading standards|prevention|diogelu|troseddau?|gofal)\b/;
const COMMUNITY =
  /\b(?:community ?safety|communit(?:y|ies)|safety|neighbourhoods?|residents?|living|people|cymuned\w*|diogelwch)\b/;
const NEWS_SECTION =
  /(?:^|\/ )(?:\w+ ){0,3}(?:news|newsroom|newyddion)(?: \w+)?(?= \/|$)|(?:^|\/ )news\b|\bpress (?:releases?|office|centre)\b|\bmedia (?:centre|releases?|hub|office)\b|(?:^|\/ )(?:blogs?|posts?|stories|story|releases|announcements?|events?|latest|magazine|articles|whats on)(?= \/|$)|\bfeatured articles?\b/;
const DATED = /\/20[012]\d\/(?:0?[1-9]|1[0-2]|[a-z]{3,9})(?:\/|$)/i;
const NEWS_NUMBER = /\/(?:news\/)[\w/-]*?\d{6,}|[-/]\d{6,}\/?$|\/\d{7,}\.[a-z0-9-]+/i;
const MEETING_PAGE =
  /\/(?:celistdocuments|cedocument\w*|ecsd\w+|ecdecision\w*)\.aspx|\/cmis\w*\/|\/(?:meetings?|agendas?|minutes|decisions?|committees?|councillors?|motions?)\/|\bcmis5?\b|\/documents\/[gsb]\d+\/|embed\$/i;
const PDF =
  /\.pdf(?:$|[/?])|\/pdf\/|\/pdf_file\/|chttphandler\.ashx|\/downloads?\/(?:file|downloads)\//i;
const WORD = /\.(?:docx?|odt|rtf)(?:$|[/?])/i;
const GUIDE_PART = /\/\d{1,2}\/?$|[?&](?:page|part|chapter|step)=[\w-]+/i;
const PRINT = /\/print(?:able)?(?:\/|$)|[?&]action=print/i;
const UPLOADS =
  /\/(?:sites\/default\/files|wp-content\/uploads|__data\/assets|media\/[0-9a-z]+|assets|globalassets|siteassets|documents\/\d+)\//i;

/** Which format an address says it has: by its ending or the shape that a system gives to files. */
export function formatOf(link: Link): 'pdf' | 'word' | null {
  if (WORD.test(link.address)) return 'word';
  if (PDF.test(link.address)) return link.labelFormat === 'word' ? 'word' : 'pdf';
  if (link.labelFormat !== null) return link.labelFormat;
  return /\bpdf\b/i.test(link.titleAsGiven.slice(-12)) ? 'pdf' : null;
}

/** How the address is built and where in the site it stands. */
export const ADDRESS_SIGNALS: readonly Signal[] = [
  { id: 'corporate-section', seen: inPath(CORPORATE), says: 'stands in a corporate section: “…”' },
  {
    id: 'care-section',
    seen: inPath(CARE),
    says: 'stands where people at risk are spoken to: “…”',
    kind: 'guidance_public',
  },
  {
    id: 'community-section',
    seen: (link) => (inPath(CARE)(link) === null ? inPath(COMMUNITY)(link) : null),
    says: 'stands in a section for residents: “…”',
    kind: 'guidance_public',
  },
  {
    id: 'short-address',
    seen: (link) =>
      link.path.length === 1 && TOPIC.test(link.path[0] ?? '') ? (link.path[0] ?? '') : null,
    says: 'a short address of its own: “…”',
  },
  {
    id: 'guide-part',
    seen: (link) =>
      link.path.some((words) => TOPIC.test(words)) ? anywhere(GUIDE_PART)(link) : null,
    says: 'a part of a guide: …',
  },
  { id: 'print-view', seen: anywhere(PRINT), says: 'a view for printing' },
  {
    id: 'file',
    seen: (link) => ((formatOf(link) ?? found(UPLOADS, link.address)) ? '' : null),
    says: 'a file to download',
  },
  { id: 'news-path', seen: inPath(NEWS_SECTION), says: 'stands among news: “…”', kind: 'news' },
  {
    id: 'dated-path',
    seen: anywhere(DATED),
    says: 'the address holds the day of a story: …',
    kind: 'news',
  },
  {
    id: 'story-number',
    seen: anywhere(NEWS_NUMBER),
    says: 'numbered as stories are: …',
    kind: 'news',
  },
  {
    id: 'committee-page',
    seen: (link) =>
      isCommitteePage(link.address.replace(/\?.*$/s, '')) ? '' : anywhere(MEETING_PAGE)(link),
    says: 'a page of a committee system',
    kind: 'committee_report',
  },
];
