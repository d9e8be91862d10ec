import { guideOf } from './guides';
import { SEARCH_LIMITS } from './limits';
import type { ReadPage } from './read-page';
import type { Guide, GuidePart, Waiting } from './search';
import { keyOf, type SearchDraft } from './search-draft';

const PRINT = 0.96;
const PART = 0.95;
const PART_TEXT = 60_000;
/** The print view holds at least this much of what was read of the pages so far. */
const LEAST_PRINT = 0.8;

/**
 * Opens a guide on the first of its pages that is met, and queues its print view or else its other
 * pages.
 *
 * @returns false when the page stands alone
 */
export function startGuide(page: ReadPage, item: Waiting, draft: SearchDraft): boolean {
  const seen = guideOf(page);
  if (!seen) return false;
  const known = draft.guide(seen.key);
  const parts = seen.parts.map((address) => waitingPart(address));
  const guide: Guide = known ?? { key: seen.key, print: seen.print, parts, done: false };
  draft.keep(withPart(guide, page, item.address));
  const { print } = seen;
  if (known) wantParts(draft.guide(seen.key) ?? guide, item, page.address, draft);
  else if (print !== null && !draft.hasSeen(print))
    draft.want({
      ...item,
      address: print,
      purpose: 'print-view',
      why: 'the print view holds all pages of the guide',
      cameFrom: page.address,
      priority: PRINT,
      tries: 0,
      guide: seen.key,
    });
  else wantParts(draft.guide(seen.key) ?? guide, item, page.address, draft);
  return true;
}

/** Takes in a further page of a guide; its list of contents may name pages not known before. */
export function absorbGuidePart(page: ReadPage, item: Waiting, draft: SearchDraft): boolean {
  const guide = item.guide === null ? null : draft.guide(item.guide);
  if (!guide) return false;
  const more = guideOf(page);
  const known = new Set(guide.parts.map(({ address }) => keyOf(address)));
  const fresh =
    more?.key === guide.key ? more.parts.filter((address) => !known.has(keyOf(address))) : [];
  const parts = [...guide.parts, ...fresh.map((address) => waitingPart(address))];
  const grown = withPart(
    { ...guide, parts: parts.slice(0, SEARCH_LIMITS.guideParts) },
    page,
    item.address,
  );
  draft.keep(grown);
  wantParts(grown, item, page.address, draft);
  return true;
}

/** Queues the pages of a guide that are not read, for example when its print view failed. */
export function wantParts(guide: Guide, item: Waiting, cameFrom: string, draft: SearchDraft): void {
  guide.parts.forEach((part, place) => {
    if (part.state !== 'waiting') return;
    draft.want({
      ...item,
      address: part.address,
      purpose: 'part-of-guide',
      accept: 'page',
      why: `page ${place + 1} of ${guide.parts.length} of a guide`,
      cameFrom,
      priority: PART - place / 1_000,
      tries: 0,
      guide: guide.key,
    });
  });
}

function withPart(guide: Guide, page: ReadPage, asked: string): Guide {
  const read: GuidePart = {
    address: page.address,
    state: 'read',
    title: page.heading === '' ? page.title : page.heading,
    text: page.text.slice(0, PART_TEXT),
  };
  const keys = [keyOf(page.address), keyOf(asked)];
  const at = guide.parts.findIndex(({ address }) => keys.includes(keyOf(address)));
  if (at < 0) return { ...guide, parts: [...guide.parts, read] };
  return { ...guide, parts: guide.parts.map((part, place) => (place === at ? read : part)) };
}

const waitingPart = (address: string): GuidePart => ({
  address,
  state: 'waiting',
  title: '',
  text: '',
});

/** Takes the print view of a guide for the whole of it, unless it is too short to be that. */
export function absorbPrintView(page: ReadPage, item: Waiting, draft: SearchDraft): Guide | null {
  const guide = item.guide === null ? null : draft.guide(item.guide);
  if (!guide) return null;
  const read = guide.parts.reduce((sum, { text }) => sum + text.length, 0);
  if (page.text.length < read * LEAST_PRINT) {
    wantParts(guide, item, page.address, draft);
    return null;
  }
  for (const { address } of guide.parts) draft.see(address);
  const done = { ...guide, done: true, parts: guide.parts.map((part) => ({ ...part, text: '' })) };
  draft.keep(done);
  return done;
}

/** A page of a guide could not be fetched: the pages are read one by one where the print view failed. */
export function failGuide(item: Waiting, draft: SearchDraft): void {
  const guide = item.guide === null ? null : draft.guide(item.guide);
  if (!guide) return;
  if (item.purpose === 'print-view') return wantParts(guide, item, item.address, draft);
  const key = keyOf(item.address);
  const parts = guide.parts.map((part) =>
    keyOf(part.address) === key ? { ...part, state: 'failed' as const } : part,
  );
  draft.keep({ ...guide, parts });
}
