import type { LabelledStatement } from './labelled-statement';
import { DISCLOSURES } from '../model/labels';
import { ExactTable } from '../model/exact-table';
import { extract, nameOf } from '../model/extract';
import { featureHash, GROUP } from '../model/feature-groups';
import { FeatureBuffer } from '../model/feature-buffer';
import { RULE_LABELS } from '../model/rules';
import { StatementReader } from '../model/statement-rows';

/** Labelled sentences with the features of each, worked out once. */
export type Corpus = {
  readonly statements: readonly { readonly id: string; readonly source: string }[];
  /** Statement of each sentence, by number. */
  readonly statementOf: Int32Array;
  readonly labels: Int32Array;
  readonly weights: Float64Array;
  /** Features of sentence i are `features` from `starts[i]` to `starts[i + 1]`; each once. */
  readonly starts: Int32Array;
  readonly features: Int32Array;
  /** Group of each feature, by feature number. */
  readonly groups: Uint8Array;
  /** For each feature that is a rule, by feature number, the number of the label it speaks for. */
  readonly ruleLabels: ReadonlyMap<number, number>;
  /** The names of some features: reads the statements again. */
  readonly names: (wanted: ReadonlySet<number>) => Map<number, string>;
};

/** Reads statements and makes the features of every sentence. */
export function corpusOf(
  statements: readonly LabelledStatement[],
  step: () => void = () => undefined,
): Corpus {
  const reader = new StatementReader();
  const buffer = new FeatureBuffer();
  const table = new ExactTable(1_000_000);
  const groups: number[] = [];
  const features: number[] = [];
  const starts = [0];
  const statementOf: number[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  let seen = new Int32Array(1 << 16).fill(-1);
  statements.forEach((statement, number) => {
    const rows = reader.read(statement.rows);
    statement.rows.forEach((row, at) => {
      extract(rows, at, reader.table, buffer);
      for (let i = 0; i < buffer.length; i += 1) {
        const id = table.add(
          buffer.firsts[i] as number,
          buffer.seconds[i] as number,
          groups.length,
        );
        if (id === groups.length) groups.push(buffer.groups[i] as number);
        if (id >= seen.length) {
          const wider = new Int32Array(seen.length * 2).fill(-1);
          wider.set(seen);
          seen = wider;
        }
        if (seen[id] === labels.length) continue;
        seen[id] = labels.length;
        features.push(id);
      }
      starts.push(features.length);
      statementOf.push(number);
      labels.push(row.labels);
      weights.push(row.weight ?? 1);
    });
    step();
  });
  const names = (wanted: ReadonlySet<number>) => {
    const found = new Map<number, string>();
    for (const statement of statements) {
      const rows = reader.read(statement.rows);
      rows.forEach((row, at) => {
        extract(rows, at, reader.table, buffer);
        for (let i = 0; i < buffer.length; i += 1) {
          const id = table.get(buffer.firsts[i] as number, buffer.seconds[i] as number);
          if (wanted.has(id) && !found.has(id)) found.set(id, nameOf(buffer, i, row, reader.table));
        }
      });
    }
    return found;
  };
  const ruleLabels = new Map<number, number>();
  for (const [rule, label] of RULE_LABELS) {
    const feature = table.get(...featureHash(GROUP.rule, rule));
    if (feature >= 0) ruleLabels.set(feature, DISCLOSURES.indexOf(label));
  }
  return {
    statements: statements.map(({ id, source }) => ({ id, source })),
    statementOf: Int32Array.from(statementOf),
    labels: Int32Array.from(labels),
    weights: Float64Array.from(weights),
    starts: Int32Array.from(starts),
    features: Int32Array.from(features),
    groups: Uint8Array.from(groups),
    ruleLabels,
    names,
  };
}

/** Whether a sentence's labels include one, by the number of the label. */
export const hasLabel = (labels: number, label: number): boolean => ((labels >> label) & 1) === 1;

export const LABEL_COUNT = DISCLOSURES.length;
