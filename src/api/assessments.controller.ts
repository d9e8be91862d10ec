import { Controller, Get, Param, UseFilters } from '@nestjs/common';
import { AssessmentsService } from '../assessments/assessments.service';
import type { DocumentRecord } from '../assessments/audit-record';
import { ApiErrorFilter } from './error.filter';
import { apiPaths } from './paths';

@Controller()
@UseFilters(ApiErrorFilter)
export class ApiAssessmentsController {
  constructor(private readonly assessments: AssessmentsService) {}

  /** The record by itself: several people may have handed in the same document. */
  @Get(apiPaths.assessment(':id'))
  async show(@Param('id') id: string): Promise<DocumentRecord> {
    const { result } = await this.assessments.find(id);
    return result;
  }
}
