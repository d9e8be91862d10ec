import { Invalid } from '../../errors';

/** Value of the rubric field that lets the document decide. */
export const DOCUMENT_DECIDES = 'document';

/** A form in which a person hands in a document, as it was sent. */
export type SubmissionForm = {
  readonly file: { readonly name: string; readonly bytes: Buffer } | null;
  readonly address: unknown;
  readonly rubric: unknown;
};

/** What was handed in: a file or an address, never both. */
export type Handed = { readonly rubric: string | null } & (
  | { readonly kind: 'upload'; readonly name: string; readonly bytes: Buffer }
  | { readonly kind: 'address'; readonly address: string }
);

/**
 * Checks what was sent as a whole; the file and the address themselves are checked by whoever
 * takes them in.
 * @param rubrics ids of the rubrics there are
 * @throws Invalid for the fields `file`, `rubric`
 */
export function handedIn(form: SubmissionForm, rubrics: readonly string[]): Handed {
  const rubric = chosenRubric(form.rubric, rubrics);
  const address = typeof form.address === 'string' ? form.address.trim() : '';
  if (form.file && address) {
    throw new Invalid({ file: 'Choose a file or enter a web address, not both' });
  }
  if (form.file) return { kind: 'upload', rubric, ...form.file };
  if (address) return { kind: 'address', rubric, address };
  throw new Invalid({ file: 'Choose a file, or enter a web address' });
}

function chosenRubric(chosen: unknown, rubrics: readonly string[]): string | null {
  if (chosen === undefined || chosen === '' || chosen === DOCUMENT_DECIDES) return null;
  const rubric = rubrics.find((id) => id === chosen);
  if (rubric === undefined) throw new Invalid({ rubric: 'Choose one of the rubrics' });
  return rubric;
}

/** The rubrics as radio buttons; the first lets the document decide. */
export function rubricChoices(
  rubrics: readonly { readonly id: string; readonly title: string }[],
): { readonly value: string; readonly text: string; readonly hint?: { readonly text: string } }[] {
  const decides = {
    value: DOCUMENT_DECIDES,
    text: 'Let the document decide',
    hint: { text: 'The organisation it names decides: a council or a company' },
  };
  return [decides, ...rubrics.map(({ id, title }) => ({ value: id, text: title }))];
}
