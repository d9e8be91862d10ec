import { Controller, Get, Param, Query, UseFilters } from '@nestjs/common';
import type { z } from 'zod';
import { CoverageService } from '../collection/coverage/coverage.service';
import { countStates, orderCovered, selectCovered } from '../collection/coverage/select-covered';
import { DossierService } from '../collection/dossier/dossier.service';
import { Invalid } from '../errors';
import { checked } from './checked';
import { ApiErrorFilter } from './error.filter';
import { organisationJson, statementsJson, trailJson } from './organisation-json';
import {
  type OrganisationJson,
  type organisationListSchema,
  organisationQuerySchema,
  type StatementsJson,
  type TrailJson,
} from './organisation-schema';
import { apiPaths } from './paths';

@Controller()
@UseFilters(ApiErrorFilter)
export class ApiOrganisationsController {
  constructor(
    private readonly coverage: CoverageService,
    private readonly dossier: DossierService,
  ) {}

  @Get(apiPaths.organisations)
  async list(@Query() query: unknown): Promise<z.infer<typeof organisationListSchema>> {
    const { state, nation, region, type, q, cursor, limit } = checked(
      organisationQuerySchema,
      query,
    );
    const wider = {
      ...(nation && { nation }),
      ...(region && { region }),
      ...(type && { type }),
      ...(q && { search: q }),
    };
    const within = selectCovered(await this.coverage.all(), wider);
    const found = orderCovered(selectCovered(within, state ? { state } : {}), 'name');
    const from = cursor ? found.findIndex(({ id }) => id === cursor) + 1 : 0;
    if (cursor && from === 0)
      throw new Invalid({ cursor: 'Use the cursor of the page before, unchanged.' });
    const page = found.slice(from, from + limit);
    return {
      organisations: page.map(organisationJson),
      counts: countStates(within),
      next: from + limit < found.length ? (page.at(-1)?.id ?? null) : null,
    };
  }

  @Get(apiPaths.organisation(':id'))
  async show(@Param('id') id: string): Promise<OrganisationJson> {
    return organisationJson(await this.coverage.one(id));
  }

  @Get(apiPaths.organisationStatements(':id'))
  async statements(@Param('id') id: string): Promise<StatementsJson> {
    await this.coverage.one(id);
    return statementsJson(await this.dossier.statements(id));
  }

  /** The trail of the newest look. */
  @Get(apiPaths.organisationTrail(':id'))
  async trail(@Param('id') id: string): Promise<TrailJson> {
    await this.coverage.one(id);
    const [newest] = await this.dossier.sweeps(id);
    if (!newest) return trailJson(null, []);
    const { sweep, steps } = await this.dossier.trail(id, newest.id);
    return trailJson(sweep, steps);
  }
}
