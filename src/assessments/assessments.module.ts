import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DocumentsModule } from '../documents/documents.module';
import { OrganisationsModule } from '../organisations/organisations.module';
import { RubricsModule } from '../rubrics/rubrics.module';
import { AssessingService } from './assessing.service';
import { StoredAssessment } from './assessment.entity';
import { AssessmentsService } from './assessments.service';
import { StoredEvidence } from './evidence.entity';

@Module({
  imports: [
    TypeOrmModule.forFeature([StoredAssessment, StoredEvidence]),
    DocumentsModule,
    OrganisationsModule,
    RubricsModule,
  ],
  providers: [AssessingService, AssessmentsService],
  exports: [AssessingService, AssessmentsService, RubricsModule],
})
export class AssessmentsModule {}
