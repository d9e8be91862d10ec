import { join } from 'node:path';
import type { Text } from '../../text/text';
import { bytesOfFile } from './byte-source';
import { type Contribution, explained } from './explain';
import { extract } from './extract';
import { FeatureBuffer } from './feature-buffer';
import { type Disclosure, DISCLOSURES } from './labels';
import { readModel, type Weights } from './model-file';
import { calibrated, Scorer } from './score';
import { StatementReader } from './statement-rows';
import type { ReadRow } from './read-row';
import type { Row } from './row';
import type { SentenceLabels } from './sentence-labels';
import { rowsOfText } from './text-rows';

/** A label to be explained. */
export type Wanted = { readonly sentence: number; readonly label: Disclosure };

const NOTHING: SentenceLabels = {
  probabilities: DISCLOSURES.map(() => 0),
  positive: [],
  council: [],
};
const SHIPPED = join(__dirname, '..', 'data', 'disclosure-model.json');
const shipped = new Map<string, DisclosureModel>();

/**
 * Says which disclosures the sentences of a statement make. The same statement gets the same answer
 * on every machine. Not for two threads at once: each has its own.
 */
export class DisclosureModel {
  /** SHA-256 of the model's file: stands on whatever was labelled with it. */
  readonly hash: string;
  readonly thresholds: readonly number[];
  private readonly reader = new StatementReader();
  private readonly buffer = new FeatureBuffer();
  private readonly scorer: Scorer;

  constructor(readonly weights: Weights) {
    this.hash = weights.hash;
    this.thresholds = weights.file.labels.map(({ threshold }) => threshold);
    this.scorer = new Scorer(weights);
  }

  /**
   * Labels the sentences of a text. Linear in its length.
   *
   * @returns one entry for each of `text.sentences`, in order; headings disclose nothing
   */
  labelText(text: Text): SentenceLabels[] {
    const labels = text.sentences.map(() => NOTHING);
    const rows = rowsOfText(text);
    this.labelRows(rows).forEach((found, at) => {
      labels[(rows[at] as { sentence: number }).sentence] = found;
    });
    return labels;
  }

  /** Labels the sentences of one statement, given in order. */
  labelRows(rows: readonly Row[]): SentenceLabels[] {
    const read = this.reader.read(rows);
    return read.map(({ council }, at) => {
      extract(read, at, this.reader.table, this.buffer);
      const probabilities: number[] = [];
      const positive: Disclosure[] = [];
      const scores = this.scorer.scores(this.buffer);
      this.weights.file.labels.forEach((settings, label) => {
        const probability = calibrated(scores[label] as number, settings);
        probabilities.push(probability);
        if (probability >= settings.threshold) positive.push(DISCLOSURES[label] as Disclosure);
      });
      return { probabilities, positive, council };
    });
  }

  /**
   * What carried, or held back, a label on a sentence.
   *
   * @param sentence index into `text.sentences`
   * @returns contributions to the log-odds, the weightiest first; they add up to them. Empty for a
   *   heading
   */
  explain(text: Text, sentence: number, label: Disclosure): Contribution[] {
    const rows = rowsOfText(text);
    const at = rows.findIndex((row) => row.sentence === sentence);
    return at < 0 ? [] : this.explainRow(rows, at, label);
  }

  /**
   * As `explain`, for many sentences of one text, which is then read only once.
   *
   * @returns one list for each of `wanted`, in order
   */
  explainAll(text: Text, wanted: readonly Wanted[]): Contribution[][] {
    const rows = rowsOfText(text);
    const read = this.reader.read(rows);
    const places = new Map(rows.map(({ sentence }, at) => [sentence, at]));
    return wanted.map(({ sentence, label }) => {
      const at = places.get(sentence);
      return at === undefined ? [] : this.explainRead(read, at, label);
    });
  }

  /** As `explain`, for sentences given as rows. */
  explainRow(rows: readonly Row[], at: number, label: Disclosure): Contribution[] {
    return this.explainRead(this.reader.read(rows), at, label);
  }

  private explainRead(read: readonly ReadRow[], at: number, label: Disclosure): Contribution[] {
    extract(read, at, this.reader.table, this.buffer);
    const number = DISCLOSURES.indexOf(label);
    const parts = this.scorer.parts(this.buffer, number);
    return explained(
      parts,
      this.buffer,
      read[at]?.ids ?? [],
      this.reader.table,
      this.weights,
      number,
    );
  }
}

/**
 * Loads a model.
 *
 * @param path its file; the one that comes with the project when left out, which is loaded once
 * @throws PermanentError model-not-readable
 */
export function loadModel(path: string = SHIPPED): DisclosureModel {
  const known = shipped.get(path);
  if (known) return known;
  const model = new DisclosureModel(readModel(bytesOfFile(path)));
  if (path === SHIPPED) shipped.set(path, model);
  return model;
}
