import { setTimeout as after } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { startProgress } from './progress';
import { pendingSubmissions, sweepReports } from './sweep-report.queries';

const LOOK_EVERY = 500;

/** Waits until every sweep has ended or waits for long, and what was found has been assessed. */
export async function watchSweeps(
  source: DataSource,
  sweeps: readonly string[],
  stop: AbortSignal,
): Promise<void> {
  const bar = startProgress(sweeps.length, 'organisations');
  const shown = new Set<string>();
  try {
    while (!stop.aborted) {
      const reports = await sweepReports(source.manager, sweeps);
      const still = reports.filter(({ resting }) => !resting);
      for (const { id, name, resting } of reports)
        if (resting && !shown.has(id)) {
          shown.add(id);
          bar.step(name);
        }
      if (still.length === 0 && (await pendingSubmissions(source.manager)) === 0) return;
      await after(LOOK_EVERY, undefined, { signal: stop }).catch(() => undefined);
    }
  } finally {
    bar.stop();
  }
}
