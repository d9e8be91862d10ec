import { Controller, Get, Query, Render, UseFilters } from '@nestjs/common';
import { QuestionsService } from '../../collection/questions/questions.service';
import type { Raw } from '../documents/list-query';
import { WebErrorFilter } from '../error.filter';
import { paths } from '../paths';
import type { Page } from './page';
import { questionsView, type QuestionsView } from './questions-view';

/** What only a person can settle. */
@Controller()
@UseFilters(WebErrorFilter)
export class QuestionsController {
  constructor(private readonly questions: QuestionsService) {}

  @Get(paths.questions)
  @Render('collection/questions')
  async queue(@Query() { kind }: Raw): Promise<Page<QuestionsView>> {
    const view = questionsView(await this.questions.all(), kind);
    return { title: 'What needs a person', view };
  }
}
