import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments/assessments.module';
import { DocumentsModule } from '../documents/documents.module';
import { ApiAssessmentsController } from './assessments.controller';
import { ApiDocumentsController } from './documents.controller';
import { HealthController } from './health.controller';
import { OpenApiController } from './openapi.controller';
import { ApiRubricsController } from './rubrics.controller';

@Module({
  imports: [DocumentsModule, AssessmentsModule],
  controllers: [
    ApiDocumentsController,
    ApiAssessmentsController,
    ApiRubricsController,
    OpenApiController,
    HealthController,
  ],
})
export class ApiModule {}
