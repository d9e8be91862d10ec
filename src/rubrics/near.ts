import type { ClaimStatus } from '../disclosures/claim';
import type { Candidate } from './candidate';
import type { CompiledClause } from './compile';
import type { Level } from './rubric';
import type { Searched, SearchedText } from './search';
import type { MakeCandidate } from './sentence-clauses';

type Near = NonNullable<CompiledClause['near']>;

/**
 * For every sentence that meets the rest of a clause: itself and the sentences that bring its `near`
 * signals, in the same section, nearest first. A plan or another year's fact beside a sentence lowers
 * it; a habit beside it does not, for it may well be a description.
 */
export function nearCandidates(
  near: Near,
  status: readonly ClaimStatus[],
  meeting: readonly Searched[],
  searched: SearchedText,
  make: MakeCandidate,
): Candidate[] {
  return meeting.flatMap((sentence) => {
    const support = supportFor(near, status, sentence, searched);
    if (!support) return [];
    const main = make(sentence);
    const beside = support.map((other) => make(other, 1));
    const lowered = beside.filter(({ caps }) =>
      caps.some((id) => id === 'future-only' || id === 'outside-period'),
    );
    const reached = Math.min(main.reached, ...lowered.map((other) => other.reached)) as Level;
    const caps = [...new Set([...main.caps, ...lowered.flatMap((other) => other.caps)])];
    return [main, ...beside].map((candidate) => ({ ...candidate, reached, caps }));
  });
}

/** The other sentences that hold the signals; `null` when a signal is missing. */
function supportFor(
  { has, within }: Near,
  status: readonly ClaimStatus[],
  sentence: Searched,
  searched: SearchedText,
): Searched[] | null {
  const from = Math.max(0, sentence.order - within);
  const distance = (other: Searched) => Math.abs(other.order - sentence.order);
  const around = searched.sentences
    .slice(from, sentence.order + within + 1)
    .filter(({ context }) => context.section === sentence.context.section)
    .sort((a, b) => distance(a) - distance(b));
  const counts = (other: Searched) => status.includes(searched.claim(other).status);
  // One sentence that says it all belongs together; several may each speak of something else.
  const whole = around.find((other) => other.marks.hasAll(has) && counts(other));
  if (whole) return whole === sentence ? [] : [whole];
  const support = new Set<Searched>();
  for (const mark of has) {
    const found = around.find((other) => other.marks.has(mark) && counts(other));
    if (!found) return null;
    support.add(found);
  }
  support.delete(sentence);
  return [...support];
}
