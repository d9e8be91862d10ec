import type { Text } from '../text/text';
import type { CouncilLabel, DisclosureLabel } from './labels';
import { loadModel } from './model/disclosure-model';
import type { Contribution } from './model/explain';
import { type Disclosure, DISCLOSURES } from './model/labels';

/** A disclosure that a sentence makes, and why the model says so. */
export type Disclosed = {
  readonly label: DisclosureLabel;
  /** 0 to 1. */
  readonly probability: number;
  /** What carried it (above 0) or held it back, the weightiest first. */
  readonly because: readonly Contribution[];
};

/**
 * Which disclosures some sentences of a text make, with the model that comes with the project. The
 * text is labelled once, so the work is linear in its length and in the number of offsets.
 *
 * @param starts offsets into the content, each inside the sentence that is meant
 * @returns for each offset the disclosures that reach their threshold, and the councils' own by rule
 *   (probability 1, no reasons), the likeliest first; nothing for an offset outside every sentence
 * @throws PermanentError model-not-readable
 */
export function disclosedAt(
  text: Text,
  starts: readonly number[],
): ReadonlyMap<number, readonly Disclosed[]> {
  const model = loadModel();
  const labels = model.labelText(text);
  const offsets = [...new Set(starts)].sort((a, b) => a - b);
  const wanted: { start: number; sentence: number; label: Disclosure; probability: number }[] = [];
  const byRule = new Map<number, readonly CouncilLabel[]>();
  let sentence = 0;
  for (const start of offsets) {
    while ((text.sentences[sentence]?.end ?? Infinity) <= start) sentence += 1;
    const found = labels[sentence];
    if (!found || (text.sentences[sentence]?.start ?? Infinity) > start) continue;
    byRule.set(start, found.council);
    for (const label of found.positive) {
      const probability = found.probabilities[DISCLOSURES.indexOf(label)] ?? 0;
      wanted.push({ start, sentence, label, probability });
    }
  }
  const reasons = model.explainAll(text, wanted);
  const byStart = new Map<number, Disclosed[]>(offsets.map((start) => [start, []]));
  for (const [start, council] of byRule)
    for (const label of council) byStart.get(start)?.push({ label, probability: 1, because: [] });
  wanted.forEach(({ start, label, probability }, index) =>
    byStart.get(start)?.push({ label, probability, because: reasons[index] ?? [] }),
  );
  for (const each of byStart.values()) each.sort((a, b) => b.probability - a.probability);
  return byStart;
}
