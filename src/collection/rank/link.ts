import { parseAddress } from '../address/canonical-address';
import type { HostRegister } from '../../organisations/host-register';
import { hostStanding, type HostStanding } from './host-standing';
import { linkLabel } from './link-label';
import { type Publisher, publisherOf } from './publisher';
import { foundIn, namesStatement, TOPIC } from './topic';
import { foldedWords, plainWords, unescaped } from './words';

/** What may be known of a link before, or after, it is fetched. All but the address may be left out. */
export type RankInput = {
  readonly url: string;
  readonly title?: string;
  readonly linkText?: string;
  /** The nearest heading or paragraph around the link. */
  readonly heading?: string;
  /** Main text of the page or document. */
  readonly text?: string;
  /** Who is said to publish it. */
  readonly council?: string;
};

/** A link taken apart for the signals; words are as `plainWords` gives them, '' when not known. */
export type Link = {
  readonly host: string;
  readonly standing: HostStanding;
  readonly publisher: Publisher;
  /** Path and query as written, escapes taken out: for shapes. */
  readonly address: string;
  /** Words of each segment of the path. */
  readonly path: readonly string[];
  /** Words of the segments before the last, parted by ` / `. */
  readonly sections: string;
  /** The last segment that says something: not a number, `print`, or an index. */
  readonly slug: string;
  readonly title: string;
  /** The title as given, without the name of the site at its end. */
  readonly titleAsGiven: string;
  readonly label: string;
  readonly labelAsGiven: string;
  readonly labelFormat: 'pdf' | 'word' | null;
  readonly heading: string;
  /** Main text, folded, from its beginning; '' when not known. */
  readonly text: string;
  /** Of title, link and address: those that name the document, as "modern slavery statement" does. */
  readonly named: readonly string[];
  /** The first words in title, link or address that name the subject. */
  readonly topic: string | null;
};

const MOST_TEXT = 20_000;
const EXTENSION = /\.(?:aspx?|cfm|php|s?html?|jsp|pdf|docx?|odt|ashx)$/i;
const SAYS_NOTHING = /^(?:\d+|print|printable|index|default|home|en|cy|w|web|guest|pdf|file|)$/;
/** "Modern slavery statement | Ambershire Council", "… - Ambershire.gov.uk" */
const SITE_NAME =
  /\s+(?:[|»·:]|[-–—])\s+(?:the\s+)?[^|»·]*\b(?:council|cyngor|\.gov\.uk|borough|homepage)\b[^|»·]*$/i;
/** "… (Ambershire)" */
const REMARK = /\s+\((?!.*\b(?:pdf|word|docx?|20\d\d|print)\b)[^()]*\)$/i;
/** Parameters that say nothing about what a page shows, or repeat what a reader searched for. */
const NO_CONTENT = /^(?:utm_|p_l_back|lang$|q$|s$|search|query|keywords?$)/i;

/**
 * Takes a link apart.
 *
 * @throws PermanentError `address-not-valid`
 */
export function readLink(input: RankInput, register?: HostRegister): Link {
  const url = parseAddress(input.url);
  const host = url.hostname.replace(/\.$/, '');
  const publisher = publisherOf(input.council);
  const parts = url.pathname.split('/').filter(Boolean).map(unescaped);
  const path = parts.map((part) => plainWords(part.replace(EXTENSION, '')));
  const values = [...url.searchParams]
    .filter(([name]) => !NO_CONTENT.test(name))
    .map(([, value]) => plainWords(value));
  const label = linkLabel(input.linkText ?? '');
  const title = (input.title ?? '').replace(/\s+/g, ' ').trim();
  const titleAsGiven = title.replace(SITE_NAME, '').replace(REMARK, '');
  const words = plainWords(titleAsGiven);
  const labelWords = plainWords(label.text);
  const places = [...path, ...values];
  return {
    host,
    standing: hostStanding(host, publisher, register),
    publisher,
    address: unescaped(url.pathname + url.search),
    path,
    sections: path.slice(0, -1).join(' / '),
    slug: path.findLast((words) => !SAYS_NOTHING.test(words)) ?? '',
    title: words,
    titleAsGiven,
    label: labelWords,
    labelAsGiven: label.text,
    labelFormat: label.format,
    heading: plainWords(input.heading ?? ''),
    text: foldedWords((input.text ?? '').slice(0, MOST_TEXT)),
    named: [words, labelWords, places.find(namesStatement) ?? ''].filter(namesStatement),
    topic: foundIn(TOPIC, words, labelWords, ...places),
  };
}
