import { claimOf } from '../disclosures/claim-status';
import type { Contribution } from '../disclosures/model/explain';
import { loadModel } from '../disclosures/model/disclosure-model';
import type { SentenceLabels } from '../disclosures/model/sentence-labels';
import { type Disclosure, DISCLOSURES } from '../disclosures/model/labels';
import { type Columns, statementsOfCsv } from '../disclosures/training/labelled-csv';
import { fileNamed } from './labelled-inputs';

export type LabelOptions = Columns & {
  readonly csv: string;
  readonly model?: string;
  readonly explain: boolean;
};

/** What is said of one row. */
export type LabelledLine = {
  /** Place of the row in the file, from 0. */
  readonly row: number;
  readonly labels: Readonly<Record<string, number>>;
  readonly positive: readonly Disclosure[];
  /** Councils' own disclosures, by rule. */
  readonly council: readonly string[];
  readonly status: string;
  readonly because?: Readonly<Record<string, readonly Reason[]>>;
};

export type Reason = { readonly what: string; readonly adds: number; readonly context: boolean };

const MOST_REASONS = 12;

/**
 * Labels the rows of a table: the rows of one group are a statement and each other's context. Prints
 * one JSON object a line in the order of the file.
 *
 * @returns the exit code
 */
export function labelCsv(options: LabelOptions): number {
  const model = loadModel(options.model);
  const lines: LabelledLine[] = [];
  for (const { rows } of statementsOfCsv(fileNamed(options.csv), options)) {
    const texts = rows.map(({ cells }) => ({ text: cells[options.text] ?? '' }));
    model.labelRows(texts).forEach((found, n) => {
      const text = texts[n]?.text ?? '';
      const because = options.explain
        ? reasonsOf(found, (label) => model.explainRow(texts, n, label))
        : undefined;
      lines.push({
        row: rows[n]?.at ?? n,
        ...describe(found),
        status: claimOf(text, { headings: [] }).status,
        ...(because && { because }),
      });
    });
  }
  lines.sort((one, other) => one.row - other.row);
  for (const line of lines) process.stdout.write(`${JSON.stringify(line)}\n`);
  return 0;
}

/** Probabilities to four decimals, by name. */
export function describe({ probabilities, positive, council }: SentenceLabels) {
  const labels = Object.fromEntries(
    DISCLOSURES.map((label, n) => [label, Math.round((probabilities[n] ?? 0) * 10_000) / 10_000]),
  );
  return { labels, positive, council };
}

/** For each label that was given, what carried it most. */
export function reasonsOf(
  { positive }: SentenceLabels,
  explain: (label: Disclosure) => readonly Contribution[],
): Record<string, Reason[]> {
  return Object.fromEntries(
    positive.map((label) => [
      label,
      explain(label)
        .filter(({ group }) => group !== 'start')
        .slice(0, MOST_REASONS)
        .map(({ group, name, adds, context }) => ({
          what: `${group} “${name}”`,
          adds: Math.round(adds * 1_000) / 1_000,
          context,
        })),
    ]),
  );
}
