import type { SearchState, Target } from '../discover/search';
import type { SearchContext } from '../discover/search-context';
import { absorbVisit, nextRequest, startSearch } from '../discover/search-engine';
import type { Course } from './course';

/**
 * The course of a discovery: a search of the whole site.
 *
 * @param target whose statement is looked for, and where
 * @param context what the search needs besides its visits
 */
export function discoveryCourse(target: Target, context: SearchContext): Course<SearchState> {
  return {
    start: (at) => startSearch(target, at),
    next: nextRequest,
    take: (state, visit) => absorbVisit(state, visit, context),
    trail: ({ trail }) => trail,
  };
}
