import type { Text } from '../text/text';
import { LabelTable } from './label-table';
import { COUNCIL_LABELS, type CouncilLabel, type DisclosureLabel } from './labels';
import { loadModel } from './model/disclosure-model';
import { DISCLOSURES } from './model/labels';

const MODEL_PLACES = new Map<DisclosureLabel, number>(
  DISCLOSURES.map((label, place) => [label, place]),
);

/** Hash of the model that comes with the project: stands on every assessment. */
export const disclosureModelHash = (): string => loadModel().hash;

/**
 * Tells the disclosures that the sentences of a text make: the eleven of the model with their
 * probability, the councils' own by rule (1 or 0). Linear in the length of the text.
 *
 * @throws PermanentError model-not-readable
 */
export function labelText(text: Text): LabelTable {
  const model = loadModel();
  const found = model.labelText(text);
  return LabelTable.from(
    {
      model: model.hash,
      probability: (sentence, label) => {
        const labels = found[sentence];
        if (!labels) return 0;
        if (isCouncilLabel(label)) return Number(labels.council.includes(label));
        return labels.probabilities[MODEL_PLACES.get(label) ?? -1] ?? 0;
      },
    },
    text.sentences.length,
  );
}

const isCouncilLabel = (label: DisclosureLabel): label is CouncilLabel =>
  (COUNCIL_LABELS as readonly DisclosureLabel[]).includes(label);
