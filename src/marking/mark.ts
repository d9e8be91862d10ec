import { Invalid } from '../errors';
import { type ModelLabel, MODEL_LABELS } from '../disclosures/labels';
import type { Level } from '../rubrics/rubric';
import type { Span } from '../text/text';

export const VERDICTS = ['right', 'arguable', 'wrong'] as const;

/** What a person says of one quote: it is evidence for the criterion, may be, or is not. */
export type Verdict = (typeof VERDICTS)[number];

/** A person's judgement of one quote. */
export type QuoteMark = Span & {
  readonly verdict: Verdict;
  /** Every disclosure the person says the sentence makes; `null` when they did not say. */
  readonly labels: readonly ModelLabel[] | null;
};

/** A person's judgement of one criterion in one assessment. */
export type MarkGiven = {
  readonly level: Level;
  readonly quotes: readonly QuoteMark[];
  /** Who marks, as they write it. */
  readonly marker: string;
  readonly note: string;
};

/** What is being marked: the quotes that were shown, and the highest level there is. */
export type Marked = { readonly quotes: readonly Span[]; readonly max: number };

type Fields = Readonly<Record<string, unknown>>;

const LONGEST_NAME = 100;
const LONGEST_NOTE = 2_000;

/**
 * Reads a mark from a form: `level`, `marker`, `note`; for the n-th quote shown, from 1,
 * `verdict-n` and, once `sentence-n` says that they were looked at, `labels-n`.
 *
 * @throws Invalid for the fields that cannot be used
 */
export function markFrom(fields: Fields, { quotes, max }: Marked): MarkGiven {
  const wrong: Record<string, string> = {};
  const level = ([0, 1, 2, 3] as const).find((one) => String(one) === fields['level']);
  if (level === undefined || level > max) wrong['level'] = `Choose a level from 0 to ${max}`;
  const marker = textOf(fields['marker']);
  if (marker === '') wrong['marker'] = 'Enter your name, so that others know whose mark it is';
  if (marker.length > LONGEST_NAME)
    wrong['marker'] = `Your name must be ${LONGEST_NAME} characters or fewer`;
  const note = textOf(fields['note']);
  if (note.length > LONGEST_NOTE)
    wrong['note'] = `The note must be ${LONGEST_NOTE.toLocaleString('en-GB')} characters or fewer`;
  const marks = quotes.flatMap(({ start, end }, index): QuoteMark[] => {
    const name = `verdict-${index + 1}`;
    const verdict = VERDICTS.find((one) => one === fields[name]);
    if (!verdict) {
      wrong[name] = `Say whether quote ${index + 1} is right, arguable or wrong`;
      return [];
    }
    const looked = fields[`sentence-${index + 1}`] === 'yes';
    return [
      { start, end, verdict, labels: looked ? labelsOf(fields[`labels-${index + 1}`]) : null },
    ];
  });
  if (level === undefined || Object.keys(wrong).length > 0) throw new Invalid(wrong);
  return { level, quotes: marks, marker, note };
}

/** White space at the ends and control characters but line ends are no part of what somebody wrote. */
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/(?!\n)\p{Cc}/gu, '').trim() : '';

function labelsOf(value: unknown): ModelLabel[] {
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [value];
  return MODEL_LABELS.filter((label) => chosen.includes(label));
}
