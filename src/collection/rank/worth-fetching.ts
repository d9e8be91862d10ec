import type { HostRegister } from '../../organisations/host-register';
import { type Link, type RankInput, readLink } from './link';
import { isCommitteePage } from '../address/committee-address';
import { LEAST_SCORE } from './choose-kind';
import { scoreOf, signalsOf } from './signals';
import { found } from './topic';

/** Whether a link should be followed, and before which others. */
export type Worth = {
  readonly fetch: boolean;
  /** 0 to 100; a frontier takes the highest first. 0 when it should not be fetched. */
  readonly priority: number;
  readonly because: string;
};

const never = (because: string): Worth => ({ fetch: false, priority: 0, because });
const worth = (priority: number, because: string): Worth => ({
  fetch: true,
  priority: Math.round(priority),
  because,
});

const NO_PAGE =
  /\.(?:jpe?g|png|gif|svg|webp|ico|bmp|tiff?|css|m?js|json|xml|rss|atom|zip|gz|rar|7z|mp[34]|m4[av]|avi|mov|wmv|webm|wav|woff2?|ttf|eot|exe|dmg|ics|vcf|csv|xlsx?|xlsm|pptx?|kml|gpx|shp)$/i;
/** Pages without end, or that do something. */
const DOES_SOMETHING =
  /\/(?:log-?(?:in|out)|sign-?(?:in|out|up)|register|my-?account|basket|cart|checkout|pay(?:ment)?s?|apply|forms?|feedback|contact(?:-us)?|share|print-?basket|calendar\w*|mgcalendar\w*|wp-(?:admin|json|login)|xmlrpc|feed|rss|cdn-cgi)(?:[/.?]|$)|[?&](?:reply|action=(?:edit|login)|share|add-to-cart|replytocom)=/i;
const REPEATS = /(?:^|\/)([^/]+)\/\1\/\1(?:\/|$)/;
const LISTS = /\b(?:a (?:to )?z|site ?map|index|search|all (?:services|pages|topics))\b/;
const CORPORATE =
  /\b(?:about (?:us|the council|your council|council)|your council|council and democracy|council democracy|democracy|governance|transparency|open data|freedom of information|policies|policy|strategies|plans|publications?|documents?|procurement|tender\w*|suppliers?|supplying|doing business|business|commission\w+|equalit\w+|diversity|corporate|legal|statements?|accessib\w+|cyngor|polis\w+|strategaeth\w*|caffael\w*|busnes|cydraddoldeb|tryloywder|datganiad\w*)\b/;
const CARE =
  /\b(?:safeguarding|community safety|crime|exploitation|human rights|ethical|social value|diogelu|hawliau dynol)\b/;
const MOST_LENGTH = 2_083;
const MOST_SEGMENTS = 20;

/**
 * A cheap judgement of a link before it is fetched, from its address, words and surrounding heading:
 *
 * | priority | link |
 * |---|---|
 * | 80–100 | probably a statement, or leads to one (by score) |
 * | 50–79 | names the subject: guidance, news, a committee paper; they often link to the statement |
 * | 40 | a list of everything: A to Z, site map |
 * | 20–35 | sections where statements stand: corporate ones, then safeguarding; less with depth |
 * | 1–10 | any other page; less with depth |
 * | 0 | not to be fetched: no page, does something, a stranger's host, news, meetings or documents without the subject, an address without end |
 *
 * @param input the link; title and text are not needed
 * @param register of official hosts
 * @throws PermanentError `address-not-valid`
 */
export function isWorthFetching(input: RankInput, register?: HostRegister): Worth {
  const link = readLink(input, register);
  const refused = refusal(link, input.url);
  if (refused !== null) return never(refused);
  const score = scoreOf(signalsOf(link));
  if (score >= LEAST_SCORE) return worth(80 + 20 * score, 'looks like a statement or leads to one');
  if (link.topic !== null) return worth(50 + 58 * score, `names the subject: ${link.topic}`);
  if (found(/slavery|trafficking|caethwas/, link.heading) !== null)
    return worth(50, 'stands near words that name the subject');
  return byPlace(link);
}

function refusal(link: Link, url: string): string | null {
  const path = link.address.replace(/\?.*$/s, '');
  if (url.length > MOST_LENGTH) return `the address is longer than ${MOST_LENGTH} characters`;
  if (link.path.length > MOST_SEGMENTS) return `the address has more than ${MOST_SEGMENTS} parts`;
  if (REPEATS.test(path)) return 'a part of the address repeats: a trap';
  if (NO_PAGE.test(path)) return 'no page and no document';
  if (DOES_SOMETHING.test(link.address)) return 'does something, or never ends';
  return null;
}

function byPlace(link: Link): Worth {
  const standing = link.standing;
  if (standing !== 'council' && standing !== 'platform' && standing !== 'own-name')
    return never('on another host, and the subject is not named');
  const path = link.address.replace(/\?.*$/s, '');
  if (isCommitteePage(path)) return never('a page of a committee system without the subject');
  if (/\.(?:pdf|docx?|odt|rtf)$/i.test(path)) return never('a document without the subject');
  if (
    /(?:^|\/ )(?:news|newsroom|newyddion|events?|blogs?)\b/.test(`${link.sections} / ${link.slug}`)
  )
    return never('news or events without the subject');
  const words = [link.label, link.title, link.slug, link.sections].join(' / ');
  const depth = Math.min(link.path.length, 6);
  const list = found(LISTS, words);
  if (list !== null) return worth(40, `lists pages: ${list}`);
  const corporate = found(CORPORATE, words);
  if (corporate !== null) return worth(36 - depth, `where statements often stand: ${corporate}`);
  const care = found(CARE, words);
  if (care !== null) return worth(26 - depth, `where statements sometimes stand: ${care}`);
  return worth(10 - depth, 'another page of the site');
}
