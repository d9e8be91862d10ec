/** What can be new about an organisation's statement. */
export type NewsKind = 'found' | 'changed' | 'removed' | 'no-statement';

/** One thing that is new. */
export type News = {
  readonly kind: NewsKind;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly at: Date;
};
