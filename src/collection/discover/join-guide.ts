import { hashOfText } from './page-links';
import { judge } from './judge';
import { keepFinding } from './keep-finding';
import { namesMaker } from './makers';
import { standingOf } from './owned-hosts';
import type { Guide, Waiting } from './search';
import type { SearchContext } from './search-context';
import type { SearchDraft } from './search-draft';
import { factsOfPage } from './statement-facts';

/**
 * Judges a guide as one text once its pages are read, in their order, and keeps it where it counts.
 *
 * @param item what was visited last
 */
export function joinGuide(
  guide: Guide,
  item: Waiting,
  draft: SearchDraft,
  context: SearchContext,
): void {
  const read = guide.parts.filter(({ state }) => state === 'read');
  draft.keep({ ...guide, done: true, parts: guide.parts.map((part) => ({ ...part, text: '' })) });
  const [first] = read;
  if (!first) return;
  const text = read.map((part) => `${part.title}\n${part.text}`).join('\n');
  const words = text.split(/\s+/).filter(Boolean).length;
  const standing = standingOf(new URL(first.address).hostname, draft.target, context.owners);
  const judged = judge(
    {
      address: first.address,
      bytesAre: 'page',
      title: first.title,
      linkText: item.guide === guide.key ? item.linkText : '',
      heading: '',
      text,
      words,
      council: draft.target.names[0] ?? null,
      namesMaker: namesMaker(text, draft.target.names),
    },
    context.rank,
  );
  const missing = guide.parts.length - read.length;
  const doubts =
    missing > 0
      ? [`${missing} of the ${guide.parts.length} pages of the guide could not be read.`]
      : [];
  keepFinding(
    {
      address: first.address,
      canonical: null,
      titles: [first.title],
      text,
      words,
      hash: hashOfText(text),
      facts: factsOfPage(text.split('\n').map((line) => ({ kind: 'paragraph', text: line }))),
      pages: read.map(({ address }) => address),
      printView: false,
      leadsTo: [],
      translations: [],
    },
    { ...judged, doubts },
    { item, standing },
    draft,
    context,
  );
}
