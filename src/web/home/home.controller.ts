import { Controller, Get, Render, UseFilters } from '@nestjs/common';
import { CoverageService } from '../../collection/coverage/coverage.service';
import { QuestionsService } from '../../collection/questions/questions.service';
import { DocumentList } from '../documents/document-list.service';
import type { ListView } from '../documents/list-view';
import { DOCUMENT_DECIDES, rubricChoices } from '../documents/submission-form';
import { WebErrorFilter } from '../error.filter';
import { paths } from '../paths';
import { RubricShelf } from '../../rubrics/rubric-shelf.service';
import { collectionSummary, type CollectionSummary } from './collection-view';

type Home = {
  readonly title: string;
  readonly view: ListView;
  readonly collection: CollectionSummary;
  readonly rubricChoices: ReturnType<typeof rubricChoices>;
  readonly chosenRubric: string;
};

const NEWS = 5;

/** The start page. */
@Controller()
@UseFilters(WebErrorFilter)
export class HomeController {
  constructor(
    private readonly list: DocumentList,
    private readonly shelf: RubricShelf,
    private readonly coverage: CoverageService,
    private readonly questions: QuestionsService,
  ) {}

  @Get(paths.home)
  @Render('home/show')
  async home(): Promise<Home> {
    const covered = await this.coverage.all();
    const [view, questions, news] = await Promise.all([
      this.list.latest(),
      this.questions.all(covered),
      this.coverage.news(NEWS),
    ]);
    return {
      title: 'Audit a modern slavery statement',
      view,
      collection: collectionSummary(covered, questions.length, news),
      rubricChoices: rubricChoices(this.shelf.all()),
      chosenRubric: DOCUMENT_DECIDES,
    };
  }
}
