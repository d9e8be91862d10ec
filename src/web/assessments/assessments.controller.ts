import { Controller, Get, Param, Render, Res, UseFilters } from '@nestjs/common';
import type { Response } from 'express';
import { CSV_HEADER, csvRows } from '../../assessments/audit-csv';
import { AssessmentsService } from '../../assessments/assessments.service';
import { DocumentsService } from '../../documents/documents.service';
import type { Submission } from '../../documents/submission.entity';
import { isPending } from '../../documents/submission-state';
import { NotFound } from '../../errors';
import { nameOf, originOf, type Origin } from '../documents/origin';
import { progressView } from '../documents/progress-view';
import { WebErrorFilter } from '../error.filter';
import { paths } from '../paths';
import { RubricShelf } from '../../rubrics/rubric-shelf.service';
import { assessmentView, type AssessmentView } from './assessment-view';

type Page = {
  readonly id: string;
  readonly title: string;
  readonly heading: string;
  readonly origin: Origin;
};
type AssessmentPage = Page & { readonly view: AssessmentView };

/** One document: how far it has come, why it failed, or its assessment. */
@Controller()
@UseFilters(WebErrorFilter)
export class AssessmentsController {
  constructor(
    private readonly documents: DocumentsService,
    private readonly assessments: AssessmentsService,
    private readonly shelf: RubricShelf,
  ) {}

  @Get(paths.document(':id'))
  async show(@Param('id') id: string, @Res() response: Response): Promise<void> {
    const submission = await this.documents.findSubmission(id);
    if (isPending(submission.state)) {
      response.render('documents/progress', {
        ...page(submission, 'Being audited'),
        view: progressView(submission),
      });
    } else if (submission.state === 'failed') {
      response.render('documents/failed', {
        ...page(submission, 'Could not be audited'),
        sentence: submission.errorMessage,
        code: submission.errorCode,
      });
    } else {
      const assessment = await this.assessment(submission);
      const needsPerson = submission.state === 'needs-a-person';
      response.render(needsPerson ? 'documents/needs-person' : 'assessments/show', assessment);
    }
  }

  @Get(paths.printable(':id'))
  @Render('assessments/print')
  async print(@Param('id') id: string): Promise<AssessmentPage> {
    return this.assessment(await this.documents.findSubmission(id));
  }

  @Get(paths.json(':id'))
  async json(@Param('id') id: string, @Res() response: Response): Promise<void> {
    const record = await this.assessments.record(id);
    response
      .attachment(`assessment-${id}.json`)
      .type('json')
      .send(`${JSON.stringify(record)}\n`);
  }

  @Get(paths.csv(':id'))
  async csv(@Param('id') id: string, @Res() response: Response): Promise<void> {
    const record = await this.assessments.record(id);
    // The mark in front tells spreadsheets that the file is UTF-8.
    const body = `\uFEFF${CSV_HEADER}${csvRows(record)}`;
    response.attachment(`assessment-${id}.csv`).type('text/csv').send(body);
  }

  private async assessment(submission: Submission): Promise<AssessmentPage> {
    const { id, assessmentId } = submission;
    if (!assessmentId) throw new NotFound('There is no assessment of this document.');
    const [record, text] = await Promise.all([
      this.assessments.record(id),
      this.assessments.textFor(assessmentId),
    ]);
    const rubric = this.shelf.find(record.rubric.id);
    const disclosed = this.assessments.disclosed(record, text);
    const view = assessmentView({ record, text, rubric, disclosed, document: id });
    const heading = record.facts.entity?.name ?? nameOf(submission);
    const title = `${heading}: assessment`;
    return { id, title, heading, origin: originOf(submission, record.document), view };
  }
}

function page(submission: Submission, state: string): Page {
  const heading = nameOf(submission);
  const title = `${heading}: ${state}`;
  return { id: submission.id, title, heading, origin: originOf(submission) };
}
