import type { ClaimStatus } from '../disclosures/claim';
import type { Fact, Facts } from '../disclosures/facts';
import type { Evidence } from '../text/text';
import type { Candidate } from './candidate';
import { ceilingOf } from './caps';
import type { CompiledClause, CompiledCriterion } from './compile';
import type { Level } from './rubric';
import { hitsOf, type Marked, type SearchedText } from './search';
import { publishedWithinSixMonths } from './six-months';
import { wordsOf } from './words';

/** Fields a fact may be asked for, whatever the fact. */
type AnyFact = Fact<Readonly<Record<string, unknown>>>;

/** Finds the facts that meet the `fact` clauses of one criterion. */
export function factCandidates(
  { clauses }: CompiledCriterion,
  searched: SearchedText,
  facts: Facts,
): Candidate[] {
  return clauses.flatMap((clause, index) =>
    factsFor(clause, facts).flatMap((fact) => {
      const marked = searched.mark(searched.text.content, fact.evidence);
      const holds = holdsFor(clause, fact.evidence, marked, searched);
      return holds ? [describe(clause, index, fact, marked, searched)] : [];
    }),
  );
}

/** The facts a clause asks for, when they hold all the fields it names and a status that counts. */
function factsFor({ fact: condition, status }: CompiledClause, facts: Facts): readonly AnyFact[] {
  if (!condition) return [];
  const found: readonly (AnyFact | null)[] =
    condition.fact === 'published-within-six-months'
      ? publishedWithinSixMonths(facts)
      : [facts[condition.fact]];
  return found.filter(
    (fact): fact is AnyFact =>
      fact !== null &&
      condition.with.every((field) => (fact[field] ?? null) !== null) &&
      (statusOf(fact) !== 'planned' || status.includes('planned')),
  );
}

/** An approval still to come is a plan; every other fact is something the document does. */
function statusOf(fact: AnyFact): ClaimStatus {
  return fact['state'] === 'planned' ? 'planned' : 'done';
}

/** The signals of a clause, held against the fact's quote and what surrounds it. */
function holdsFor(
  { has, any, about, unless }: CompiledClause,
  evidence: Evidence,
  { marks }: Marked,
  searched: SearchedText,
): boolean {
  const sentence = about.length > 0 ? searched.sentenceAt(evidence.start) : undefined;
  const around = sentence && searched.marksAround(sentence.context);
  return (
    marks.hasAll(has) &&
    (any.length === 0 || marks.hasAny(any)) &&
    about.every((mark) => marks.has(mark) || around?.has(mark)) &&
    !marks.hasAny(unless)
  );
}

function describe(
  clause: CompiledClause,
  index: number,
  fact: AnyFact,
  marked: Marked,
  searched: SearchedText,
): Candidate {
  const { evidence } = fact;
  const { rubric } = searched.rubric;
  const status = statusOf(fact);
  const caps = status === 'planned' ? (['future-only'] as const) : [];
  return {
    start: evidence.start,
    end: evidence.end,
    clause: index,
    level: clause.level,
    reached: Math.min(clause.level, ceilingOf(caps, rubric)) as Level,
    caps: caps.filter((id) => (rubric.caps.get(id)?.to ?? 3) < clause.level),
    status,
    rank: 0,
    hits: () => [
      ...evidence.hits,
      ...hitsOf(searched.rubric, marked, new Set([...clause.has, ...clause.any])),
    ],
    wording: () => wordsOf(marked.view.view).joined,
  };
}
