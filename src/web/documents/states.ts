import type { SubmissionState } from '../../documents/submission-state';
import type { Tag } from '../assessments/words';

/** Where a document stands, as a tag. */
export const STATE_TAGS: Readonly<Record<SubmissionState, Tag>> = {
  waiting: { text: 'Waiting', colour: 'grey' },
  fetching: { text: 'Fetching', colour: 'blue' },
  reading: { text: 'Reading', colour: 'blue' },
  assessing: { text: 'Assessing', colour: 'blue' },
  assessed: { text: 'Assessed', colour: 'green' },
  'needs-a-person': { text: 'Needs a person', colour: 'orange' },
  failed: { text: 'Failed', colour: 'red' },
};
