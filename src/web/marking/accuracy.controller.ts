import { Controller, Get, Render, UseFilters } from '@nestjs/common';
import { MarksService } from '../../marking/marks.service';
import { RubricShelf } from '../../rubrics/rubric-shelf.service';
import { WebErrorFilter } from '../error.filter';
import { paths } from '../paths';
import { type AccuracyView, accuracyView } from './accuracy-view';

/** How far the machine agrees with people, as their marks come in. */
@Controller()
@UseFilters(WebErrorFilter)
export class AccuracyController {
  constructor(
    private readonly marks: MarksService,
    private readonly shelf: RubricShelf,
  ) {}

  @Get(paths.accuracy)
  @Render('marking/accuracy')
  async show(): Promise<{ title: string; view: AccuracyView }> {
    const view = accuracyView(await this.marks.accuracy(), this.shelf.all());
    return { title: 'Accuracy against people’s marks', view };
  }
}
