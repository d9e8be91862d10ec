import type { Row } from '../model/row';

/** One labelled statement: its sentences in order, and for each what a person says it discloses. */
export type LabelledStatement = {
  readonly id: string;
  /** Name of the data set: "aims-au-gold". */
  readonly source: string;
  readonly rows: readonly LabelledRow[];
};

export type LabelledRow = Row & {
  /** One bit for each of `DISCLOSURES`, the first the lowest. */
  readonly labels: number;
  /** How much it counts when training; 1 unless something is said. */
  readonly weight?: number;
};
