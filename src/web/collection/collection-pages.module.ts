import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../../assessments/assessments.module';
import { CoverageModule } from '../../collection/coverage/coverage.module';
import { SweepsModule } from '../../collection/sweeps/sweeps.module';
import { OrganisationsModule } from '../../organisations/organisations.module';
import { CollectionController } from './collection.controller';
import { CandidateController } from './organisation/candidate.controller';
import { EvidenceController } from './organisation/evidence.controller';
import { GiveFormInterceptor } from './organisation/give-form.interceptor';
import { GiveController } from './organisation/give.controller';
import { OrganisationPage } from './organisation/organisation-page.service';
import { OrganisationController } from './organisation/organisation.controller';
import { WarcController } from './organisation/warc.controller';
import { QuestionsController } from './questions.controller';

@Module({
  imports: [OrganisationsModule, AssessmentsModule, CoverageModule, SweepsModule],
  controllers: [
    CollectionController,
    QuestionsController,
    OrganisationController,
    EvidenceController,
    CandidateController,
    GiveController,
    WarcController,
  ],
  providers: [OrganisationPage, GiveFormInterceptor],
})
export class CollectionPagesModule {}
