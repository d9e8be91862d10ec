/** How it came: a file or an address from a person, or a statement that was found on the web. */
export type SubmissionKind = 'upload' | 'address' | 'collected';

/** Where a submission stands. The last three are final. */
export const SUBMISSION_STATES = [
  'waiting',
  'fetching',
  'reading',
  'assessing',
  'assessed',
  'needs-a-person',
  'failed',
] as const;

export type SubmissionState = (typeof SUBMISSION_STATES)[number];

/** States in which there is still something to do. */
export const PENDING: readonly SubmissionState[] = ['waiting', 'fetching', 'reading', 'assessing'];

/**
 * Tells whether a submission still has work before it.
 *
 * @param state where it stands
 * @returns true until it is assessed, needs a person or has failed
 */
export function isPending(state: SubmissionState): boolean {
  return PENDING.includes(state);
}
