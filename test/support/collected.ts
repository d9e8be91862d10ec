import type { DataSource } from 'typeorm';
import type { Outcome } from '../../src/collection/fetch/visit';
import { StatementOrganisation } from '../../src/collection/captures/statement-organisation.entity';
import type { StatementState } from '../../src/collection/captures/statement';
import { Statement } from '../../src/collection/captures/statement.entity';
import { AbsenceFinding } from '../../src/collection/sweeps/absence-finding.entity';
import { absenceOf } from '../../src/collection/sweeps/absence';
import { Candidate } from '../../src/collection/sweeps/candidate.entity';
import type { SweepOutcome } from '../../src/collection/sweeps/sweep';
import { Sweep } from '../../src/collection/sweeps/sweep.entity';
import { TrailStep } from '../../src/collection/sweeps/trail-step.entity';
import { Organisation } from '../../src/organisations/organisation.entity';

const DAY = 86_400_000;

/** Writes down what sweeps of invented councils would have left. */
export class Collected {
  constructor(private readonly source: DataSource) {}

  async council(id: string, shortName: string, region = 'North East'): Promise<string> {
    const nation = region === 'Wales' ? 'Wales' : 'England';
    const website = `https://www.${shortName.toLowerCase()}.gov.uk/`;
    const name = `${shortName} Council`;
    const council = { id, name, shortName, kind: 'council', type: 'unitary' } as const;
    await this.source.manager.insert(Organisation, { ...council, nation, region, website });
    return id;
  }

  /** A look that ended some days ago, or goes on when it has no outcome. */
  async look(organisationId: string, outcome: SweepOutcome | null, daysAgo = 1): Promise<string> {
    const at = new Date(Date.now() - daysAgo * DAY);
    const { identifiers } = await this.source.manager.insert(Sweep, {
      ...{ organisationId, kind: 'discovery', outcome, createdAt: at, startedAt: at },
      state: outcome === null ? 'running' : 'finished',
      finishedAt: outcome === null ? null : new Date(at.getTime() + 90_000),
      progressText: outcome === null ? 'Asking the sitemap' : `It came to: ${outcome}.`,
      requests: 12,
    });
    return String(identifiers[0]?.['id']);
  }

  async step(
    sweepId: string,
    number: number,
    address: string,
    outcome: Outcome,
    change: Partial<TrailStep> = {},
  ): Promise<void> {
    await this.source.manager.insert(TrailStep, {
      ...{ sweepId, number, at: new Date(Date.now() - DAY), requested: address, address, outcome },
      ...{ purpose: 'link', why: 'the link says “Modern slavery”', status: 200, depth: 1 },
      ...{ milliseconds: 120, conditional: false, robots: 'allowed', chain: [], reasons: [] },
      ...change,
    });
  }

  async statement(
    organisationIds: readonly string[],
    address: string,
    change: Partial<Statement> = {},
  ): Promise<string> {
    const at = new Date(Date.now() - DAY);
    const { identifiers } = await this.source.manager.insert(Statement, {
      ...{ key: address, address, title: 'Modern slavery statement', year: '2025-26' },
      ...{ source: 'found', state: 'ok' satisfies StatementState, firstSeenAt: at },
      ...{ lastSeenAt: at, lastCheckedAt: at, ...change },
    });
    const statementId = String(identifiers[0]?.['id']);
    for (const organisationId of organisationIds)
      await this.source.manager.insert(StatementOrganisation, { statementId, organisationId });
    return statementId;
  }

  async candidate(
    organisationId: string,
    address: string,
    change: Partial<Candidate> = {},
  ): Promise<string> {
    const at = new Date(Date.now() - DAY);
    const { identifiers } = await this.source.manager.insert(Candidate, {
      ...{ organisationId, address, pageKind: 'statement_pdf', score: 0.62, visited: true },
      reasons: ['the address says “modern-slavery” (+2.1)', 'no year in its title (-0.4)'],
      ...{ linkText: 'Our statement', needsPerson: true, firstSeenAt: at, lastSeenAt: at },
      ...change,
    });
    return String(identifiers[0]?.['id']);
  }

  /** A look that found nothing, with its trail and the finding. */
  async absence(id: string, name: string, home: string, daysAgo = 1): Promise<string> {
    const sweepId = await this.look(id, 'no-statement', daysAgo);
    const at = new Date(Date.now() - daysAgo * DAY);
    const tried = [
      { address: `${home}robots.txt`, purpose: 'robots', why: 'asked first', gave: 'no rules' },
      { address: home, purpose: 'home', why: 'the home page', gave: '31 links' },
      { address: `${home}policies`, purpose: 'link', why: 'a list of policies', gave: '12 links' },
    ] as const;
    for (const [index, each] of tried.entries())
      await this.step(sweepId, index + 1, each.address, 'ok', each);
    const finding = absenceOf({
      ...{ organisation: { id, name }, home, at, rejected: [] },
      because: '3 pages answered and the sitemap was read; none is a statement.',
      steps: tried.map((each) => ({
        ...{ ...each, finalAddress: each.address, outcome: 'ok', status: 200 },
        at: at.toISOString(),
      })),
      candidates: [
        {
          ...{ address: `${home}report-slavery`, kind: 'guidance_public', score: 0.31 },
          ...{ notCounted: 'not-a-statement', reasons: ['tells people how to report'] },
        },
      ],
    });
    if (!finding) throw new Error('the trail does not bear the finding');
    const { identifiers } = await this.source.manager.insert(AbsenceFinding, {
      ...{ organisationId: id, sweepId, foundAt: at, expiresAt: new Date(finding.expiresAt) },
      finding,
    });
    return String(identifiers[0]?.['id']);
  }
}
