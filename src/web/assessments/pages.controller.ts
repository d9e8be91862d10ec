import { Controller, Get, Param, Render, UseFilters } from '@nestjs/common';
import { AssessmentsService } from '../../assessments/assessments.service';
import { DocumentsService } from '../../documents/documents.service';
import { NotFound } from '../../errors';
import { nameOf } from '../documents/origin';
import { WebErrorFilter } from '../error.filter';
import { paths } from '../paths';
import { quotationsOf } from './assessment-view';
import { isDrawable, pageDrawing, type PageDrawing } from './page-drawing';
import { passagesOf } from './passages';

type PaperPage = {
  readonly id: string;
  readonly title: string;
  readonly heading: string;
  readonly view: PageDrawing;
  readonly previous: string | null;
  readonly next: string | null;
};

/** One page of an assessed document as it stands on the paper. */
@Controller()
@UseFilters(WebErrorFilter)
export class PagesController {
  constructor(
    private readonly documents: DocumentsService,
    private readonly assessments: AssessmentsService,
  ) {}

  @Get(paths.page(':id', ':page'))
  @Render('assessments/page')
  async show(@Param('id') id: string, @Param('page') page: string): Promise<PaperPage> {
    const submission = await this.documents.findSubmission(id);
    const record = await this.assessments.record(id);
    const text = await this.assessments.textFor(submission.assessmentId ?? '');
    const view = pageDrawing(text, Number(page), passagesOf(quotationsOf(record)));
    if (!view) throw new NotFound('There is no such page.');
    const heading = record.facts.entity?.name ?? nameOf(submission);
    const link = (number: number): string | null => {
      const drawn = text.pages.some((one) => one.number === number && isDrawable(one));
      return drawn ? paths.page(id, String(number)) : null;
    };
    return {
      id,
      title: `${heading}: page ${view.number}`,
      heading,
      view,
      previous: link(view.number - 1),
      next: link(view.number + 1),
    };
  }
}
