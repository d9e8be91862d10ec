/** One sentence of a statement as the model takes it. */
export type Row = {
  readonly text: string;
  /** The enclosing headings, outermost first, where the layout is known; else they are guessed. */
  readonly headings?: readonly string[];
  /** The sentence that introduces the list it stands in, where the layout is known. */
  readonly leadIn?: string;
};
