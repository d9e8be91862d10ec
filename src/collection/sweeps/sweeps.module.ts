import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DocumentsModule } from '../../documents/documents.module';
import { OrganisationsModule } from '../../organisations/organisations.module';
import { Capture } from '../captures/capture.entity';
import { CapturesService } from '../captures/captures.service';
import { FetchingModule } from '../fetch/fetching.module';
import { Candidate } from './candidate.entity';
import { CheckEnding } from './check-ending.service';
import { CorrectionsService } from './corrections.service';
import { CoursesService } from './courses.service';
import { DiscoveryEnding } from './discovery-ending.service';
import { GivenStatements } from './given-statements.service';
import { KeepingService } from './keeping.service';
import { PageMemoryService } from './page-memory.service';
import { SearchContexts } from './search-context.service';
import { SweepRunner } from './sweep-runner.service';
import { SweepVisitor } from './sweep-visitor.service';
import { Sweep } from './sweep.entity';
import { SweepsService } from './sweeps.service';
import { UploadsService } from './uploads.service';

/** What makes sweeps; nobody else needs it. */
const INNER = [
  CheckEnding,
  CoursesService,
  DiscoveryEnding,
  GivenStatements,
  KeepingService,
  PageMemoryService,
  SearchContexts,
  SweepVisitor,
];

const OFFERED = [CapturesService, CorrectionsService, SweepRunner, SweepsService, UploadsService];

@Module({
  imports: [
    TypeOrmModule.forFeature([Capture, Candidate, Sweep]),
    DocumentsModule,
    OrganisationsModule,
    FetchingModule,
  ],
  providers: [...INNER, ...OFFERED],
  exports: OFFERED,
})
export class SweepsModule {}
