/** What an import would do with one row of its file. */
export type PlannedRow<Change> = {
  readonly line: number;
  readonly outcome: 'added' | 'changed' | 'unchanged' | 'refused';
  /** One sentence for the person who imports. */
  readonly sentence: string;
  /** What is to be written; `null` when nothing is. */
  readonly change: Change | null;
};

/** A row that cannot be used. */
export function refused<Change>(line: number, sentence: string): PlannedRow<Change> {
  return { line, outcome: 'refused', sentence, change: null };
}
