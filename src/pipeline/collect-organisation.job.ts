import { Injectable } from '@nestjs/common';
import { SweepRunner } from '../collection/sweeps/sweep-runner.service';
import { SweepsService } from '../collection/sweeps/sweeps.service';
import type { Try } from '../database/fence';
import type { JobHandler } from './job-handler';
import type { Payload } from './jobs';

@Injectable()
export class CollectOrganisationJob implements JobHandler<'collect-organisation'> {
  readonly name = 'collect-organisation';

  constructor(
    private readonly runner: SweepRunner,
    readonly ledger: SweepsService,
  ) {}

  work({ sweep }: Payload<'collect-organisation'>, attempt: Try): Promise<void> {
    return this.runner.run(sweep, attempt);
  }
}
