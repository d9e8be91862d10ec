import { Inject, Injectable } from '@nestjs/common';
import { AssessmentsService } from '../../../assessments/assessments.service';
import type { Covered } from '../../../collection/coverage/coverage';
import type { KnownStatement } from '../../../collection/dossier/dossier';
import { DossierService } from '../../../collection/dossier/dossier.service';
import { CONFIG, type Config } from '../../../config';
import { OrganisationsService } from '../../../organisations/organisations.service';
import { candidateViews } from './candidates';
import { registerFacts } from './facts-view';
import { lookViews } from './looks';
import { captureRows, capturesInWords, findingRows, standingView } from './organisation-view';
import { type Scored, statementViews } from './statements-view';

/** Puts together what the page of one organisation shows. */
@Injectable()
export class OrganisationPage {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly organisations: OrganisationsService,
    private readonly dossier: DossierService,
    private readonly assessments: AssessmentsService,
  ) {}

  async view(covered: Covered) {
    const { id } = covered;
    const [facts, statements, candidates, sweeps, findings, kept] = await Promise.all([
      this.facts(id),
      this.dossier.statements(id),
      this.dossier.candidates(id),
      this.dossier.sweeps(id),
      this.dossier.findings(id),
      this.dossier.captures(id),
    ]);
    return {
      facts,
      standing: standingView(covered, await this.nextLook(id)),
      statements: statementViews(statements, await this.scores(statements)),
      candidates: candidateViews(candidates),
      looks: lookViews(sweeps),
      findings: findingRows(findings, new Date()),
      captures: captureRows(kept.captures),
      capturesSay: capturesInWords(kept.captures.length, kept.all),
    };
  }

  private async nextLook(id: string): Promise<Date | null | 'off'> {
    return this.config.collectOnSchedule ? this.dossier.nextLook(id) : 'off';
  }

  private async facts(id: string): Promise<ReturnType<typeof registerFacts>> {
    const [entry, hosts, kin] = await Promise.all([
      this.organisations.find(id),
      this.organisations.hosts(id),
      this.organisations.kin(id),
    ]);
    return registerFacts(entry, hosts, kin);
  }

  private scores(statements: readonly KnownStatement[]): Promise<ReadonlyMap<string, Scored>> {
    const ids = statements
      .flatMap(({ versions }) => versions)
      .flatMap(({ submission }) => submission?.assessmentId ?? []);
    return this.assessments.summaries(ids);
  }
}

export type OrganisationView = Awaited<ReturnType<OrganisationPage['view']>>;
