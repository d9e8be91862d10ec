import { type ModelLabel, MODEL_LABELS } from '../disclosures/labels';
import { rowsOfText } from '../disclosures/model/text-rows';
import type { Span, Text } from '../text/text';

/** A sentence whose disclosures a person has said. */
export type LabelledSentence = Span & { readonly labels: readonly ModelLabel[] };

export const TRAINING_HEADER = [
  'statement_id',
  'sentence_index',
  'sentence',
  ...MODEL_LABELS,
  'weight',
] as const;

/**
 * The sentences of one statement as rows that `msaudit train` takes. A sentence is learnt from with
 * those around it, so all are given; only those that a person spoke of count (weight 1, the others 0).
 * When several people spoke of one, a disclosure counts when more than half of them saw it.
 *
 * @param id names the statement
 */
export function trainingRows(
  id: string,
  text: Text,
  said: readonly LabelledSentence[],
): (string | number)[][] {
  return rowsOfText(text).map((row, index) => {
    const { start = -1, end = -1 } = text.sentences[row.sentence] ?? {};
    const voices = said.filter((one) => one.start >= start && one.start < end);
    const votes = (label: ModelLabel) =>
      voices.filter(({ labels }) => labels.includes(label)).length;
    return [
      id,
      index,
      row.text.replace(/\s+/g, ' '),
      ...MODEL_LABELS.map((label) => Number(votes(label) * 2 > voices.length)),
      Number(voices.length > 0),
    ];
  });
}
