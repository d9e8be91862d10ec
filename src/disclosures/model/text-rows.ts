import { contextsOf } from '../../text/context';
import type { Text } from '../../text/text';
import type { Row } from './row';

/** A sentence of a text as the model takes it. */
export type TextRow = Row & {
  /** Index into `text.sentences`. */
  readonly sentence: number;
};

/**
 * The sentences of a text as the public data cuts them: headings are no rows of their own but stand
 * in front of the sentence behind them, and are known as headings too.
 *
 * @returns rows in reading order; headings have none
 */
export function rowsOfText(text: Text): TextRow[] {
  const rows: TextRow[] = [];
  const contexts = contextsOf(text);
  let heading = '';
  text.sentences.forEach(({ start, end, block }, sentence) => {
    const words = text.content.slice(start, end);
    if (text.blocks[block]?.kind === 'heading') {
      heading = heading === '' ? words : `${heading} ${words}`;
      return;
    }
    const { headings, leadIn } = contexts[sentence] ?? { headings: [] };
    rows.push({
      sentence,
      text: heading === '' ? words : `${heading} ${words}`,
      headings,
      ...(leadIn !== undefined && { leadIn }),
    });
    heading = '';
  });
  return rows;
}
