import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { setTimeout as after } from 'node:timers/promises';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../../config';
import type { Closed, Door, Gate, Leave, Lesson } from './gate';
import { giveBack, LEASE, renewLeases, tryToEnter } from './gate.queries';
import { PATIENCE, pauseAfter } from './politeness';

/** How long to wait when a cap is reached, in milliseconds: nobody says when there is room again. */
const LOOK_AGAIN = 20;
const LOOK_AGAIN_AT_MOST = 250;

/** The gate of the service: shared by all workers and processes through the database. */
@Injectable()
export class StoredGate implements Gate, OnModuleDestroy {
  /** Leases of this process. */
  private readonly leases = new Set<string>();
  /** Those of this process that wait for the same host stand in line, so that one of them asks. */
  private readonly lines = new Map<string, Promise<unknown>>();
  private renewal: NodeJS.Timeout | undefined;

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    @Inject(CONFIG) private readonly config: Pick<Config, 'fetchDelay'>,
  ) {}

  async enter(door: Door, signal?: AbortSignal): Promise<Leave | Closed> {
    const before = this.lines.get(door.host) ?? Promise.resolve();
    const mine = before.then(() => this.pass(door, signal));
    const settled = mine.catch(() => undefined);
    this.lines.set(door.host, settled);
    try {
      return await mine;
    } finally {
      if (this.lines.get(door.host) === settled) this.lines.delete(door.host);
    }
  }

  onModuleDestroy(): void {
    clearInterval(this.renewal);
  }

  private async pass(door: Door, signal?: AbortSignal): Promise<Leave | Closed> {
    for (let look = LOOK_AGAIN; ; look = Math.min(look * 1.5, LOOK_AGAIN_AT_MOST)) {
      signal?.throwIfAborted();
      const id = randomUUID();
      const { given, wait, because } = await tryToEnter(
        this.source.manager,
        id,
        door,
        this.config.fetchDelay,
      );
      if (given) return this.leave(id, door);
      if (wait > PATIENCE)
        return { closedUntil: new Date(Date.now() + wait), because: because ?? 'asked' };
      await after(wait > 0 ? wait + 1 : look * (0.5 + Math.random()), undefined, { signal }).catch(
        () => signal?.throwIfAborted(),
      );
    }
  }

  private leave(id: string, door: Door): Leave {
    this.leases.add(id);
    this.renewal ??= setInterval(() => void this.renew(), LEASE / 3).unref();
    return { done: (lesson) => this.done(id, door, lesson) };
  }

  private async done(id: string, { host }: Door, lesson: Lesson): Promise<void> {
    if (!this.leases.delete(id)) return;
    const { milliseconds, crawlDelay, retryAfter, refused } = lesson;
    await giveBack(this.source.manager, id, host, {
      pause: pauseAfter(this.config.fetchDelay, milliseconds, crawlDelay, Math.random()),
      rest: retryAfter === null ? null : Math.max(0, retryAfter.getTime() - Date.now()),
      refused,
    });
  }

  private async renew(): Promise<void> {
    if (this.leases.size === 0) return;
    // A database that is away now is back in time, or the leases end and others are careful.
    await renewLeases(this.source.manager, [...this.leases]).catch(() => undefined);
  }
}
