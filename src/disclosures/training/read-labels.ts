import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import type { Text } from '../../text/text';
import { DISCLOSURES } from '../model/labels';
import { type TextRow, rowsOfText } from '../model/text-rows';
import type { LabelledRow } from './labelled-statement';

/** What readers said of one sentence of a document; the document itself lies elsewhere. */
export type ReadLabel = {
  readonly file: string;
  /** Index into the text's sentences when it was read. */
  readonly n: number;
  /** First 16 hexadecimal digits of the sentence's SHA-256, white space folded. */
  readonly sha: string;
  /** How many readers read it, independently. */
  readonly readings: number;
  /** Ids of disclosures, of the models' and the councils' own. */
  readonly labels: readonly string[];
  readonly status: string;
};

/** Reads a table of labels: file, n, sha, readings, labels (divided by blanks), status. */
export function readLabelsOfCsv(content: string): ReadLabel[] {
  const records: Record<string, string>[] = parse(content, { columns: true, bom: true });
  return records.map(({ file = '', n, sha = '', readings, labels = '', status = '' }) => ({
    file,
    n: Number(n),
    sha,
    readings: Number(readings),
    labels: labels.split(' ').filter((label) => label !== ''),
    status,
  }));
}

export type ReadRow = LabelledRow & TextRow & { readonly read?: ReadLabel };

/**
 * Puts labels back on the sentences of the document they were read from. Sentences are known by
 * their hash; with equal hashes, by their place.
 *
 * @param weightOf how much a label counts; sentences nobody read count nothing but stay as context
 */
export function labelledOfText(
  text: Text,
  read: readonly ReadLabel[],
  weightOf: (label: ReadLabel) => number,
): ReadRow[] {
  const bySha = new Map<string, ReadLabel[]>();
  for (const label of read) bySha.set(label.sha, [...(bySha.get(label.sha) ?? []), label]);
  return rowsOfText(text).map((row) => {
    const { start, end } = text.sentences[row.sentence] ?? { start: 0, end: 0 };
    const known = bySha.get(sentenceHash(text.content.slice(start, end))) ?? [];
    const label = known.find(({ n }) => n === row.sentence) ?? known[0];
    if (!label) return { ...row, labels: 0, weight: 0 };
    const bits = DISCLOSURES.reduce(
      (sum, id, number) => (label.labels.includes(id) ? sum | (1 << number) : sum),
      0,
    );
    return { ...row, labels: bits, weight: weightOf(label), read: label };
  });
}

/** The hash a sentence is known by in a table of labels. */
export const sentenceHash = (sentence: string): string =>
  createHash('sha256').update(sentence.replace(/\s+/g, ' ')).digest('hex').slice(0, 16);

/**
 * Whether a document belongs to the third that is never trained on. All years of one organisation
 * fall together.
 *
 * @param file "fenmouth-council-2020.txt"
 */
export const isFrozen = (file: string): boolean => {
  const organisation = file.replace(/(?:-(?:19|20)\d\d)?\.\w+$/, '');
  return (createHash('sha256').update(organisation).digest()[0] ?? 0) % 3 === 0;
};
