import { Controller, Get, Param, Render, UseFilters } from '@nestjs/common';
import { DossierService } from '../../../collection/dossier/dossier.service';
import { OrganisationsService } from '../../../organisations/organisations.service';
import { WebErrorFilter } from '../../error.filter';
import { paths } from '../../paths';
import type { OrganisationPageOf } from '../page';
import { findingView, type FindingView } from './finding-view';
import { trailView, type TrailView } from './trail-view';

/** What shows where a state comes from: the trail of each look, and findings of absence. */
@Controller()
@UseFilters(WebErrorFilter)
export class EvidenceController {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly dossier: DossierService,
  ) {}

  @Get(paths.trail(':id', ':sweep'))
  @Render('collection/organisation/trail')
  async trail(
    @Param('id') id: string,
    @Param('sweep') sweepId: string,
  ): Promise<OrganisationPageOf<TrailView>> {
    const { sweep, steps } = await this.dossier.trail(id, sweepId);
    const { name } = await this.organisations.find(id);
    return { title: `${name}: trail of a look`, name, id, view: trailView(sweep, steps) };
  }

  @Get(paths.finding(':id', ':finding'))
  @Render('collection/organisation/finding')
  async finding(
    @Param('id') id: string,
    @Param('finding') findingId: string,
  ): Promise<OrganisationPageOf<FindingView> & { trail: string }> {
    const { finding, withdrawnAt, sweepId } = await this.dossier.finding(id, findingId);
    const view = findingView(finding, withdrawnAt, new Date());
    const title = `No modern slavery statement was found: ${view.name}`;
    return { title, name: view.name, id, view, trail: paths.trail(id, sweepId) };
  }
}
