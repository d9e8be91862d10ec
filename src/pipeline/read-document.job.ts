import { Injectable } from '@nestjs/common';
import type { Try } from '../database/fence';
import { ReadingsService } from '../documents/readings.service';
import { ProgressService } from '../documents/progress.service';
import type { JobHandler } from './job-handler';
import type { Payload } from './jobs';

@Injectable()
export class ReadDocumentJob implements JobHandler<'read-document'> {
  readonly name = 'read-document';

  constructor(
    private readonly readings: ReadingsService,
    readonly ledger: ProgressService,
  ) {}

  work(payload: Payload<'read-document'>, attempt: Try): Promise<void> {
    return this.readings.read(payload, attempt);
  }
}
