import type { EntityManager } from 'typeorm';
import { storableJson, storableText } from '../captures/storable';
import type { NotCounted } from '../discover/discovery';
import type { PageKind } from '../rank/kinds';
import type { DecidedCandidate } from './candidate-decisions';

/** An address that a sweep came across. */
export type SeenCandidate = {
  /** Canonical. */
  readonly address: string;
  readonly kind: PageKind;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly cameFrom: string | null;
  readonly linkText: string;
  readonly visited: boolean;
  readonly notCounted: NotCounted | null;
  /** The statement it was taken for. */
  readonly statementId: string | null;
};

/** From here on it is worth a person's time. */
const WORTH_ASKING = 0.6;
/** What the search cannot settle by itself. */
const OPEN: readonly (NotCounted | null)[] = [
  ...(['unknown-host', 'platform-copy', 'not-fetched', 'not-readable'] as const),
];

/** Writes down what a sweep came across; what people decided of it before stays decided. */
export async function keepCandidates(
  manager: EntityManager,
  sweep: { readonly id: string; readonly organisationId: string },
  candidates: readonly SeenCandidate[],
  at: Date,
): Promise<void> {
  const byAddress = new Map(candidates.map((candidate) => [candidate.address, candidate]));
  for (const each of byAddress.values())
    await manager.query(
      `insert into candidate (organisation_id, address, page_kind, score, reasons, link_text,
         not_counted, came_from, visited, needs_person, first_seen_at, last_seen_at, sweep_id,
         statement_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, $12, $13)
       on conflict (organisation_id, address) do update set
         page_kind = excluded.page_kind, score = excluded.score, reasons = excluded.reasons,
         link_text = excluded.link_text, not_counted = excluded.not_counted,
         came_from = excluded.came_from, visited = excluded.visited,
         needs_person = excluded.needs_person, last_seen_at = excluded.last_seen_at,
         sweep_id = excluded.sweep_id,
         statement_id = coalesce(excluded.statement_id, candidate.statement_id)`,
      [
        ...[sweep.organisationId, each.address, each.kind, each.score],
        ...[storableJson(each.reasons), storableText(each.linkText).slice(0, 500), each.notCounted],
        ...[each.cameFrom, each.visited, needsPerson(each), at, sweep.id, each.statementId],
      ],
    );
}

function needsPerson({ score, notCounted }: SeenCandidate): boolean {
  return score >= WORTH_ASKING && OPEN.includes(notCounted);
}

/** The candidates of an organisation that people have decided on. */
export async function decidedCandidates(
  manager: EntityManager,
  organisationId: string,
): Promise<DecidedCandidate[]> {
  return manager.query<DecidedCandidate[]>(
    `select id, address, state, statement_id as "statementId" from candidate
     where organisation_id = $1 and state <> 'proposed' order by address`,
    [organisationId],
  );
}
