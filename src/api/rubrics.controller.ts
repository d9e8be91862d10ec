import { Controller, Get, Param, UseFilters } from '@nestjs/common';
import { RubricShelf } from '../rubrics/rubric-shelf.service';
import { ApiErrorFilter } from './error.filter';
import { apiPaths } from './paths';
import { rubricJson, type RubricJson } from './rubric-json';

@Controller()
@UseFilters(ApiErrorFilter)
export class ApiRubricsController {
  constructor(private readonly shelf: RubricShelf) {}

  @Get(apiPaths.rubric(':id'))
  show(@Param('id') id: string): RubricJson {
    return rubricJson(this.shelf.find(id));
  }
}
