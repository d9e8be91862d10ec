import { Injectable } from '@nestjs/common';
import { CollectionService } from '../collection/collection.service';
import type { Try } from '../database/fence';
import { ProgressService } from '../documents/progress.service';
import type { JobHandler } from './job-handler';
import type { Payload } from './jobs';

@Injectable()
export class FetchAddressJob implements JobHandler<'fetch-address'> {
  readonly name = 'fetch-address';

  constructor(
    private readonly collection: CollectionService,
    readonly ledger: ProgressService,
  ) {}

  work({ submission }: Payload<'fetch-address'>, attempt: Try): Promise<void> {
    return this.collection.fetch(submission, attempt);
  }
}
