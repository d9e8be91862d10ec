import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Try } from '../../database/fence';
import { DocumentsService } from '../../documents/documents.service';
import { OrganisationsService } from '../../organisations/organisations.service';
import { keepStatement, markStatement, oneAtATime } from '../captures/keep-statement.queries';
import type { KnownStatement } from '../captures/known-statement';
import { statementsOf } from '../captures/known-statements.queries';
import { withdrawAbsence } from './absence.queries';
import { afterCheck } from './after-check';
import type { DecidedCandidate } from './candidate-decisions';
import { decidedCandidates } from './candidates.queries';
import { answersFor, lastSteps } from './check-answers';
import { checkOutcome } from './check-outcome';
import type { CheckState } from './check-course';
import { rubricFor } from './discovery-ending.service';
import { endSweep } from './ending.queries';
import { GivenStatements, givenStatement, type Said } from './given-statements.service';
import { type KeepingPage, type KeepingPages, KeepingService } from './keeping.service';
import type { Sweep } from './sweep.entity';
import { openSweep } from './sweeps.queries';

const SEEN = ['ok', 'not-modified'];

type Made = {
  readonly candidate: DecidedCandidate;
  readonly page: KeepingPage;
  readonly said: Said;
};

/**
 * Writes down what a check found. What has changed on the web is judged by a discovery, which is
 * asked for at once; what people gave is taken at their word.
 */
@Injectable()
export class CheckEnding {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly organisations: OrganisationsService,
    private readonly keeping: KeepingService,
    private readonly given: GivenStatements,
    private readonly documents: DocumentsService,
  ) {}

  async end(sweep: Sweep, { trail }: CheckState, attempt: Try): Promise<void> {
    const at = new Date();
    const { organisationId } = sweep;
    const organisation = await this.organisations.find(organisationId);
    const steps = lastSteps(trail);
    const answered = [...steps.values()].filter(({ outcome }) => SEEN.includes(outcome));
    const pages = await this.keeping.prepare(
      sweep,
      answered.map(({ address }) => address),
    );
    const statements = await statementsOf(this.database.manager, organisationId);
    const decided = await decidedCandidates(this.database.manager, organisationId);
    const made = await this.read(toMake(decided, statements, pages), pages);
    const submitted: string[] = [];
    await this.database.transaction(async (manager) => {
      await attempt.fence(manager);
      await oneAtATime(manager);
      const kept = await this.keeping.keep(manager, sweep, pages);
      let lookAround = landingChanged(statements, pages);
      for (const statement of statements) {
        const answers = answersFor(statement, steps, pages);
        if (answers.length === 0) continue;
        const standing = afterCheck(statement, answers, at);
        await markStatement(manager, statement.id, standing, at);
        if (statement.source === 'found')
          lookAround ||= standing.state === 'changed' || standing.goneChecks === 1;
      }
      const taken = new Set<string>();
      for (const { candidate, page, said } of made) {
        const capture = kept.get(page.address);
        if (!capture) continue;
        const seen = givenStatement(page, capture, said, at);
        const statement = await keepStatement(manager, seen, taken, async () => {
          const { id, isNew } = await this.keeping.submit(manager, seen, rubricFor(organisation));
          if (isNew) submitted.push(id);
          return id;
        });
        await linkCandidate(manager, candidate.id, statement.id);
        await withdrawAbsence(manager, [organisationId], at);
      }
      if (lookAround) await openSweep(manager, organisationId, 'discovery', null);
      await endSweep(manager, sweep, { ...checkOutcome(steps), again: null, code: null }, at);
    });
    for (const id of submitted) this.documents.accepted.next(id);
  }

  private async read(
    candidates: readonly DecidedCandidate[],
    pages: KeepingPages,
  ): Promise<Made[]> {
    const made: Made[] = [];
    for (const candidate of candidates) {
      const page = pages.get(candidate.address);
      if (page) made.push({ candidate, page, said: await this.given.read(page) });
    }
    return made;
  }
}

/** Addresses that people gave, without a statement, or with one whose text has changed since. */
function toMake(
  decided: readonly DecidedCandidate[],
  statements: readonly KnownStatement[],
  pages: ReadonlyMap<string, KeepingPage>,
): DecidedCandidate[] {
  return decided.filter(({ state, address, statementId }) => {
    if (state === 'rejected') return false;
    const statement = statements.find(({ id }) => id === statementId);
    if (!statement) return true;
    const known = statement.pages.find((page) => page.address === address);
    return statement.source === 'given' && known?.textHash !== pages.get(address)?.textHash;
  });
}

function landingChanged(
  statements: readonly KnownStatement[],
  pages: ReadonlyMap<string, KeepingPage>,
): boolean {
  return statements.some(({ landing }) => {
    const page = landing === null ? undefined : pages.get(landing);
    return page?.plan.kind === 'response';
  });
}

async function linkCandidate(
  manager: EntityManager,
  id: string,
  statementId: string,
): Promise<void> {
  await manager.query('update candidate set statement_id = $2 where id = $1', [id, statementId]);
}
