import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Try } from '../../database/fence';
import type { Visit } from '../fetch/visit';
import { VisitsService } from '../fetch/visits.service';
import type { Ask } from './course';
import { answerOf, type HeldAnswer, visitHeld } from './held-answer';
import { asIfSent, type Memory, PageMemoryService } from './page-memory.service';
import type { Sweep } from './sweep.entity';
import { holdAnswer } from './visit-record.queries';

/** What came of one visit. */
export type Visited = {
  /** As it was. */
  readonly visit: Visit;
  /** With the bytes that are remembered, when the site said that nothing has changed. */
  readonly asSent: Visit;
  /** Whether only what has changed was asked for. */
  readonly conditional: boolean;
};

/** Visits addresses for a sweep, and asks only for what has changed since the last time. */
@Injectable()
export class SweepVisitor {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly visits: VisitsService,
    private readonly memory: PageMemoryService,
  ) {}

  /** @throws the signal's reason when it was aborted */
  async visit({ organisationId }: Sweep, ask: Ask, signal: AbortSignal): Promise<Visited> {
    const { address, accept, hosts } = ask;
    const memory = isRobots(ask) ? null : await this.remembered(organisationId, address);
    const visit = await this.visits.visit({
      ...{ address, accept, signal, organisation: organisationId, hosts: new Set(hosts) },
      ...(memory?.validators && { validators: memory.validators }),
    });
    const asSent = memory ? asIfSent(visit, memory) : visit;
    return { visit, asSent, conditional: Boolean(memory?.validators) };
  }

  /** Writes an answer down as it came, so that it need not be asked for again. */
  async keep(sweep: Sweep, ask: Ask, { visit, conditional }: Visited, attempt: Try): Promise<void> {
    if (isRobots(ask)) return;
    const remember = await this.memory.remember(sweep.organisationId, visit);
    await this.database.transaction(async (manager) => {
      await attempt.hold(manager);
      await remember(manager);
      await holdAnswer(manager, sweep, answerOf(visit, conditional));
    });
  }

  /** The visit that was kept and not read, `null` when its bytes are lost. */
  async kept({ organisationId }: Sweep, answer: HeldAnswer): Promise<Visited | null> {
    const memory = await this.remembered(organisationId, answer.requested);
    if (!memory && ['ok', 'not-modified'].includes(answer.outcome)) return null;
    const visit = visitHeld(answer, answer.outcome === 'ok' && memory ? memory.bytes : null);
    const asSent = memory ? asIfSent(visit, memory) : visit;
    return { visit, asSent, conditional: answer.conditional };
  }

  private async remembered(organisation: string, address: string): Promise<Memory | null> {
    const found = await this.memory.recall(organisation, address);
    return found?.address === address ? found : null;
  }
}

/** The fetcher keeps robots.txt itself, for a day. */
const isRobots = ({ accept }: Ask) => accept === 'robots';
