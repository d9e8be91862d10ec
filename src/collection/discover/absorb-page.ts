import type { Visit } from '../fetch/visit';
import { followLinks } from './absorb-links';
import { absorbGuidePart, absorbPrintView, startGuide } from './absorb-guide';
import { wantSitemapOf } from './absorb-sitemap';
import { keepFinding, type ReadText } from './keep-finding';
import { type Judgement, judge, LIKELY } from './judge';
import type { Standing } from './owned-hosts';
import { searchAddress } from './site-search';
import type { ReadPage } from './read-page';
import type { Guide, Waiting } from './search';
import type { SearchContext } from './search-context';
import type { SearchDraft } from './search-draft';
import { factsOfPage } from './statement-facts';
import { namesMaker } from './makers';
import { namesSubject } from './subject';

const SEARCH = 0.44;
const TRANSLATION = 0.91;
const LANGUAGE_LINK =
  /^(?:cymraeg|welsh|english|saesneg|read (?:this|in) .{0,20}(?:welsh|english)|darllen .{0,30}(?:gymraeg|saesneg))$/i;
/** A page of fewer words and links that runs scripts is put together in the browser. */
const SHELL = { words: 40, links: 6 };

/** What a step found, for the trail. */
export type Noted = {
  readonly kind: Judgement['kind'] | null;
  readonly score: number | null;
  readonly reasons: readonly string[];
  readonly gave: string;
};

/** Takes in a web page: judges it, and queues what it leads to. */
export function absorbPage(
  page: ReadPage,
  from: { readonly visit: Visit; readonly item: Waiting; readonly standing: Standing },
  draft: SearchDraft,
  context: SearchContext,
): Noted {
  const { item, standing } = from;
  const judged = judgePage(page, item, draft, context);
  const isHome = item.purpose === 'home';
  const shell = page.scripts > 0 && page.words < SHELL.words && page.links.length < SHELL.links;
  if (isHome && shell) draft.needsScript = true;
  const subject =
    !isHome && (judged.score >= LIKELY || namesSubject(`${page.title} ${page.heading}`));
  const guide = subject && standing.counts ? takeGuide(page, item, judged, draft) : 'none';
  const follows = standing.counts || standing.committee;
  const { leadsTo, hubs } = follows
    ? followLinks(page, item, subject, draft, context)
    : { leadsTo: [], hubs: 0 };
  if (page.refresh !== null)
    draft.want({
      ...item,
      address: page.refresh,
      why: 'the page sends its readers there',
      tries: 0,
    });
  wantSearch(page, item, draft);
  if (isHome) wantSitemapOf(page.address, item, draft);
  const counts = judged.is !== 'neither' || judged.score >= LIKELY;
  if (!isHome && guide !== 'part' && counts)
    keepFinding(readTextOf(page, leadsTo, guide), judged, from, draft, context);
  const { kind, score, reasons } = judged;
  draft.passOver(item.address, counts || guide === 'part' ? null : { kind, score, reasons });
  if (judged.is === 'statement' && standing.counts) wantTranslations(page, item, draft);
  const gave = `${page.words} words, links to ${leadsTo.length} pages on the subject and ${hubs} lists${shell ? '; the page needs scripts' : ''}`;
  if (isHome) return { kind: null, score: null, reasons: [], gave };
  return { kind, score, reasons, gave };
}

function readTextOf(page: ReadPage, leadsTo: readonly string[], guide: Guide | 'none'): ReadText {
  return {
    address: guide === 'none' ? page.address : (guide.parts[0]?.address ?? page.address),
    canonical: page.canonical,
    titles: [page.heading, page.title],
    text: page.text,
    words: page.words,
    hash: page.hash,
    facts: factsOfPage(page.blocks),
    pages: [page.address],
    printView: guide !== 'none',
    leadsTo,
    translations: translationsOf(page),
  };
}

function judgePage(
  page: ReadPage,
  item: Waiting,
  draft: SearchDraft,
  context: SearchContext,
): Judgement {
  const named = namesSubject(page.title) || page.heading === '' ? page.title : page.heading;
  return judge(
    {
      address: page.address,
      bytesAre: 'page',
      title: named,
      linkText: item.linkText,
      heading: item.heading,
      text: page.text,
      words: page.words,
      council: draft.target.names[0] ?? null,
      namesMaker: namesMaker(page.text, draft.target.names),
    },
    context.rank,
  );
}

/** @returns the guide when the page holds all of it, `part` when it is one of its pages */
function takeGuide(
  page: ReadPage,
  item: Waiting,
  judged: Judgement,
  draft: SearchDraft,
): Guide | 'part' | 'none' {
  if (item.purpose === 'print-view') return absorbPrintView(page, item, draft) ?? 'part';
  if (item.guide !== null) return absorbGuidePart(page, item, draft) ? 'part' : 'none';
  const likely = judged.score >= LIKELY || namesSubject(page.address);
  return likely && startGuide(page, item, draft) ? 'part' : 'none';
}

function wantSearch(page: ReadPage, item: Waiting, draft: SearchDraft): void {
  if (item.depth > 1 || draft.trail.some(({ purpose }) => purpose === 'search')) return;
  const address = searchAddress(page);
  if (address === null || new URL(address).hostname !== new URL(page.address).hostname) return;
  draft.want({
    address,
    purpose: 'search',
    why: 'the site’s own search, from its form',
    cameFrom: page.address,
    depth: 1,
    priority: SEARCH,
  });
}

const translationsOf = (page: ReadPage): string[] =>
  page.links
    .filter(
      (link) =>
        (link.rel === 'alternate' && /^(?:cy|en)\b/.test(link.language)) ||
        (LANGUAGE_LINK.test(link.text.trim()) && link.address !== page.address),
    )
    .map(({ address }) => address)
    .filter((address) => new URL(address).pathname !== '/')
    .concat(onOtherHost(page.address));

/** Some councils keep the languages on hosts of their own, under the same paths. */
function onOtherHost(address: string): string[] {
  const twin = address.replace(
    /^(https?:\/\/)(en|cy)\./,
    (_, scheme: string, language: string) => `${scheme}${language === 'en' ? 'cy' : 'en'}.`,
  );
  return twin === address ? [] : [twin];
}

function wantTranslations(page: ReadPage, item: Waiting, draft: SearchDraft): void {
  for (const address of translationsOf(page).slice(0, 2))
    draft.want({
      address,
      purpose: 'link',
      why: 'the same page in the other language',
      cameFrom: page.address,
      linkText: item.linkText,
      depth: item.depth,
      priority: TRANSLATION,
    });
}
