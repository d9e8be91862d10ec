import type { Covered } from '../../collection/coverage/coverage';
import { countStates } from '../../collection/coverage/select-covered';
import type { News, NewsKind } from '../../collection/news/news';
import { momentsDay } from '../dates';
import { counted } from '../numbers';
import { paths, withQuery } from '../paths';

/** What the start page says of the collection. */
export type CollectionSummary = {
  readonly untouched: boolean;
  readonly figures: readonly { readonly text: string; readonly href: string }[];
  readonly news: readonly {
    readonly name: string;
    readonly href: string;
    readonly says: string;
    readonly when: string;
  }[];
};

const SAYS: Readonly<Record<NewsKind, string>> = {
  found: 'a statement was found',
  changed: 'its statement has a new version',
  removed: 'its statement was removed',
  'no-statement': 'no statement was found',
};

/** The collection in a few figures, with what is new. */
export function collectionSummary(
  covered: readonly Covered[],
  questions: number,
  news: readonly News[],
): CollectionSummary {
  const councils = covered.filter(({ kind }) => kind === 'council');
  const counts = countStates(councils);
  const found = counts.ok + counts.moved;
  return {
    untouched: covered.every(({ state }) => state === 'not-looked'),
    figures: [
      {
        text: `A published statement found for ${found} of ${counted(councils.length, 'council')}`,
        href: paths.coverage,
      },
      {
        text: `${counted(counts['no-statement'], 'council')} looked through, and none found`,
        href: withQuery(paths.collection, { state: 'no-statement' }),
      },
      {
        text: `${counted(questions, 'question')} that only a person can settle`,
        href: paths.questions,
      },
    ],
    news: news.map(({ kind, organisation, at }) => ({
      name: organisation.name,
      href: paths.organisation(organisation.id),
      says: SAYS[kind],
      when: momentsDay(at),
    })),
  };
}
