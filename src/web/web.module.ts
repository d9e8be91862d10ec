import { join } from 'node:path';
import { Module } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express from 'express';
import { AssessmentsModule } from '../assessments/assessments.module';
import { CONFIG, type Config } from '../config';
import { DocumentsModule } from '../documents/documents.module';
import { AboutController } from './about/about.controller';
import { AssessmentsController } from './assessments/assessments.controller';
import { PagesController } from './assessments/pages.controller';
import { CoverageModule } from '../collection/coverage/coverage.module';
import { CollectionPagesModule } from './collection/collection-pages.module';
import { DocumentList } from './documents/document-list.service';
import { DocumentsController } from './documents/documents.controller';
import { HomeController } from './home/home.controller';
import { GOVUK_FRONTEND, templates } from './nunjucks';
import { paths } from './paths';
import { MarkingModule } from '../marking/marking.module';
import { AccuracyController } from './marking/accuracy.controller';
import { MarksController } from './marking/marks.controller';
import { RubricsController } from './rubrics/rubrics.controller';
import { formToken, headers, knownHostOnly, nonce, sameSiteOnly } from './security.middleware';

@Module({
  imports: [
    DocumentsModule,
    AssessmentsModule,
    MarkingModule,
    CoverageModule,
    CollectionPagesModule,
  ],
  controllers: [
    HomeController,
    DocumentsController,
    AssessmentsController,
    PagesController,
    RubricsController,
    AboutController,
    MarksController,
    AccuracyController,
  ],
  providers: [DocumentList],
})
export class WebModule {}

const ASSETS = join(__dirname, 'assets');
/** The compiled style sheet, also when the service runs from its sources. */
const BUILT_ASSETS = join(__dirname, '../../dist/web/assets');

/**
 * Prepares an application for the pages: templates, static files and security headers. Call it
 * before the application listens.
 */
export function configureWeb(app: NestExpressApplication): void {
  templates().express(app.getHttpAdapter().getInstance());
  app.setViewEngine('njk');
  app.disable('x-powered-by');
  app.use(nonce, headers, knownHostOnly(app.get<Config>(CONFIG)), sameSiteOnly);
  const script = join(GOVUK_FRONTEND, 'govuk/govuk-frontend.min.js');
  app.use(`${paths.assets}/govuk-frontend.min.js`, express.static(script));
  for (const folder of [ASSETS, BUILT_ASSETS]) {
    app.use(paths.assets, express.static(folder, { index: false, redirect: false }));
  }
  app.use(formToken);
}
