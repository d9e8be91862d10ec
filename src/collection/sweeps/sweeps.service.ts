import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Subject } from 'rxjs';
import type { Repository } from 'typeorm';
import type { Fence } from '../../database/fence';
import { isUuid } from '../../documents/submission-input';
import { NotFound } from '../../errors';
import { OrganisationsService } from '../../organisations/organisations.service';
import { dueSweeps } from './schedule';
import type { SweepKind } from './sweep';
import { Sweep } from './sweep.entity';
import { lastLooks } from './last-looks.queries';
import { openSweep } from './sweeps.queries';

/** Names the sweep that a job is for. */
export type SweepScope = { readonly sweep: string };

/** Keeps the sweeps: which were asked for, which are due, how far they are. Knows no queue. */
@Injectable()
export class SweepsService {
  /** Ids of sweeps that were just asked for; whoever makes them listens. */
  readonly asked = new Subject<string>();

  constructor(
    @InjectRepository(Sweep) private readonly sweeps: Repository<Sweep>,
    private readonly organisations: OrganisationsService,
  ) {}

  /**
   * Asks for a look at the web of one organisation, at once.
   *
   * @param askedBy name of the person
   * @throws NotFound
   */
  async ask(organisationId: string, kind: SweepKind, askedBy: string): Promise<Sweep> {
    await this.organisations.find(organisationId);
    const id = await openSweep(this.sweeps.manager, organisationId, kind, askedBy);
    this.asked.next(id);
    return this.find(id);
  }

  /** @throws NotFound */
  async find(id: string): Promise<Sweep> {
    const found = isUuid(id) ? await this.sweeps.findOneBy({ id }) : null;
    if (!found) throw new NotFound('There is no such sweep.');
    return found;
  }

  /**
   * Opens the sweeps that are due by themselves.
   *
   * @returns ids of the sweeps
   */
  async schedule(now = new Date()): Promise<string[]> {
    const { manager } = this.sweeps;
    const opened: string[] = [];
    for (const looks of await lastLooks(manager))
      for (const kind of dueSweeps(looks, now))
        opened.push(await openSweep(manager, looks.organisation, kind, null));
    return opened;
  }

  /** Records how far a sweep is. */
  async step({ sweep }: SweepScope, { progressText }: { progressText: string }): Promise<void> {
    await this.sweeps
      .createQueryBuilder()
      .update({ progressText })
      .where('id = :sweep and finished_at is null', { sweep })
      .execute();
  }

  /** Records that a sweep cannot be made, with what to tell people. */
  async fail(
    { sweep }: SweepScope,
    told: { readonly code: string; readonly message: string },
    fence: Fence,
  ): Promise<void> {
    await this.sweeps.manager.transaction(async (manager) => {
      await fence(manager);
      await manager.update(
        Sweep,
        { id: sweep },
        {
          ...{ state: 'failed', outcome: 'failed', finishedAt: new Date(), engine: null },
          errorCode: told.code.slice(0, 64),
          progressText: told.message.slice(0, 1_000),
        },
      );
    });
  }
}
