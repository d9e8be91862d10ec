import { type Line, SHORT_LINE } from './lines';

/** Lines of a printed web page that are furniture wherever they stand. */
const ALWAYS =
  /^(?:skip to .{1,30}|(?:manage |accept |reject |open )?(?:all )?cookies?(?: (?:policy|settings?|notice|preferences|statement))?|(?:your )?privacy(?: (?:policy|notice|statement|& cookies?|and cookies?.*))?|terms(?: (?:and|&) conditions| of (?:use|service|business))?|terms|site ?map|accessibility(?: statement)?|log ?in|log ?out|sign ?(?:in|up)|register|my account|basket|checkout|search|menu|close|back(?: to top)?|top|print(?: (?:this )?page)?|share(?: (?:this|on|via)\b.{0,40})?|(?:follow|find) us(?: on\b.{0,30})?|facebook|twitter|linkedin|instagram|youtube|pinterest|tweet|subscribe|rss|(?:read|show|learn|view|find out) more|more|accept|decline|enabled|always enabled|necessary|non-necessary|submenu.{0,3}|do it online|website feedback|was this page helpful.{0,3}|yes|no|legal (?:info|notice|statement)|help|page location|you are here.{0,40}|live chat.{0,10}|quick ?links|loading.{0,3}|download(?: pdf)?|related (?:downloads?|links?|pages?|articles?|content)|enter your (?:email|postcode).{0,30}|cymraeg|english|home|careers|shop|blog|press|media|news(?:letter)?|faqs?)$/i;
/** Lines that are furniture before the first and behind the last running text of a document. */
const AT_THE_ENDS =
  /\b(?:cookies?|privacy|site ?map|contact(?: us)?|about us|newsletter|sign up|log ?in|careers?|jobs|menu|follow us|terms|accessibility|customer (?:care|service)|delivery|returns|get in touch|follow|social media|email|telephone|tel|call us|company (?:number|no|registration)|registered (?:in|office|number|charity)|vat|powered by|website by|designed by|legal)\b/i;
const COPYRIGHT = /(?:^|\s)(?:\u00a9|\(c\)|copyright)\s|\ball rights reserved\b/i;
const COOKIES =
  /\bcookies?\b.{0,200}\b(?:site|website|browser|experience|preferences)\b|\b(?:site|website|browser)\b.{0,200}\bcookies?\b|\bweb browser\b.{0,80}\bout of date\b/i;
const LINK_ONLY = /^[(<]?(?:https?:\/\/|www\.|mailto:|\/)[^\s]{0,140}[)>]?$/i;
const CONTENTS_ENTRY = /\.{4,} ?\d{1,3}$/;
/** What a first page shows before its text and must keep. */
const KEEP =
  /\b(?:slavery|trafficking|statement|human rights|transparency|council|cyngor|limited|ltd|plc|llp|group|trust|university|19\d\d|20\d\d|sign(?:ed|ature)|director|chief|officer|chair(?:man|woman)?|leader|approved|date)\b/i;
/** Running text: a line so long does not come from a menu. */
const TEXT_LENGTH = 60;

/**
 * Marks what a printed web page carries around its text: menus, cookie notices, share links, site
 * footers, entries of a table of contents.
 *
 * @param lines the lines of the whole document, in order; their `furniture` is set
 */
export function markWebFurniture(lines: readonly Line[]): void {
  for (const line of lines) {
    if (isAlways(line)) line.furniture = true;
  }
  const isText = (line: Line) => !line.furniture && line.text.length >= TEXT_LENGTH;
  const first = lines.findIndex(isText);
  const last = lines.findLastIndex(isText);
  if (first < 0) return;
  const menu = lines.slice(0, first);
  if (menu.length >= 5 || menu.some((line) => line.furniture)) {
    for (const line of menu.slice(0, -1)) if (!KEEP.test(line.text)) line.furniture = true;
    const title = menu.at(-1);
    if (title && AT_THE_ENDS.test(title.text) && !KEEP.test(title.text)) title.furniture = true;
  }
  markFoot(lines.slice(last + 1));
}

function isAlways({ text, marker }: Line): boolean {
  if (text.length > SHORT_LINE) return text.length < 600 && COOKIES.test(text);
  return (
    (ALWAYS.test(text) && marker === null) ||
    LINK_ONLY.test(text) ||
    CONTENTS_ENTRY.test(text) ||
    COPYRIGHT.test(text) ||
    COOKIES.test(text)
  );
}

/** Behind the last running text stand the signature, which stays, and then the foot of the site. */
function markFoot(lines: readonly Line[]): void {
  const from = lines.findIndex(
    (line) => isAlways(line) || (AT_THE_ENDS.test(line.text) && !KEEP.test(line.text)),
  );
  if (from < 0) return;
  for (const line of lines.slice(from)) line.furniture = true;
}
