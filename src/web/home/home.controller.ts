import { Controller, Get, Render, UseFilters } from '@nestjs/common';
import { DocumentList } from '../documents/document-list.service';
import type { ListView } from '../documents/list-view';
import { DOCUMENT_DECIDES, rubricChoices } from '../documents/submission-form';
import { WebErrorFilter } from '../error.filter';
import { paths } from '../paths';
import { RubricShelf } from '../../rubrics/rubric-shelf.service';

type Home = {
  readonly title: string;
  readonly view: ListView;
  readonly rubricChoices: ReturnType<typeof rubricChoices>;
  readonly chosenRubric: string;
};

/** The start page. */
@Controller()
@UseFilters(WebErrorFilter)
export class HomeController {
  constructor(
    private readonly list: DocumentList,
    private readonly shelf: RubricShelf,
  ) {}

  @Get(paths.home)
  @Render('home/show')
  async home(): Promise<Home> {
    return {
      title: 'Audit a modern slavery statement',
      view: await this.list.latest(),
      rubricChoices: rubricChoices(this.shelf.all()),
      chosenRubric: DOCUMENT_DECIDES,
    };
  }
}
