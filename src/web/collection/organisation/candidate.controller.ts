import {
  Body,
  Controller,
  Get,
  Param,
  Post,
  Redirect,
  Render,
  Res,
  UseFilters,
  UseInterceptors,
} from '@nestjs/common';
import type { Response } from 'express';
import { DossierService } from '../../../collection/dossier/dossier.service';
import { CorrectionsService } from '../../../collection/sweeps/corrections.service';
import { OrganisationsService } from '../../../organisations/organisations.service';
import { CsrfInterceptor } from '../../csrf.interceptor';
import type { Raw } from '../../documents/list-query';
import { type FormPage, WebErrorFilter } from '../../error.filter';
import { paths, withQuery } from '../../paths';
import { type Moved, seeOther } from '../../see-other';
import { candidatePageView, type CandidatePageView } from './candidate-view';
import { decisionOf } from './corrections-form';

type CandidatePage = {
  readonly title: string;
  readonly id: string;
  readonly candidateId: string;
  readonly name: string;
  readonly view: CandidatePageView;
};

const TEMPLATE = 'collection/organisation/candidate';

/** What a person says of one candidate. */
@Controller()
@UseFilters(WebErrorFilter)
export class CandidateController {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly dossier: DossierService,
    private readonly corrections: CorrectionsService,
  ) {}

  @Get(paths.candidate(':id', ':candidate'))
  @Render(TEMPLATE)
  async show(@Param('id') id: string, @Param('candidate') which: string): Promise<CandidatePage> {
    const { candidate, decisions } = await this.dossier.candidate(id, which);
    const { name } = await this.organisations.find(id);
    const view = candidatePageView(candidate, decisions);
    return { title: 'Is this the statement?', id, candidateId: candidate.id, name, view };
  }

  @Post(paths.candidate(':id', ':candidate'))
  @UseInterceptors(CsrfInterceptor)
  @Redirect()
  async decide(
    @Param('id') id: string,
    @Param('candidate') which: string,
    @Body() raw: Raw,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Moved> {
    const page: FormPage = { template: TEMPLATE, model: await this.show(id, which) };
    response.locals['formPage'] = page;
    const { decision, by, note } = decisionOf(raw);
    await this.corrections[decision](which, { by, note });
    return seeOther(withQuery(paths.organisation(id), { done: decision }));
  }

  @Post(paths.undoDecision(':id', ':candidate'))
  @UseInterceptors(CsrfInterceptor)
  @Redirect()
  async undo(@Param('id') id: string, @Param('candidate') which: string): Promise<Moved> {
    await this.dossier.candidate(id, which);
    await this.corrections.undo(which);
    return seeOther(withQuery(paths.organisation(id), { done: 'undo' }));
  }
}
