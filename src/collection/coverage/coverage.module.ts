import { Module } from '@nestjs/common';
import { DossierService } from '../dossier/dossier.service';
import { QuestionsService } from '../questions/questions.service';
import { CoverageService } from './coverage.service';

/** What the pages and the API ask of the collection: it only reads. */
@Module({
  providers: [CoverageService, DossierService, QuestionsService],
  exports: [CoverageService, DossierService, QuestionsService],
})
export class CoverageModule {}
