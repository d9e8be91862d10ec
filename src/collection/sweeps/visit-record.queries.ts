import type { EntityManager } from 'typeorm';
import { storableJson, storableText } from '../captures/storable';
import type { Visit } from '../fetch/visit';
import type { Ask, SweepStep } from './course';
import type { HeldAnswer } from './held-answer';
import type { Sweep } from './sweep.entity';

export type VisitRecord = {
  /** Of the course, after the visit. */
  readonly state: object;
  readonly ask: Ask;
  /** As it was. */
  readonly visit: Visit;
  readonly conditional: boolean;
  /** What the course noted of it. */
  readonly steps: readonly SweepStep[];
  /** Steps noted before it. */
  readonly before: number;
};

/** Writes an answer beside its sweep, as it came; `recordVisit` takes it away once it has been read. */
export async function holdAnswer(
  manager: EntityManager,
  { id }: Sweep,
  answer: HeldAnswer,
): Promise<void> {
  await manager.query('update sweep set answer = $2 where id = $1', [id, storableJson(answer)]);
}

/** Writes down one visit, with the state in which the sweep goes on. */
export async function recordVisit(
  manager: EntityManager,
  sweep: Sweep,
  { state, ask, visit, conditional, steps, before }: VisitRecord,
): Promise<void> {
  const sent = ask.accept === 'robots' ? 0 : requestsOf(visit);
  await manager.query(
    `update sweep set engine = $2, answer = null, requests = requests + $3, conditional = conditional + $4,
       progress_text = $5
     where id = $1`,
    [
      ...[sweep.id, storableJson(state), sent, sent > 0 && conditional ? 1 : 0],
      `${before + steps.length} visits: ${ask.why}`.slice(0, 1_000),
    ],
  );
  for (const [index, step] of steps.entries())
    await insertStep(manager, sweep.id, before + index + 1, step, visit, conditional);
}

/** Answers, and requests that were sent and got none. */
function requestsOf({ chain, outcome, status, ip }: Visit): number {
  const unanswered = ip !== null && (outcome === 'unreachable' || outcome === 'too-slow');
  return chain.length + (status !== null || unanswered ? 1 : 0);
}

async function insertStep(
  manager: EntityManager,
  sweepId: string,
  number: number,
  step: SweepStep,
  visit: Visit,
  conditional: boolean,
): Promise<void> {
  // The course was shown what is remembered in place of a 304: the trail says what was answered.
  const own = step.address === visit.requested;
  const { outcome, status } = own ? visit : step;
  await manager.query(
    `insert into trail_step (sweep_id, number, at, requested, address, purpose, why, came_from,
       depth, gave, outcome, status, milliseconds, conditional, ip, robots, robots_rule, chain,
       problem_code, problem_message, page_kind, score, reasons)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
       $20, $21, $22, $23)`,
    [
      ...[sweepId, number, step.at, step.address, step.finalAddress, step.purpose],
      ...[step.why, step.cameFrom, step.depth, step.gave, outcome, status, step.milliseconds],
      ...[own && conditional, visit.ip, visit.robots.decision, visit.robots.rule],
      ...[storableJson(visit.chain), visit.problem?.code.slice(0, 64) ?? null],
      ...[visit.problem?.message ?? null, step.kind, step.score, storableJson(step.reasons)],
    ].map(plain),
  );
}

const plain = (value: unknown) => (typeof value === 'string' ? storableText(value) : value);
