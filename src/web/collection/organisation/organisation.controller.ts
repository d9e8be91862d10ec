import { Controller, Get, Param, Render, UseFilters } from '@nestjs/common';
import { CoverageService } from '../../../collection/coverage/coverage.service';
import { DossierService } from '../../../collection/dossier/dossier.service';
import { OrganisationsService } from '../../../organisations/organisations.service';
import { WebErrorFilter } from '../../error.filter';
import { paths } from '../../paths';
import { findingView, type FindingView } from './finding-view';
import { OrganisationPage, type OrganisationView } from './organisation-page.service';
import { trailView, type TrailView } from './trail-view';

type Page<View> = {
  readonly title: string;
  readonly id: string;
  readonly name: string;
  readonly view: View;
};

/** All that was collected of one organisation. */
@Controller()
@UseFilters(WebErrorFilter)
export class OrganisationController {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly coverage: CoverageService,
    private readonly dossier: DossierService,
    private readonly page: OrganisationPage,
  ) {}

  @Get(paths.organisation(':id'))
  @Render('collection/organisation/show')
  async show(@Param('id') id: string): Promise<Page<OrganisationView>> {
    const covered = await this.coverage.one(id);
    const view = await this.page.view(covered);
    return { title: covered.name, name: covered.name, id, view };
  }

  @Get(paths.trail(':id', ':sweep'))
  @Render('collection/organisation/trail')
  async trail(@Param('id') id: string, @Param('sweep') sweepId: string): Promise<Page<TrailView>> {
    const { sweep, steps } = await this.dossier.trail(id, sweepId);
    const { name } = await this.organisations.find(id);
    return { title: `${name}: trail of a look`, name, id, view: trailView(sweep, steps) };
  }

  @Get(paths.finding(':id', ':finding'))
  @Render('collection/organisation/finding')
  async finding(
    @Param('id') id: string,
    @Param('finding') findingId: string,
  ): Promise<Page<FindingView> & { trail: string }> {
    const { finding, withdrawnAt, sweepId } = await this.dossier.finding(id, findingId);
    const view = findingView(finding, withdrawnAt, new Date());
    const title = `No modern slavery statement was found: ${view.name}`;
    return { title, name: view.name, id, view, trail: paths.trail(id, sweepId) };
  }
}
