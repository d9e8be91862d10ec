/** Marks and characters of a sentence that its words do not show. */
export type Marks = {
  readonly letters: number;
  readonly capitals: number;
  readonly commas: number;
  readonly brackets: number;
  readonly stops: number;
  readonly underscores: number;
  readonly address: boolean;
  readonly lastUnit: number;
  readonly firstUnit: number;
};
