import { Invalid } from '../../../errors';
import type { Raw } from '../../documents/list-query';

/** Who says it, and what they add. */
export type Said = { readonly by: string; readonly note: string };

export const DECISIONS = ['confirm', 'reject'] as const;

export type Decision = (typeof DECISIONS)[number];

/** A file as it was sent. */
export type File = { readonly name: string; readonly bytes: Buffer };

const LONGEST = { by: 100, note: 1_000 } as const;

/** @throws Invalid for the fields `decision`, `by`, `note` */
export function decisionOf(raw: Raw): Said & { readonly decision: Decision } {
  const decision = DECISIONS.find((one) => one === raw['decision']);
  const problems = {
    ...(!decision && { decision: 'Choose whether it is the statement' }),
    ...problemsOf(raw),
  };
  if (!decision || Object.keys(problems).length > 0) throw new Invalid(problems);
  return { decision, ...saidIn(raw) };
}

/** What was given: a file or an address, never both. */
export type Given = Said &
  ({ readonly kind: 'file'; readonly file: File } | { readonly kind: 'address'; address: string });

/** @throws Invalid for the fields `file`, `by`, `note` */
export function givenIn(raw: Raw, file: File | null): Given {
  const address = textOf(raw['address']);
  const problems = {
    ...(file && address && { file: 'Choose a file or enter a web address, not both' }),
    ...(!file && !address && { file: 'Choose a file, or enter a web address' }),
    ...problemsOf(raw),
  };
  if (Object.keys(problems).length > 0) throw new Invalid(problems);
  const said = saidIn(raw);
  return file ? { kind: 'file', file, ...said } : { kind: 'address', address, ...said };
}

function problemsOf(raw: Raw): Record<string, string> {
  const { by, note } = saidIn(raw);
  return {
    ...(by === '' && { by: 'Enter your name' }),
    ...(by.length > LONGEST.by && { by: `Your name must be ${LONGEST.by} characters or fewer` }),
    ...(note.length > LONGEST.note && {
      note: `The note must be ${LONGEST.note} characters or fewer`,
    }),
  };
}

const saidIn = (raw: Raw): Said => ({ by: textOf(raw['by']), note: textOf(raw['note']) });

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.replaceAll('\0', '').trim() : '';

/** What a person is told once it is done; the key stands in the address they are sent to. */
const DONE: Readonly<Record<string, string>> = {
  look: 'A look was asked for. It begins in a moment.',
  confirm: 'Thank you. The address counts as a statement, and will be read and assessed.',
  reject: 'Thank you. The address does not count, and will not be proposed again.',
  undo: 'The decision was undone.',
  address: 'Thank you. The address will be fetched, read and assessed.',
  file: 'Thank you. The file will be read and assessed.',
};

/** The sentence for a key; `null` for none that is known. */
export function doneInWords(key: unknown): string | null {
  return typeof key === 'string' && Object.hasOwn(DONE, key) ? (DONE[key] ?? null) : null;
}
