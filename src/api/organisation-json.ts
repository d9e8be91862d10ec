import type { Covered } from '../collection/coverage/coverage';
import type { KnownStatement } from '../collection/dossier/dossier';
import type { Sweep } from '../collection/sweeps/sweep.entity';
import type { TrailStep } from '../collection/sweeps/trail-step.entity';
import type { OrganisationJson, StatementsJson, TrailJson } from './organisation-schema';
import { apiPaths } from './paths';

/** An organisation as the API shows it. */
export function organisationJson(covered: Covered): OrganisationJson {
  const { id, name, welshName, kind, type, nation, region, website, state, because } = covered;
  return {
    ...{ id, name, welshName, kind, type, nation, region, website, state, because },
    statements: covered.statements,
    newestYear: covered.year,
    lastLook: covered.lastLook?.toISOString() ?? null,
    absenceHoldsUntil: covered.absentUntil?.toISOString() ?? null,
    links: {
      self: apiPaths.organisation(id),
      statements: apiPaths.organisationStatements(id),
      trail: apiPaths.organisationTrail(id),
    },
  };
}

/** The statements of an organisation as the API shows them. */
export function statementsJson(statements: readonly KnownStatement[]): StatementsJson {
  return {
    statements: statements.map((statement) => {
      const { id, address, title, year, state, source, historical, landing } = statement;
      return {
        ...{ id, address, title, year, state, source, historical, landing },
        doubts: [...statement.doubts],
        jointWith: statement.jointWith.map((other) => other.id),
        firstSeenAt: statement.firstSeenAt.toISOString(),
        lastSeenAt: statement.lastSeenAt.toISOString(),
        lastCheckedAt: statement.lastCheckedAt.toISOString(),
        versions: statement.versions.map(versionJson),
      };
    }),
  };
}

function versionJson({
  submission,
  ...version
}: KnownStatement['versions'][number]): StatementsJson['statements'][number]['versions'][number] {
  const { number, year, firstSeenAt, lastSeenAt, renditions } = version;
  return {
    ...{ number, year },
    firstSeenAt: firstSeenAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
    renditions: renditions.map(({ kind, language, pages }) => ({
      ...{ kind, language, pages: [...pages] },
    })),
    document: submission && {
      ...{ id: submission.id, state: submission.state },
      link: apiPaths.document(submission.id),
    },
  };
}

/** A look with its steps as the API shows them. */
export function trailJson(sweep: Sweep | null, steps: readonly TrailStep[]): TrailJson {
  return { look: sweep && lookJson(sweep), steps: steps.map(stepJson) };
}

function lookJson(sweep: Sweep): NonNullable<TrailJson['look']> {
  const { id, kind, state, outcome, progressText, requests, startedAt, finishedAt } = sweep;
  return {
    ...{ id, kind, state, outcome, because: progressText, requests },
    startedAt: startedAt?.toISOString() ?? null,
    finishedAt: finishedAt?.toISOString() ?? null,
  };
}

function stepJson(step: TrailStep): TrailJson['steps'][number] {
  const { number, purpose, requested, address, why, cameFrom, outcome, status } = step;
  const { milliseconds, conditional, robots, robotsRule, gave, pageKind, score } = step;
  return {
    ...{ number, purpose, requested, address, why, cameFrom, outcome, status },
    ...{ milliseconds, conditional, robots, robotsRule, gave, pageKind, score },
    at: step.at.toISOString(),
    reasons: [...step.reasons],
  };
}
