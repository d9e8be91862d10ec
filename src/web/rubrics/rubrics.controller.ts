import { Controller, Get, Param, Render, UseFilters } from '@nestjs/common';
import { WebErrorFilter } from '../error.filter';
import { paths } from '../paths';
import { RubricShelf } from '../../rubrics/rubric-shelf.service';
import { rubricRow, rubricView, type RubricView } from './rubric-view';

/** The rubrics as pages. */
@Controller()
@UseFilters(WebErrorFilter)
export class RubricsController {
  constructor(private readonly shelf: RubricShelf) {}

  @Get(paths.rubrics)
  @Render('rubrics/list')
  index(): { title: string; rubrics: ReturnType<typeof rubricRow>[] } {
    return { title: 'Rubrics', rubrics: this.shelf.all().map(rubricRow) };
  }

  @Get(paths.rubric(':id'))
  @Render('rubrics/show')
  show(@Param('id') id: string): { title: string; view: RubricView } {
    const view = rubricView(this.shelf.find(id));
    return { title: view.title, view };
  }
}
