import { type SearchView, searchView } from '../../text/search-view';
import type { Span, Text } from '../../text/text';

/** One sentence, heading or line of a signature, ready to be read for facts. */
export type FactLine = Span & {
  /** Source characters. */
  readonly raw: string;
  readonly view: SearchView;
  readonly heading: boolean;
  /** Place in the text, 0 at the start to 1 at the end. */
  readonly place: number;
};

/**
 * @param text the frozen text
 * @param views search views of its sentences where the caller has them already
 */
export function factLines(text: Text, views?: readonly SearchView[]): FactLine[] {
  const length = Math.max(text.content.length, 1);
  return text.sentences.map((sentence, index) => ({
    start: sentence.start,
    end: sentence.end,
    raw: text.content.slice(sentence.start, sentence.end),
    view: views?.[index] ?? searchView(text.content, sentence),
    heading: text.blocks[sentence.block]?.kind === 'heading',
    place: sentence.start / length,
  }));
}
