/** What a template needs to show an error summary and the message beside each field. */
export type FormErrors = {
  readonly list: readonly { readonly text: string; readonly href: string }[];
  readonly fields: Readonly<Record<string, { readonly text: string }>>;
};

/**
 * Turns the fields of an `Invalid` into the error summary of a form.
 * @param fields field name → sentence; each name is also the id of the field on the page
 */
export function formErrors(fields: Readonly<Record<string, string>>): FormErrors {
  const entries = Object.entries(fields);
  return {
    list: entries.map(([name, text]) => ({ text, href: `#${name}` })),
    fields: Object.fromEntries(entries.map(([name, text]) => [name, { text }])),
  };
}
