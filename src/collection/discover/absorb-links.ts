import { decodedAddress } from '../address/decoded-address';
import { hubOf, isAToZ, letterOf, wayOn } from './hubs';
import { standingOf } from './owned-hosts';
import type { PageLink, ReadPage } from './read-page';
import type { Waiting } from './search';
import type { SearchContext } from './search-context';
import type { SearchDraft } from './search-draft';
import { mayNameStatement, namesSubject } from './subject';

/** No link that was not fetched is as sure as a part of a guide or a given address. */
const MOST = 0.89;
const FILE =
  /\.(?:pdf|docx?|odt|rtf)(?:$|[?/])|\/downloads?\/|\bhandler\.ashx|\/media\/\d|\/documents\/s\d/i;
const FILE_LABEL = /\b(?:pdf|word|docx?|odt)\b|\[\s*\d[\d.,]*\s*[km]b/i;
/** On a page about the subject, such words are enough for a link to be worth a visit. */
const GENERIC =
  /statement|datganiad|annual report|download|read (?:it|our|the)|view (?:it|our|the)|\b20\d\d\b|\bpdf\b|\bhtml\b|lawrlwytho/i;
const HEADING_ON_SUBJECT = 0.3;
/** There, a link that says "statement" is worth a visit even after one was found. */
const NAMES_STATEMENT = /statement|datganiad/i;
const NAMED = 0.58;
const COMMITTEE = 0.12;
/** A link to another council's site is followed when it is as sure as this: it may be a joint statement. */
const SHARED = 0.6;

export type Followed = {
  /** Links queued or already seen that may be statements. */
  readonly leadsTo: readonly string[];
  readonly hubs: number;
};

/**
 * Queues what a page links to: what names the subject by its rank, pages that list others by their
 * kind, letters of an A to Z. Links to hosts that do not belong to the organisation are noted as
 * candidates and not followed.
 *
 * @param about the page itself is about the subject
 */
export function followLinks(
  page: ReadPage,
  item: Waiting,
  about: boolean,
  draft: SearchDraft,
  context: SearchContext,
): Followed {
  const leadsTo: string[] = [];
  let hubs = 0;
  const letters = isAToZ(`${page.title} ${page.heading}`, page.address);
  const tried = new Set<string>();
  for (const link of page.links) {
    const label = `${link.address}\n${link.text}`;
    if (tried.has(label) || link.rel === 'alternate') continue;
    tried.add(label);
    if (onSubject(link, about)) {
      if (followSubject(page, link, item, about, draft, context)) leadsTo.push(link.address);
    } else if (followHub(page, link, item, letters, draft, context)) hubs += 1;
  }
  return { leadsTo, hubs };
}

function onSubject(link: PageLink, pageOnSubject: boolean): boolean {
  if (namesSubject(`${decodedAddress(link.address)} ${link.text}`)) return true;
  if (link.place === 'menu') return false;
  if (pageOnSubject) return GENERIC.test(link.text) || isFile(link) || link.rel === 'frame';
  return (
    namesSubject(`${link.around} ${link.heading}`) && (mayNameStatement(link.text) || isFile(link))
  );
}

/** @returns true when the link may be a statement of the organisation */
function followSubject(
  page: ReadPage,
  link: PageLink,
  item: Waiting,
  pageOnSubject: boolean,
  draft: SearchDraft,
  { rank, owners }: SearchContext,
): boolean {
  const named = namesSubject(`${decodedAddress(link.address)} ${link.text}`);
  const heading = named ? link.heading : `${link.heading} ${link.around}`.trim();
  const council = draft.target.names[0];
  const { kind, score, reasons } = rank({
    url: link.address,
    ...(link.text !== '' && { linkText: link.text }),
    ...(heading !== '' && { heading }),
    ...(council !== undefined && { council }),
  });
  const standing = standingOf(new URL(link.address).hostname, draft.target, owners);
  const leads =
    pageOnSubject && link.place === 'text' && GENERIC.test(`${link.text} ${link.address}`);
  const least = leads && NAMES_STATEMENT.test(link.text) && standing.counts ? NAMED : 0;
  const raised = leads ? Math.max(score, Math.min(score + HEADING_ON_SUBJECT, 0.7), least) : score;
  const priority = Math.min(raised, MOST);
  const base = { address: link.address, cameFrom: page.address, linkText: link.text };
  if (raised >= 0.4 && !draft.hasSeen(link.address))
    draft.consider({
      ...base,
      kind,
      score,
      reasons,
      visited: false,
      notCounted: standing.notCounted ?? 'not-fetched',
    });
  const shared = standing.partner && pageOnSubject && link.place === 'text' && score >= SHARED;
  if (!standing.counts && !standing.committee && !shared) return false;
  const why = `linked as “${shown(link)}”`;
  const depth = item.depth + 1;
  const accept = isFile(link) ? 'file' : 'page';
  const queued = { ...base, why, depth, accept, heading: link.heading } as const;
  if (standing.committee) draft.want({ ...queued, purpose: 'committee', priority: COMMITTEE });
  else draft.want({ ...queued, purpose: 'link', priority });
  return standing.counts && priority >= 0.4;
}

function followHub(
  page: ReadPage,
  link: PageLink,
  item: Waiting,
  letters: boolean,
  draft: SearchDraft,
  { owners }: SearchContext,
): boolean {
  const letter = letters ? letterOf(link.text) : null;
  const from = { address: page.address, depth: item.depth, links: page.links.length };
  const hub =
    letter === null
      ? (hubOf(link.text, link.address) ?? wayOn(link.text, link.address, from))
      : { name: 'A to Z', priority: letter };
  if (!hub || isFile(link)) return false;
  if (!standingOf(new URL(link.address).hostname, draft.target, owners).counts) return false;
  draft.want({
    address: link.address,
    purpose: 'link',
    why: `“${shown(link)}” may list it (${hub.name})`,
    cameFrom: page.address,
    linkText: link.text,
    heading: link.heading,
    depth: item.depth + 1,
    priority: hub.priority * 0.9 ** item.depth,
  });
  return true;
}

const isFile = (link: PageLink): boolean => FILE.test(link.address) || FILE_LABEL.test(link.text);

const shown = (link: PageLink): string =>
  (link.text === '' ? link.address : link.text).slice(0, 100);
