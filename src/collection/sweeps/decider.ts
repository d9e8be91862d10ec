/** Who decides, and what they say about it. */
export type Decider = { readonly by: string; readonly note?: string };
