import type { SubmissionKind, SubmissionState } from '../../documents/submission-state';
import type { Tag } from '../assessments/words';

/** What the progress page needs to know of a document that is being worked on. */
export type Underway = {
  readonly kind: SubmissionKind;
  readonly state: SubmissionState;
  readonly progressPercent: number;
  readonly progressText: string;
  readonly attempts: number;
};

export type ProgressView = {
  readonly steps: readonly { readonly name: string; readonly tag: Tag }[];
  /** Whole per cent of the step in hand. */
  readonly percent: number;
  readonly doing: string;
  /** Said when the step in hand was begun before; `null` at the first try. */
  readonly again: string | null;
};

const STEPS = [
  { state: 'fetching', name: 'Fetch the document' },
  { state: 'reading', name: 'Read its text' },
  { state: 'assessing', name: 'Hold it against the rubric' },
] as const;

const DONE: Tag = { text: 'Done', colour: 'green' };
const NOW: Tag = { text: 'In hand', colour: 'blue' };
const LATER: Tag = { text: 'To come', colour: 'grey' };

/** Progress as steps with words: a file that was uploaded needs no fetching. */
export function progressView(underway: Underway): ProgressView {
  const steps = STEPS.filter(({ state }) => state !== 'fetching' || underway.kind === 'address');
  const current = steps.findIndex(({ state }) => state === underway.state);
  return {
    steps: steps.map(({ name }, index) => ({
      name,
      tag: index < current ? DONE : index === current ? NOW : LATER,
    })),
    percent: underway.progressPercent,
    doing: underway.progressText || (current < 0 ? 'Waiting for its turn' : 'Working'),
    again:
      underway.attempts > 1
        ? `This is try ${underway.attempts}: something went wrong before.`
        : null,
  };
}
