import type { DataSource } from 'typeorm';
import type { SweepKind } from '../collection/sweeps/sweep';
import { Sweep } from '../collection/sweeps/sweep.entity';
import { endedInBrokenRound, openSweep } from '../collection/sweeps/sweeps.queries';
import { SweepsService } from '../collection/sweeps/sweeps.service';
import type { Config } from '../config';
import { connect } from '../database/data-source';
import { Organisation } from '../organisations/organisation.entity';
import { OrganisationsService } from '../organisations/organisations.service';
import { collectText } from './collect-text';
import { migrate, openDatabase } from './open-database';
import { print } from './print';
import { sweepReports } from './sweep-report.queries';
import { workOn } from './start-worker';
import { watchSweeps } from './watch-sweeps';

const ASKED_BY = 'msaudit collect';

/** Which organisations to look at. */
export type Chosen = 'all' | 'due' | { readonly ids: readonly string[] };

/**
 * Looks at the web of organisations with the service's own database, queue and workers, in this
 * process, until all is done or has to wait for long. Broken off, even by a kill, it goes on where it
 * was when it is asked for again: those that had ended are not looked at anew.
 *
 * @returns the exit code: 0, or 130 when it was told to stop
 */
export async function collectOrganisations(
  chosen: Chosen,
  { kind, json }: { readonly kind: SweepKind; readonly json: boolean },
  config: Config,
): Promise<number> {
  const stop = told();
  const database = await openDatabase(config);
  try {
    await migrate(database);
    const source = await connect(database.config.databaseUrl);
    try {
      const sweeps = await open(source, chosen, kind);
      const worker = await workOn({ ...database.config, logLevel: 'warn' });
      try {
        await watchSweeps(source, sweeps, stop);
      } finally {
        await worker.close();
      }
      const reports = await sweepReports(source.manager, sweeps);
      if (json) for (const report of reports) await print(`${JSON.stringify(report)}\n`);
      else await print(collectText(reports));
    } finally {
      await source.destroy();
    }
  } finally {
    await database.close();
  }
  return stop.aborted ? 130 : 0;
}

/** Opens the sweeps before any worker starts, so that it finds them all at once. */
async function open(source: DataSource, chosen: Chosen, kind: SweepKind): Promise<string[]> {
  const { manager } = source;
  const organisations = new OrganisationsService(source.getRepository(Organisation));
  if (chosen === 'due') {
    const sweeps = source.getRepository(Sweep);
    const opened = await new SweepsService(sweeps, organisations).schedule();
    const begun = await manager.query<{ id: string }[]>(
      'select id from sweep where finished_at is null',
    );
    return [...new Set([...opened, ...begun.map(({ id }) => id)])];
  }
  const ids = chosen === 'all' ? await withWebsite(organisations) : chosen.ids;
  for (const id of ids) await organisations.find(id);
  // One transaction gives all sweeps of a round the same time, by which a round is known again.
  return source.transaction(async (round) => {
    const ended = await endedInBrokenRound(round, ids, kind, ASKED_BY);
    const opened: string[] = [];
    for (const id of ids)
      opened.push(ended.get(id) ?? (await openSweep(round, id, kind, ASKED_BY)));
    return opened;
  });
}

async function withWebsite(organisations: OrganisationsService): Promise<string[]> {
  const all = await organisations.list();
  return all.filter(({ website }) => website !== null).map(({ id }) => id);
}

/** Aborted by Ctrl-C; a second one does not wait. */
function told(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      controller.abort();
      process.once(signal, () => process.exit(130));
    });
  return controller.signal;
}
