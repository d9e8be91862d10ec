import type { Candidate } from './candidate';
import { capsOf, ceilingOf, type PeriodYears } from './caps';
import type { CompiledClause, CompiledCriterion } from './compile';
import { distinctCandidates } from './distinct';
import { nearCandidates } from './near';
import type { CapId, Level } from './rubric';
import { hitsOf, type Searched, type SearchedText } from './search';
import { wordsOf } from './words';

/** Makes the candidate that one sentence is for the clause at hand. */
export type MakeCandidate = (sentence: Searched, rank?: 0 | 1, limit?: Level) => Candidate;

/** Finds the sentences that meet the clauses of one criterion. */
export function sentenceCandidates(
  { criterion, clauses }: CompiledCriterion,
  searched: SearchedText,
  period: PeriodYears,
): Candidate[] {
  const { rubric, boilerplate } = searched.rubric;
  return clauses.flatMap((clause, index) => {
    if (clause.fact) return [];
    const shown = marksOf(clause);
    const make: MakeCandidate = (sentence, rank = 0, limit = 3) => {
      const claim = searched.claim(sentence);
      const caps = capsOf(claim, criterion.claim, period, sentence.marks.has(boilerplate));
      const low = (id: CapId) => (rubric.caps.get(id)?.to ?? 3) < clause.level;
      return {
        start: sentence.start,
        end: sentence.end,
        clause: index,
        level: clause.level,
        reached: Math.min(clause.level, ceilingOf(caps, rubric), limit) as Level,
        caps: caps.filter(low),
        status: claim.status,
        ...(claim.negation && { negation: claim.negation }),
        rank,
        hits: () => hitsOf(searched.rubric, sentence, shown),
        wording: () => wordsOf(sentence.view.view).joined,
      };
    };
    const needed = clause.distinct ? [...clause.has, clause.distinct.signal] : clause.has;
    const meeting = searched
      .withMarks(needed)
      .filter((sentence) => holdsFor(clause, sentence, searched));
    if (clause.distinct) return distinctCandidates(clause.level, clause.distinct, meeting, make);
    if (clause.near) return nearCandidates(clause.near, clause.status, meeting, searched, make);
    return meeting.map((sentence) => make(sentence));
  });
}

/** What a sentence with the needed marks must fulfil besides: any, unless, about, status, disclosure. */
function holdsFor(clause: CompiledClause, sentence: Searched, searched: SearchedText): boolean {
  const { marks } = sentence;
  if (clause.any.length > 0 && !marks.hasAny(clause.any)) return false;
  if (marks.hasAny(clause.unless)) return false;
  for (const mark of clause.about) {
    if (!marks.has(mark) && !searched.marksAround(sentence.context).has(mark)) return false;
  }
  if (clause.disclosure && !searched.discloses(sentence, clause.disclosure)) return false;
  return clause.status.includes(searched.claim(sentence).status);
}

/** The marks whose matches are shown as hits. */
function marksOf({ has, any, about, near, distinct }: CompiledClause): Set<number> {
  const marks = [...has, ...any, ...about, ...(near?.has ?? [])];
  return new Set(distinct ? [...marks, distinct.signal] : marks);
}
