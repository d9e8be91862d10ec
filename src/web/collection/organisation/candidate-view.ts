import type { CandidateDecision } from '../../../collection/sweeps/candidate-decision.entity';
import type { Candidate } from '../../../collection/sweeps/candidate.entity';
import { momentInWords } from '../../dates';
import { CANDIDATE_TAGS } from '../outcome-words';
import { candidateView, type CandidateView } from './candidates';

export type DecisionView = {
  readonly says: string;
  readonly note: string;
  readonly undone: string | null;
};

/** One candidate with what people decided of it, the newest first. */
export type CandidatePageView = CandidateView & {
  readonly cameFrom: string | null;
  readonly decisions: readonly DecisionView[];
  /** Whether there is a decision to take back. */
  readonly undoable: boolean;
};

/** What the page of one candidate shows. */
export function candidatePageView(
  candidate: Candidate,
  decisions: readonly CandidateDecision[],
): CandidatePageView {
  return {
    ...candidateView(candidate),
    cameFrom: candidate.cameFrom,
    decisions: decisions.map(({ became, decidedBy, at, note, undoneAt }) => ({
      says: `${CANDIDATE_TAGS[became].text} by ${decidedBy}, ${momentInWords(at)}`,
      note,
      undone: undoneAt && `Undone ${momentInWords(undoneAt)}`,
    })),
    undoable: decisions.some(({ undoneAt }) => undoneAt === null),
  };
}
