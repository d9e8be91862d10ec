import type { Candidate } from '../../../collection/sweeps/candidate.entity';
import type { Tag } from '../../assessments/words';
import { percentage } from '../../numbers';
import { paths } from '../../paths';
import { CANDIDATE_TAGS, notCountedInWords, pageKindInWords } from '../outcome-words';
import { webAddress } from '../web-address';

export type CandidateView = {
  readonly address: string;
  readonly open: string | null;
  readonly linkText: string;
  readonly kind: string;
  /** `62% likely`. */
  readonly score: string;
  readonly reasons: readonly string[];
  readonly notCounted: string | null;
  readonly tag: Tag;
  readonly needsPerson: boolean;
  readonly decide: string;
  /** What the link there says. */
  readonly act: string;
};

/** An address that may hold a statement, with why it is thought so. */
export function candidateView(candidate: Candidate): CandidateView {
  const { id, organisationId, address, linkText, pageKind, score, reasons } = candidate;
  return {
    ...{ address, linkText, reasons, open: webAddress(address) },
    kind: pageKindInWords(pageKind),
    score: `${percentage(score)} likely`,
    notCounted: notCountedInWords(candidate.notCounted),
    tag: CANDIDATE_TAGS[candidate.state],
    needsPerson: candidate.needsPerson && candidate.state === 'proposed',
    decide: paths.candidate(organisationId, id),
    act: candidate.state === 'proposed' ? 'Say what it is' : 'Change',
  };
}

/** The most promising first; what waits for a person before all others. */
export function candidateViews(candidates: readonly Candidate[]): CandidateView[] {
  const views = candidates.map(candidateView);
  return [
    ...views.filter(({ needsPerson }) => needsPerson),
    ...views.filter(({ needsPerson }) => !needsPerson),
  ];
}
