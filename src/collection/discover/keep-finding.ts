import { decodedAddress } from '../address/decoded-address';
import { sketchOf } from '../../text/similarity';
import { sameDocument } from '../address/same-document';
import type { Judgement } from './judge';
import { makersOf } from './makers';
import { type Standing, standingOf } from './owned-hosts';
import type { Waiting } from './search';
import type { SearchContext } from './search-context';
import type { SearchDraft } from './search-draft';
import { type StatementFacts, yearOf } from './statement-facts';

/** A page, a guide or a file that was read and judged. */
export type ReadText = {
  readonly address: string;
  /** What it calls its own address; null when it says nothing. */
  readonly canonical: string | null;
  /** The titles it goes by, the one to be believed first. */
  readonly titles: readonly string[];
  readonly text: string;
  readonly words: number;
  readonly hash: string;
  readonly facts: StatementFacts;
  readonly pages: readonly string[];
  readonly printView: boolean;
  readonly leadsTo: readonly string[];
  readonly translations: readonly string[];
};

/**
 * Keeps what reads like a statement, or leads to one: as a finding where it counts, and as a
 * candidate with the reason where it does not.
 */
export function keepFinding(
  read: ReadText,
  judged: Judgement,
  from: { readonly item: Waiting; readonly standing: Standing },
  draft: SearchDraft,
  context: SearchContext,
): void {
  const { item, standing } = from;
  const { kind, score, reasons } = judged;
  const title = read.titles.find((each) => each !== '') ?? item.linkText;
  const { organisation } = draft.target;
  const makers = makersOf({
    target: organisation,
    names: draft.target.names,
    owners: standing.owners,
    title: read.titles.join('\n'),
    opening: read.facts.opening,
    text: read.text,
    entity: read.facts.entity,
    organisationNamed: context.organisationNamed,
  });
  // What stands on the site of a council that was merged names that council.
  const other = judged.is === 'statement' && makers.otherBody !== null && !standing.historical;
  // On another council's site it counts when it says that it is made for both.
  const joint = standing.partner && makers.named;
  const refused = joint ? null : standing.notCounted;
  const notCounted = refused ?? (other ? 'other-body' : judged.notCounted);
  draft.consider({
    address: read.address,
    kind,
    score,
    reasons: other ? [...reasons, `it is made by ${makers.otherBody ?? ''}`] : reasons,
    cameFrom: item.cameFrom,
    linkText: item.linkText,
    visited: true,
    notCounted,
  });
  if (notCounted !== null || judged.is === 'neither') return;
  if (judged.is === 'statement' && context.isRejected?.(read.address)) return;
  draft.find({
    address: read.address,
    canonical: believable(read, draft, context) ?? read.address,
    kind,
    score,
    reasons,
    title,
    cameFrom: item.cameFrom,
    linkText: item.linkText,
    language: read.facts.language,
    year: yearOf(read.titles, read.facts, [item.linkText, decodedAddress(read.address)]),
    period: read.facts.period,
    organisations: makers.organisations,
    words: read.words,
    pages: read.pages,
    printView: read.printView,
    hash: read.hash,
    sketch: sketchOf(read.text),
    translations: read.translations,
    leadsTo: read.leadsTo,
    historical: standing.historical,
    doubts: judged.doubts,
  });
}

/** `rel=canonical` counts between hosts of the organisation, and never for a page that is elsewhere. */
function believable(read: ReadText, draft: SearchDraft, { owners }: SearchContext): string | null {
  if (read.canonical === null || sameDocument(read.canonical, read.address)) return null;
  const url = new URL(read.canonical);
  if (url.pathname === '/') return null;
  return standingOf(url.hostname, draft.target, owners).counts ? read.canonical : null;
}
