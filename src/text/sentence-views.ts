import { type SearchView, searchView } from './search-view';
import type { Text } from './text';

const made = new WeakMap<Text, readonly SearchView[]>();

/**
 * The search views of the sentences of a text, in order: made once, for whoever looks for words in
 * all of them.
 */
export function sentenceViews(text: Text): readonly SearchView[] {
  const known = made.get(text) ?? text.sentences.map((span) => searchView(text.content, span));
  made.set(text, known);
  return known;
}
