/** What a template of the collection is given. */
export type Page<View> = { readonly title: string; readonly view: View };

/** The same for a page about one organisation. */
export type OrganisationPageOf<View> = Page<View> & {
  readonly id: string;
  readonly name: string;
};
