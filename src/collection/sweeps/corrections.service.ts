import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type EntityManager, IsNull, type Repository } from 'typeorm';
import { isUuid } from '../../documents/submission-input';
import { Invalid, NotFound } from '../../errors';
import { OrganisationsService } from '../../organisations/organisations.service';
import { canonicalAddress } from '../address/canonical-address';
import { oneAtATime } from '../captures/keep-statement.queries';
import { withdrawAbsence } from './absence.queries';
import { Candidate } from './candidate.entity';
import { CandidateDecision } from './candidate-decision.entity';
import type { Decider } from './decider';
import { giveCandidate, syncStatement } from './decisions.queries';
import type { CandidateState } from './sweep';
import { SweepsService } from './sweeps.service';

/** What people say about what the search found. Every decision is kept, and can be undone. */
@Injectable()
export class CorrectionsService {
  constructor(
    @InjectRepository(Candidate) private readonly candidates: Repository<Candidate>,
    private readonly organisations: OrganisationsService,
    private readonly sweeps: SweepsService,
  ) {}

  /** @throws NotFound */
  async find(id: string): Promise<Candidate> {
    const found = isUuid(id) ? await this.candidates.findOneBy({ id }) : null;
    if (!found) throw new NotFound('There is no such candidate.');
    return found;
  }

  /** What people decided of a candidate, newest first. */
  decisions(candidateId: string): Promise<CandidateDecision[]> {
    const { manager } = this.candidates;
    return manager.find(CandidateDecision, { where: { candidateId }, order: { at: 'desc' } });
  }

  /** It is a statement of the organisation: it is fetched and assessed, whatever it looks like. */
  async confirm(id: string, decider: Decider): Promise<Candidate> {
    const candidate = await this.decide(id, 'confirmed', decider);
    if (!candidate.statementId)
      await this.sweeps.ask(candidate.organisationId, 'check', decider.by);
    return candidate;
  }

  /** It is none: it is not proposed again, and what was made of it does not count. */
  reject(id: string, decider: Decider): Promise<Candidate> {
    return this.decide(id, 'rejected', decider);
  }

  /**
   * Gives the address of a statement; it is fetched at once.
   *
   * @throws Invalid for the field `address`; NotFound for an organisation there is not
   */
  async give(organisationId: string, address: string, decider: Decider): Promise<Candidate> {
    await this.organisations.find(organisationId);
    checkDecider(decider);
    const canonical = checked(address);
    const id = await this.candidates.manager.transaction((manager) =>
      giveCandidate(manager, organisationId, canonical),
    );
    await this.decide(id, 'given', decider);
    await this.sweeps.ask(organisationId, 'check', decider.by);
    return this.find(id);
  }

  /** Takes the last decision back. @throws NotFound; Invalid when there is none */
  async undo(id: string): Promise<Candidate> {
    await this.find(id);
    await this.candidates.manager.transaction(async (manager) => {
      await oneAtATime(manager);
      const candidate = await lock(manager, id);
      const last = await manager.findOne(CandidateDecision, {
        where: { candidateId: id, undoneAt: IsNull() },
        order: { at: 'desc' },
      });
      if (!last) throw new Invalid({ candidate: 'There is no decision to undo.' });
      await manager.update(CandidateDecision, { id: last.id }, { undoneAt: new Date() });
      const before = await manager.findOne(CandidateDecision, {
        where: { candidateId: id, undoneAt: IsNull() },
        order: { at: 'desc' },
      });
      await manager.update(
        Candidate,
        { id },
        {
          state: last.was,
          decidedBy: before?.decidedBy ?? null,
          decidedAt: before?.at ?? null,
        },
      );
      await followDecision(manager, candidate, new Date());
    });
    return this.find(id);
  }

  private async decide(id: string, became: CandidateState, decider: Decider): Promise<Candidate> {
    const { by, note = '' } = checkDecider(decider);
    await this.find(id);
    await this.candidates.manager.transaction(async (manager) => {
      await oneAtATime(manager);
      const candidate = await lock(manager, id);
      const { state } = candidate;
      const at = new Date();
      await manager.insert(CandidateDecision, {
        ...{ candidateId: id, was: state, became, decidedBy: by, note, at, undoneAt: null },
      });
      await manager.update(Candidate, { id }, { state: became, decidedBy: by, decidedAt: at });
      await followDecision(manager, candidate, at);
    });
    return this.find(id);
  }
}

/** @throws Invalid */
function checkDecider(decider: Decider): Decider {
  if (decider.by.trim() === '') throw new Invalid({ by: 'Say who decides.' });
  return decider;
}

/** @throws Invalid */
function checked(address: string): string {
  const typed = address.trim();
  if (typed.length <= 2_000 && /^(https?:\/\/)?[^\s/]+\.[^\s/]+/i.test(typed)) {
    try {
      return canonicalAddress(typed);
    } catch {
      // Said below.
    }
  }
  throw new Invalid({
    address: 'Enter a full web address, such as https://www.example.gov.uk/statement.pdf.',
  });
}

/** The statement follows what was decided, and where it counts now, the finding that there is none falls. */
async function followDecision(
  manager: EntityManager,
  { statementId, organisationId }: Candidate,
  at: Date,
): Promise<void> {
  if (await syncStatement(manager, statementId))
    await withdrawAbsence(manager, [organisationId], at);
}

function lock(manager: EntityManager, id: string): Promise<Candidate> {
  return manager.findOneOrFail(Candidate, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
}
