import { Controller, Get, Render, UseFilters } from '@nestjs/common';
import { AccuracyService } from '../../marking/accuracy.service';
import { RubricShelf } from '../../rubrics/rubric-shelf.service';
import { WebErrorFilter } from '../error.filter';
import { paths } from '../paths';
import { type AccuracyView, accuracyView } from './accuracy-view';

/** How far the machine agrees with people, as their marks come in. */
@Controller()
@UseFilters(WebErrorFilter)
export class AccuracyController {
  constructor(
    private readonly accuracy: AccuracyService,
    private readonly shelf: RubricShelf,
  ) {}

  @Get(paths.accuracy)
  @Render('marking/accuracy')
  async show(): Promise<{ title: string; view: AccuracyView }> {
    const view = accuracyView(await this.accuracy.byRubric(), this.shelf.all());
    return { title: 'Accuracy against people’s marks', view };
  }
}
