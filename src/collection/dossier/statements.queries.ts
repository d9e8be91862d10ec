import { type EntityManager, In } from 'typeorm';
import { StatementOrganisation } from '../captures/statement-organisation.entity';
import { StatementRendition } from '../captures/statement-rendition.entity';
import { StatementVersion } from '../captures/statement-version.entity';
import type { Statement } from '../captures/statement.entity';
import type { KnownRendition, KnownStatement, KnownVersion } from './dossier';

/** The statements of an organisation, the newest year first, with all that is known of each. */
export async function knownStatements(
  manager: EntityManager,
  organisationId: string,
): Promise<KnownStatement[]> {
  const own = await manager.find(StatementOrganisation, {
    where: { organisationId },
    relations: { statement: true },
  });
  const statementId = In(own.map((each) => each.statementId));
  const [makers, versions] = await Promise.all([
    manager.find(StatementOrganisation, {
      where: { statementId },
      relations: { organisation: true },
    }),
    manager.find(StatementVersion, {
      where: { statementId },
      relations: { submission: true },
      order: { number: 'DESC' },
    }),
  ]);
  const renditions = await manager.find(StatementRendition, {
    where: { versionId: In(versions.map(({ id }) => id)) },
    order: { rendition: 'ASC', page: 'ASC' },
  });
  return own
    .map(({ statement }) =>
      known(statement, {
        jointWith: makers
          .filter((each) => each.statementId === statement.id)
          .filter((each) => each.organisationId !== organisationId)
          .map(({ organisation: { id, name } }) => ({ id, name })),
        versions: versions
          .filter((each) => each.statementId === statement.id)
          .map((version) =>
            knownVersion(
              version,
              renditions.filter(({ versionId }) => versionId === version.id),
            ),
          ),
      }),
    )
    .toSorted(newestFirst);
}

function known(
  statement: Statement,
  more: Pick<KnownStatement, 'jointWith' | 'versions'>,
): KnownStatement {
  const { id, address, title, year, historical, landing, doubts, source, state } = statement;
  const { firstSeenAt, lastSeenAt, lastCheckedAt } = statement;
  return {
    ...{ id, address, title, year, historical, landing, doubts, source, state },
    ...{ firstSeenAt, lastSeenAt, lastCheckedAt, ...more },
  };
}

function knownVersion(
  { number, year, firstSeenAt, lastSeenAt, submission }: StatementVersion,
  pages: readonly StatementRendition[],
): KnownVersion {
  const numbers = [...new Set(pages.map(({ rendition }) => rendition))];
  return {
    ...{ number, year, firstSeenAt, lastSeenAt },
    renditions: numbers.flatMap((each) => form(pages.filter((page) => page.rendition === each))),
    submission: submission && {
      id: submission.id,
      state: submission.state,
      assessmentId: submission.assessmentId,
    },
  };
}

function form(pages: readonly StatementRendition[]): KnownRendition[] {
  const [first] = pages;
  if (!first) return [];
  const { kind, language } = first;
  return [{ kind, language, pages: pages.map(({ address }) => address) }];
}

function newestFirst(a: KnownStatement, b: KnownStatement): number {
  return (
    Number(a.state === 'rejected') - Number(b.state === 'rejected') ||
    Number(a.historical) - Number(b.historical) ||
    (b.year ?? '').localeCompare(a.year ?? '') ||
    b.lastSeenAt.getTime() - a.lastSeenAt.getTime()
  );
}
