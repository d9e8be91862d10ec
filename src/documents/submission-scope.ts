/** The submissions that one piece of work is for. Only those with work still before them count. */
export type SubmissionScope =
  | { readonly submission: string }
  | { readonly document: string; readonly declared: string }
  | { readonly text: string; readonly rubric: string | null };
