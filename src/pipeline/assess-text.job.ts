import { Injectable } from '@nestjs/common';
import { AssessingService } from '../assessments/assessing.service';
import type { Try } from '../database/fence';
import { ProgressService } from '../documents/progress.service';
import type { JobHandler } from './job-handler';
import type { Payload } from './jobs';

@Injectable()
export class AssessTextJob implements JobHandler<'assess-text'> {
  readonly name = 'assess-text';

  constructor(
    private readonly assessing: AssessingService,
    readonly ledger: ProgressService,
  ) {}

  work(payload: Payload<'assess-text'>, attempt: Try): Promise<void> {
    return this.assessing.assess(payload, attempt);
  }
}
