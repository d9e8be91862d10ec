import { Controller, Get, Param, Query, Render, UseFilters } from '@nestjs/common';
import { CoverageService } from '../../../collection/coverage/coverage.service';
import type { Raw } from '../../documents/list-query';
import { WebErrorFilter } from '../../error.filter';
import { paths } from '../../paths';
import type { OrganisationPageOf } from '../page';
import { doneInWords } from './corrections-form';
import { OrganisationPage, type OrganisationView } from './organisation-page.service';

/** All that was collected of one organisation. */
@Controller()
@UseFilters(WebErrorFilter)
export class OrganisationController {
  constructor(
    private readonly coverage: CoverageService,
    private readonly page: OrganisationPage,
  ) {}

  @Get(paths.organisation(':id'))
  @Render('collection/organisation/show')
  async show(
    @Param('id') id: string,
    @Query() { done }: Raw,
  ): Promise<OrganisationPageOf<OrganisationView> & { done: string | null }> {
    const covered = await this.coverage.one(id);
    const view = await this.page.view(covered);
    return { title: covered.name, name: covered.name, id, view, done: doneInWords(done) };
  }
}
