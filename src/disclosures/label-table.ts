import { DISCLOSURE_LABELS, type DisclosureLabel, type TextLabels } from './labels';

const WIDTH = DISCLOSURE_LABELS.length;
const PLACES = new Map<DisclosureLabel, number>(
  DISCLOSURE_LABELS.map((label, place) => [label, place]),
);

/**
 * The disclosures of a text as whole per mille, so that labels that were stored and labels that were
 * worked out anew are the same numbers.
 */
export class LabelTable implements TextLabels {
  private constructor(
    readonly model: string,
    private readonly perMille: Uint16Array,
  ) {}

  /** Rounds the labels of a text with so many sentences. */
  static from(labels: TextLabels, sentences: number): LabelTable {
    const perMille = new Uint16Array(sentences * WIDTH);
    for (let sentence = 0; sentence < sentences; sentence += 1)
      DISCLOSURE_LABELS.forEach((label, place) => {
        perMille[sentence * WIDTH + place] = Math.round(labels.probability(sentence, label) * 1000);
      });
    return new LabelTable(labels.model, perMille);
  }

  /**
   * Reads what `bytes` gave.
   *
   * @throws RangeError when it is not a table of so many sentences with the labels of today
   */
  static read(model: string, bytes: Uint8Array, sentences: number): LabelTable {
    if (bytes.length !== sentences * WIDTH * 2)
      throw new RangeError(`${bytes.length} bytes are no labels of ${sentences} sentences`);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const perMille = Uint16Array.from({ length: sentences * WIDTH }, (_, index) =>
      view.getUint16(index * 2, true),
    );
    return new LabelTable(model, perMille);
  }

  probability(sentence: number, label: DisclosureLabel): number {
    return (this.perMille[sentence * WIDTH + (PLACES.get(label) ?? 0)] ?? 0) / 1000;
  }

  /** Two bytes, low byte first, for each sentence and label in the order of DISCLOSURE_LABELS. */
  bytes(): Uint8Array {
    const bytes = new Uint8Array(this.perMille.length * 2);
    const view = new DataView(bytes.buffer);
    this.perMille.forEach((value, index) => view.setUint16(index * 2, value, true));
    return bytes;
  }
}
