import type { CriterionState } from '../../assessments/assessment';
import type { ClaimStatus } from '../../disclosures/claim';
import type { CriterionType } from '../../rubrics/rubric';

/** A short label with the colour of its tag: the colour never says more than the words. */
export type Tag = { readonly text: string; readonly colour: string };

const LEVEL_COLOURS = ['red', 'yellow', 'teal', 'green'];

/** A criterion's result as a tag: "Level 2 of 3", or the state in words when there is no level. */
export function levelTag(result: {
  readonly state: CriterionState;
  readonly level: number | null;
  readonly max: number;
}): Tag {
  if (result.state === 'not-applicable') return { text: 'Not applicable', colour: 'outline' };
  if (result.state === 'not-scored' || result.level === null) {
    return { text: 'Not scored', colour: 'grey' };
  }
  const colour = result.level === result.max ? 'green' : LEVEL_COLOURS[result.level];
  return { text: `Level ${result.level} of ${result.max}`, colour: colour ?? 'grey' };
}

/** What a quoted sentence claims, as a person would say it. */
export const STATUS_WORDS: Readonly<Record<ClaimStatus, string>> = {
  done: 'said to be done',
  practice: 'standing practice',
  planned: 'planned',
  denied: 'said not to be done',
  'no-finding': 'nothing found by the organisation',
};

/** Which expectation a criterion comes from. */
export const TYPE_WORDS: Readonly<Record<CriterionType, string>> = {
  's54-standard': 's.54 standard',
  content: 'Content that s.54(5) suggests',
  'good-practice': 'Good practice',
  'council-specific': 'Particular to councils',
  wales: 'Wales only',
};

/** The formalities gate in words. */
export const FORMALITY_TAGS: Readonly<
  Record<'met' | 'not-met' | 'not-scored' | 'not-applicable', Tag>
> = {
  met: { text: 'Met', colour: 'green' },
  'not-met': { text: 'Not met', colour: 'red' },
  'not-scored': { text: 'Not scored', colour: 'grey' },
  'not-applicable': { text: 'Not applicable', colour: 'outline' },
};
