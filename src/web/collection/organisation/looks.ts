import type { Sweep } from '../../../collection/sweeps/sweep.entity';
import type { SweepOutcome } from '../../../collection/sweeps/sweep';
import type { Tag } from '../../assessments/words';
import { momentInWords } from '../../dates';
import { counted } from '../../numbers';
import { paths } from '../../paths';
import { KIND_WORDS } from '../looks-view';
import { COVERAGE_WORDS } from '../words';

/** What a page needs to know of a look. */
export type Look = Pick<
  Sweep,
  | 'id'
  | 'organisationId'
  | 'kind'
  | 'state'
  | 'outcome'
  | 'askedBy'
  | 'requests'
  | 'conditional'
  | 'progressText'
  | 'createdAt'
  | 'startedAt'
  | 'finishedAt'
>;

export type LookView = {
  readonly href: string;
  readonly when: string;
  readonly kind: string;
  readonly tag: Tag;
  readonly says: string;
  readonly requests: string;
  readonly asked: string;
};

/** What a look came to, or how far it is. */
export function lookTag({ state, outcome, kind }: Pick<Look, 'state' | 'outcome' | 'kind'>): Tag {
  if (state === 'waiting') return { text: 'Waiting', colour: 'grey' };
  if (state === 'running') return { text: 'Going on', colour: 'blue' };
  if (kind === 'check' && outcome === 'found') return { text: 'Checked', colour: 'green' };
  return outcome === null ? { text: 'Done', colour: 'grey' } : outcomeTag(outcome);
}

function outcomeTag(outcome: SweepOutcome): Tag {
  return COVERAGE_WORDS[outcome === 'found' ? 'ok' : outcome];
}

/** The looks at one organisation, the newest first. */
export function lookViews(looks: readonly Look[]): LookView[] {
  return looks.map((look) => ({
    href: paths.trail(look.organisationId, look.id),
    when: momentInWords(look.startedAt ?? look.createdAt),
    kind: KIND_WORDS[look.kind],
    tag: lookTag(look),
    says: look.progressText,
    requests: requestsInWords(look),
    asked: askedInWords(look.askedBy),
  }));
}

/** `41 requests, 12 of them only for what has changed`. */
export function requestsInWords({
  requests,
  conditional,
}: Pick<Look, 'requests' | 'conditional'>): string {
  const all = counted(requests, 'request');
  return conditional > 0 ? `${all}, ${conditional} of them only for what has changed` : all;
}

/** Who asked for a look. */
export function askedInWords(askedBy: string | null): string {
  return askedBy === null ? 'Came by itself' : `Asked for by ${askedBy}`;
}
