import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssessmentsModule } from '../assessments/assessments.module';
import { CollectionModule } from '../collection/collection.module';
import { CONFIG } from '../config';
import { DocumentsModule } from '../documents/documents.module';
import { AssessTextJob } from './assess-text.job';
import { CollectOrganisationJob } from './collect-organisation.job';
import { DispatcherService, QUEUE } from './dispatcher.service';
import { FetchAddressJob } from './fetch-address.job';
import { checkedHandlers, type JobHandler } from './job-handler';
import { JobRun } from './job-run.entity';
import { JOB_HANDLERS, JobRunner } from './job-runner.service';
import { JobRunsService } from './job-runs.service';
import { JOB_NAMES } from './jobs';
import { openBackend } from './queue.backend';
import { ReadDocumentJob } from './read-document.job';
import { WorkersService } from './workers.service';

const HANDLERS = [FetchAddressJob, ReadDocumentJob, AssessTextJob, CollectOrganisationJob];

@Module({})
export class PipelineModule {
  /** @param working false for a process that only puts jobs into the queue */
  static for({ working }: { readonly working: boolean }): DynamicModule {
    const queue = { provide: QUEUE, inject: [CONFIG], useFactory: openBackend };
    const handlers = {
      provide: JOB_HANDLERS,
      inject: HANDLERS,
      useFactory: (...all: JobHandler[]) => checkedHandlers(JOB_NAMES, all),
    };
    const work = [...HANDLERS, handlers, JobRunsService, JobRunner, WorkersService];
    return {
      module: PipelineModule,
      imports: [
        TypeOrmModule.forFeature([JobRun]),
        DocumentsModule,
        CollectionModule,
        AssessmentsModule,
      ],
      providers: [queue, DispatcherService, ...(working ? work : [])],
    };
  }
}
