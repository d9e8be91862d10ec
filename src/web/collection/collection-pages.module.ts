import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../../assessments/assessments.module';
import { CoverageModule } from '../../collection/coverage/coverage.module';
import { OrganisationsModule } from '../../organisations/organisations.module';
import { CollectionController } from './collection.controller';
import { EvidenceController } from './organisation/evidence.controller';
import { OrganisationPage } from './organisation/organisation-page.service';
import { OrganisationController } from './organisation/organisation.controller';
import { QuestionsController } from './questions.controller';

@Module({
  imports: [OrganisationsModule, AssessmentsModule, CoverageModule],
  controllers: [
    CollectionController,
    QuestionsController,
    OrganisationController,
    EvidenceController,
  ],
  providers: [OrganisationPage],
})
export class CollectionPagesModule {}
