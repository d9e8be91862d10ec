import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments/assessments.module';
import { CoverageModule } from '../collection/coverage/coverage.module';
import { DocumentsModule } from '../documents/documents.module';
import { ApiAssessmentsController } from './assessments.controller';
import { ApiDocumentsController } from './documents.controller';
import { HealthController } from './health.controller';
import { OpenApiController } from './openapi.controller';
import { ApiOrganisationsController } from './organisations.controller';
import { ApiRubricsController } from './rubrics.controller';

@Module({
  imports: [DocumentsModule, AssessmentsModule, CoverageModule],
  controllers: [
    ApiDocumentsController,
    ApiAssessmentsController,
    ApiOrganisationsController,
    ApiRubricsController,
    OpenApiController,
    HealthController,
  ],
})
export class ApiModule {}
