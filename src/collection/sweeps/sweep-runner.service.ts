import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { setTimeout as after } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import type { Try } from '../../database/fence';
import type { SearchState } from '../discover/search';
import type { CheckState } from './check-course';
import { CheckEnding } from './check-ending.service';
import type { Ask, Course } from './course';
import { CoursesService } from './courses.service';
import { DiscoveryEnding } from './discovery-ending.service';
import type { Sweep } from './sweep.entity';
import { beginSweep, findSweep, pauseSweep } from './sweep-log.queries';
import { recordVisit } from './visit-record.queries';
import { SweepVisitor, type Visited } from './sweep-visitor.service';

/** Milliseconds of one slice: after that others have their turn. */
const SLICE = 60_000;
/** A wait of up to this long is waited out; for a longer one the sweep is laid aside. */
const SHORT_WAIT = 10_000;

/**
 * Makes sweeps, a slice at a time. An answer is written down as it comes, and once it has been read
 * the state and the trail in one transaction: a sweep that is broken off goes on where it was, and
 * asks nothing again that was answered.
 */
@Injectable()
export class SweepRunner implements OnModuleDestroy {
  private stopping = false;

  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly courses: CoursesService,
    private readonly visitor: SweepVisitor,
    private readonly discoveries: DiscoveryEnding,
    private readonly checks: CheckEnding,
  ) {}

  /** From now on sweeps in hand are laid aside after the visit that they are making. */
  onModuleDestroy(): void {
    this.stopping = true;
  }

  /**
   * Goes on with a sweep until it ends, has to wait, or has had its slice.
   *
   * @throws NotFound; PermanentError for an organisation that has no website
   */
  async run(sweepId: string, attempt: Try): Promise<void> {
    const { manager } = this.database;
    const sweep = await findSweep(manager, sweepId);
    if (sweep.finishedAt) return attempt.fence(manager);
    const course = await this.courses.open(sweep, attempt.signal);
    const until = Date.now() + SLICE;
    let state = sweep.engine ?? course.start(new Date());
    let held = sweep.answer;
    await beginSweep(manager, sweep);
    for (let ask = course.next(state); ask; ask = course.next(state)) {
      const notBefore = ask.notBefore === null ? 0 : Date.parse(ask.notBefore);
      const wait = Math.max(0, notBefore - Date.now());
      if (wait > SHORT_WAIT) return pauseSweep(this.database, sweep, attempt, new Date(notBefore));
      if (this.stopping || Date.now() + wait > until)
        return pauseSweep(this.database, sweep, attempt, null);
      if (wait > 0) await after(wait, undefined, { signal: attempt.signal });
      const kept = held?.requested === ask.address ? await this.visitor.kept(sweep, held) : null;
      held = null;
      const visited = kept ?? (await this.visitor.visit(sweep, ask, attempt.signal));
      // What fails while this process goes down says nothing about the site.
      if (this.stopping && !['ok', 'not-modified'].includes(visited.visit.outcome))
        return pauseSweep(this.database, sweep, attempt, null);
      if (!kept) await this.visitor.keep(sweep, ask, visited, attempt);
      state = await this.take(sweep, course, state, ask, visited, attempt);
    }
    if (sweep.kind === 'check') await this.checks.end(sweep, state as CheckState, attempt);
    else await this.discoveries.end(sweep, state as SearchState, attempt);
  }

  private async take(
    sweep: Sweep,
    course: Course,
    state: unknown,
    ask: Ask,
    { visit, asSent, conditional }: Visited,
    attempt: Try,
  ): Promise<object> {
    const before = course.trail(state).length;
    const next = await course.take(state, asSent);
    const stored = next as object;
    const steps = course.trail(next).slice(before);
    await this.database.transaction(async (manager) => {
      await attempt.hold(manager);
      await recordVisit(manager, sweep, { state: stored, ask, visit, conditional, steps, before });
    });
    return stored;
  }
}
