import { type SearchView, searchView } from '../../text/search-view';
import { sentenceViews } from '../../text/sentence-views';
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

/** The sentences of a text as lines to read facts from, in order. */
export function factLines(text: Text): FactLine[] {
  const length = Math.max(text.content.length, 1);
  const views = sentenceViews(text);
  return text.sentences.map((sentence, index) => {
    const { start } = sentence;
    const end = withYearBelow(text.content, sentence);
    const known = end === sentence.end ? views[index] : undefined;
    return {
      start,
      end,
      raw: text.content.slice(start, end),
      view: known ?? searchView(text.content, { start, end }),
      heading: text.blocks[sentence.block]?.kind === 'heading',
      place: start / length,
    };
  });
}

const MONTH_AT_END =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\s*$/i;
const YEAR_ALONE = /^\s*\n\s*(?:19|20)\d\d(?=\s*(?:\n|$))/;

/** A heading that is too long for its line leaves its year alone below: "… to 31 March / 2026". */
function withYearBelow(content: string, { start, end }: Span): number {
  if (!MONTH_AT_END.test(content.slice(Math.max(start, end - 12), end))) return end;
  const year = YEAR_ALONE.exec(content.slice(end, end + 16));
  return year ? end + year[0].length : end;
}
