import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DocumentsModule } from '../documents/documents.module';
import { OrganisationsModule } from '../organisations/organisations.module';
import { RubricsModule } from '../rubrics/rubrics.module';
import { AssessingService } from './assessing.service';
import { StoredAssessment } from './assessment.entity';
import { AssessmentsService } from './assessments.service';
import { StoredEvidence } from './evidence.entity';
import { LabellingService } from './labelling.service';
import { StoredLabels } from './text-labels.entity';

@Module({
  imports: [
    TypeOrmModule.forFeature([StoredAssessment, StoredEvidence, StoredLabels]),
    DocumentsModule,
    OrganisationsModule,
    RubricsModule,
  ],
  providers: [AssessingService, AssessmentsService, LabellingService],
  exports: [AssessingService, AssessmentsService, RubricsModule],
})
export class AssessmentsModule {}
