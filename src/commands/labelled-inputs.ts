import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { readDocument } from '../documents/read';
import { PermanentError } from '../errors';
import { labelledOfCsv } from '../disclosures/training/labelled-csv';
import {
  isFrozen,
  labelledOfText,
  type ReadLabel,
  readLabelsOfCsv,
} from '../disclosures/training/read-labels';
import type { TrainingStatement } from '../disclosures/training/training-statement';

/** Labels that readers gave, and the folder of the documents they read. */
export type ReadInput = {
  readonly labels: string;
  readonly texts: string;
  readonly weight: number;
};

/** Reads a file that a person named. */
export function fileNamed(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new PermanentError('file-not-found', `There is no file ${path} that can be read.`, {
      cause: error,
    });
  }
}

/** The statements of labelled tables, each table a data set named after its file. */
export const goldStatements = (paths: readonly string[]): TrainingStatement[] =>
  paths.flatMap((path) =>
    labelledOfCsv(fileNamed(path), basename(path, extname(path))).map((statement) => ({
      ...statement,
      purpose: 'gold' as const,
    })),
  );

/** The documents that readers labelled, with their labels on our own sentences. */
export async function readStatements(input: ReadInput | null): Promise<TrainingStatement[]> {
  if (!input) return [];
  const byFile = new Map<string, ReadLabel[]>();
  for (const label of readLabelsOfCsv(fileNamed(input.labels)))
    byFile.set(label.file, [...(byFile.get(label.file) ?? []), label]);
  const statements: TrainingStatement[] = [];
  for (const [file, labels] of byFile) {
    const { text } = await readDocument(readFileSync(join(input.texts, file)), {
      declaredName: file,
    });
    const rows = labelledOfText(text, labels, () => input.weight);
    const frozen = isFrozen(file);
    statements.push({
      id: file,
      source: frozen ? 'uk-frozen' : 'uk-read',
      purpose: frozen ? 'frozen' : 'read',
      rows,
    });
  }
  return statements;
}
