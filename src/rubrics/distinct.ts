import type { Candidate } from './candidate';
import type { CompiledClause } from './compile';
import type { Clause, Level } from './rubric';
import type { Searched } from './search';
import type { MakeCandidate } from './sentence-clauses';

type Distinct = NonNullable<CompiledClause['distinct']>;

/**
 * Counts the groups of a signal over a sentence, a section or the whole text. A level is reached when
 * the sentences that can carry it under their caps bring enough groups between them.
 *
 * @param top the level of the clause
 * @param meeting the sentences that meet the rest of the clause
 */
export function distinctCandidates(
  top: Clause['level'],
  { groups, atLeast, across }: Distinct,
  meeting: readonly Searched[],
  make: MakeCandidate,
): Candidate[] {
  return poolsOf(meeting, across).flatMap((pool) => {
    const alone = pool.map((sentence) => ({ sentence, ...make(sentence) }));
    for (const level of LEVELS.filter((candidate) => candidate <= top)) {
      const able = alone.filter(({ reached }) => reached >= level).map(({ sentence }) => sentence);
      if (countGroups(groups, able) < atLeast) continue;
      const candidates = rankByNewGroups(groups, able, level, make);
      if (level === top) return candidates;
      const caps = [...new Set(alone.flatMap((candidate) => candidate.caps))];
      return candidates.map((candidate) => ({ ...candidate, caps }));
    }
    return [];
  });
}

const LEVELS = [3, 2, 1, 0] as const;

function poolsOf(meeting: readonly Searched[], across: Distinct['across']): Searched[][] {
  const pools = new Map<number, Searched[]>();
  for (const sentence of meeting) {
    const key = { sentence: sentence.order, section: sentence.context.section, document: 0 }[
      across
    ];
    const pool = pools.get(key);
    if (pool) pool.push(sentence);
    else pools.set(key, [sentence]);
  }
  return [...pools.values()];
}

function countGroups(groups: readonly number[], sentences: readonly Searched[]): number {
  return groups.filter((group) => sentences.some(({ marks }) => marks.has(group))).length;
}

/** The sentences in reading order; those that bring no group of their own stand back. */
function rankByNewGroups(
  groups: readonly number[],
  sentences: readonly Searched[],
  limit: Level,
  make: MakeCandidate,
): Candidate[] {
  const seen = new Set<number>();
  return sentences.map((sentence) => {
    const fresh = groups.filter((group) => sentence.marks.has(group) && !seen.has(group));
    for (const group of fresh) seen.add(group);
    return make(sentence, fresh.length > 0 ? 0 : 1, limit);
  });
}
