import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Visit } from '../fetch/visit';
import { VisitsService } from '../fetch/visits.service';
import type { Ask } from './course';
import { asIfSent, PageMemoryService } from './page-memory.service';
import type { Sweep } from './sweep.entity';

/** What came of one visit. */
export type Visited = {
  /** As it was. */
  readonly visit: Visit;
  /** With the bytes that are remembered, when the site said that nothing has changed. */
  readonly asSent: Visit;
  /** Whether only what has changed was asked for. */
  readonly conditional: boolean;
  /** Writes what was answered into the memory of pages. */
  readonly remember: (manager: EntityManager) => Promise<void>;
};

/** Visits addresses for a sweep, and asks only for what has changed since the last time. */
@Injectable()
export class SweepVisitor {
  constructor(
    private readonly visits: VisitsService,
    private readonly memory: PageMemoryService,
  ) {}

  /** @throws the signal's reason when it was aborted */
  async visit({ organisationId }: Sweep, ask: Ask, signal: AbortSignal): Promise<Visited> {
    const { address, accept, hosts } = ask;
    // The fetcher keeps robots.txt itself, for a day.
    const found = accept === 'robots' ? null : await this.memory.recall(organisationId, address);
    const memory = found?.address === address ? found : null;
    const visit = await this.visits.visit({
      ...{ address, accept, signal, organisation: organisationId, hosts: new Set(hosts) },
      ...(memory?.validators && { validators: memory.validators }),
    });
    const forgotten = accept === 'robots' ? () => Promise.resolve() : undefined;
    return {
      visit,
      asSent: memory ? asIfSent(visit, memory) : visit,
      conditional: Boolean(memory?.validators),
      remember: forgotten ?? (await this.memory.remember(organisationId, visit)),
    };
  }
}
