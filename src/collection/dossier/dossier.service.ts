import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { isUuid } from '../../documents/submission-input';
import { NotFound } from '../../errors';
import { AbsenceFinding } from '../sweeps/absence-finding.entity';
import { CandidateDecision } from '../sweeps/candidate-decision.entity';
import { Candidate } from '../sweeps/candidate.entity';
import { lastLooks } from '../sweeps/last-looks.queries';
import { nextLook } from '../sweeps/next-look';
import { Sweep } from '../sweeps/sweep.entity';
import { TrailStep } from '../sweeps/trail-step.entity';
import type { KnownCapture, KnownStatement } from './dossier';
import { latestCaptures } from './dossier.queries';
import { knownStatements } from './statements.queries';

/** Looks that a page lists. */
const SWEEPS = 12;
const CAPTURES = 20;

/** All that was collected of one organisation. Changes nothing. */
@Injectable()
export class DossierService {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** The newest year first, rejected ones last. */
  statements(organisationId: string): Promise<KnownStatement[]> {
    return knownStatements(this.database.manager, organisationId);
  }

  /** The most promising first. */
  candidates(organisationId: string): Promise<Candidate[]> {
    return this.database.manager.find(Candidate, {
      where: { organisationId },
      order: { score: 'DESC', address: 'ASC' },
    });
  }

  /** @throws NotFound */
  async candidate(
    organisationId: string,
    id: string,
  ): Promise<{ readonly candidate: Candidate; readonly decisions: readonly CandidateDecision[] }> {
    const { manager } = this.database;
    const candidate = isUuid(id)
      ? await manager.findOneBy(Candidate, { id, organisationId })
      : null;
    if (!candidate) throw new NotFound('This organisation has no such candidate.');
    const decisions = await manager.find(CandidateDecision, {
      where: { candidateId: id },
      order: { at: 'DESC' },
    });
    return { candidate, decisions };
  }

  /** The newest first, without where each search stands. */
  sweeps(organisationId: string): Promise<Sweep[]> {
    return this.database.manager.find(Sweep, {
      where: { organisationId },
      order: { createdAt: 'DESC' },
      take: SWEEPS,
      select: SHOWN,
    });
  }

  /** When the next look is due by itself; `null` when none is. */
  async nextLook(organisationId: string): Promise<Date | null> {
    const [looks] = await lastLooks(this.database.manager, organisationId);
    return looks ? nextLook(looks, new Date()) : null;
  }

  /** One look with every step of it, in order. @throws NotFound */
  async trail(
    organisationId: string,
    id: string,
  ): Promise<{ readonly sweep: Sweep; readonly steps: readonly TrailStep[] }> {
    const { manager } = this.database;
    const sweep = isUuid(id)
      ? await manager.findOne(Sweep, { where: { id, organisationId }, select: SHOWN })
      : null;
    if (!sweep) throw new NotFound('This organisation has no such look.');
    const steps = await manager.find(TrailStep, {
      where: { sweepId: id },
      order: { number: 'ASC' },
    });
    return { sweep, steps };
  }

  captures(
    organisationId: string,
  ): Promise<{ readonly captures: readonly KnownCapture[]; readonly all: number }> {
    return latestCaptures(this.database.manager, organisationId, CAPTURES);
  }

  /** Findings that no statement was there, the newest first. */
  findings(organisationId: string): Promise<AbsenceFinding[]> {
    return this.database.manager.find(AbsenceFinding, {
      where: { organisationId },
      order: { foundAt: 'DESC' },
    });
  }

  /** @throws NotFound */
  async finding(organisationId: string, id: string): Promise<AbsenceFinding> {
    const found = isUuid(id)
      ? await this.database.manager.findOneBy(AbsenceFinding, { id, organisationId })
      : null;
    if (!found) throw new NotFound('This organisation has no such finding.');
    return found;
  }
}

const SHOWN = {
  ...{ id: true, organisationId: true, kind: true, state: true, outcome: true, askedBy: true },
  ...{ requests: true, conditional: true, progressText: true, errorCode: true, resumeAt: true },
  ...{ createdAt: true, startedAt: true, finishedAt: true },
} as const;
