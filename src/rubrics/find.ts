import type { Facts } from '../disclosures/facts';
import type { TextLabels } from '../disclosures/labels';
import { quoteOf } from '../text/quote';
import type { Text } from '../text/text';
import type { Candidate } from './candidate';
import type { PeriodYears } from './caps';
import { compileRubric } from './compile';
import { factCandidates } from './fact-clauses';
import { MAX_QUOTES, type Finding } from './finding';
import type { Rubric } from './rubric';
import { SearchedText } from './search';
import { sentenceCandidates } from './sentence-clauses';

/** What a whole rubric found in a text. */
export type Findings = {
  /** Number of sentences that were searched. */
  readonly searched: number;
  /** One for each criterion, by id. */
  readonly byCriterion: ReadonlyMap<string, Finding>;
};

/**
 * Holds a text against all criteria of a rubric. The text is searched once for all phrases; every
 * criterion then takes the highest level that one of its clauses reaches after caps.
 *
 * Quotes are those that reach the final level; quotes for lower levels are left out. A sentence that
 * says the same words as an earlier one is not quoted again.
 *
 * @param text the frozen text
 * @param facts the facts read from it
 * @param labels the disclosures that its sentences make
 */
export function findAll(rubric: Rubric, text: Text, facts: Facts, labels: TextLabels): Findings {
  const searched = new SearchedText(compileRubric(rubric), text, labels);
  const period = yearsOf(facts);
  const byCriterion = new Map<string, Finding>();
  for (const criterion of searched.rubric.criteria) {
    const candidates = [
      ...sentenceCandidates(criterion, searched, period),
      ...factCandidates(criterion, searched, facts),
    ];
    byCriterion.set(criterion.criterion.id, decide(candidates, rubric, text));
  }
  return { searched: searched.sentences.length, byCriterion };
}

function yearsOf({ period }: Facts): PeriodYears {
  if (!period) return null;
  return { first: Number(period.start.slice(0, 4)), last: Number(period.end.slice(0, 4)) };
}

/** From all that was found for a criterion: its level, the caps on it, and the quotes to show. */
function decide(candidates: readonly Candidate[], rubric: Rubric, text: Text): Finding {
  let best: Candidate | undefined;
  let boldest: Candidate | undefined;
  for (const candidate of candidates) {
    if (!best || candidate.reached > best.reached) best = candidate;
    if (!boldest || candidate.level > boldest.level) boldest = candidate;
  }
  if (!best || !boldest || best.reached === 0) {
    return {
      level: 0,
      caps: boldest ? capsOn(boldest, 0, rubric) : [],
      evidence: [],
      clause: null,
    };
  }
  const { reached: level, clause } = best;
  return {
    level,
    caps: boldest.level > level ? capsOn(boldest, level, rubric) : [],
    evidence: chooseQuotes(candidates.filter(({ reached }) => reached === level)).map(
      ({ start, end, hits, status, negation }) => ({
        ...quoteOf(text, { start, end }, hits()),
        status,
        ...(negation && { negation }),
      }),
    ),
    clause,
  };
}

function capsOn({ caps, level }: Candidate, final: number, rubric: Rubric): Finding['caps'] {
  return caps.flatMap((id) => {
    const cap = rubric.caps.get(id);
    // A cap below the final level did not decide it: another clause reached further.
    return cap && level > final && cap.to >= final
      ? [{ id, from: level, to: cap.to, why: cap.says }]
      : [];
  });
}

/** Those that bring most first, then the earlier; shown in reading order, no wording twice. */
function chooseQuotes(candidates: readonly Candidate[]): Candidate[] {
  const ordered = [...candidates].sort(
    (a, b) => a.rank - b.rank || b.level - a.level || a.start - b.start || a.end - b.end,
  );
  const kept = new Map<string, Candidate>();
  for (const candidate of ordered) {
    if (kept.size === MAX_QUOTES) break;
    const wording = candidate.wording();
    if (!kept.has(wording)) kept.set(wording, candidate);
  }
  return [...kept.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
