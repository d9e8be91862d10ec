import type { Closed, Door, Gate, GateOptions, Leave, Lesson } from './gate';
import { BLOCKED_PAUSE, CAPS, pauseAfter, PATIENCE, REFUSALS } from './politeness';

type HostState = {
  nextAt: number;
  closedUntil: number;
  because: Closed['because'];
  refusals: number;
};

type Waiting = { readonly door: Door; admit(leave: Leave | Closed): void };

const NEW_HOST: Readonly<HostState> = { nextAt: 0, closedUntil: 0, because: 'asked', refusals: 0 };

/** A gate for one process. Whoever came first goes first, as far as the caps allow. */
export class MemoryGate implements Gate {
  private readonly hosts = new Map<string, HostState>();
  private readonly inFlight: Door[] = [];
  private readonly waiting: Waiting[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly options: GateOptions) {}

  enter(door: Door, signal?: AbortSignal): Promise<Leave | Closed> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason as Error);
      const leave = (): void => {
        this.waiting.splice(this.waiting.indexOf(entry), 1);
        reject(signal?.reason as Error);
      };
      const entry: Waiting = {
        door,
        admit: (given) => {
          signal?.removeEventListener('abort', leave);
          resolve(given);
        },
      };
      signal?.addEventListener('abort', leave, { once: true });
      this.waiting.push(entry);
      this.look();
    });
  }

  /** Admits all who may go, and comes back when the next of the others may. */
  private look(): void {
    clearTimeout(this.timer);
    const now = Date.now();
    let soonest = Infinity;
    for (const entry of [...this.waiting]) {
      const host = this.hosts.get(entry.door.host) ?? NEW_HOST;
      const openAt = Math.max(host.nextAt, host.closedUntil);
      if (openAt - now > PATIENCE) {
        this.admit(entry, { closedUntil: new Date(openAt), because: host.because });
      } else if (openAt > now) soonest = Math.min(soonest, openAt);
      else if (this.hasRoom(entry.door)) this.admit(entry, this.leaveFor(entry.door));
    }
    if (soonest < Infinity) this.timer = setTimeout(() => this.look(), soonest - now + 1);
  }

  private admit(entry: Waiting, given: Leave | Closed): void {
    this.waiting.splice(this.waiting.indexOf(entry), 1);
    entry.admit(given);
  }

  private hasRoom({ host, domain, ip }: Door): boolean {
    const count = (same: (door: Door) => boolean) => this.inFlight.filter(same).length;
    return (
      this.inFlight.length < CAPS.service &&
      count((door) => door.host === host) < CAPS.perHost &&
      count((door) => door.domain === domain) < CAPS.perDomain &&
      count((door) => door.ip === ip) < CAPS.perIp
    );
  }

  private leaveFor(door: Door): Leave {
    this.inFlight.push(door);
    let given = false;
    return {
      done: (lesson) => {
        if (!given) this.learn(door, lesson);
        given = true;
        return Promise.resolve();
      },
    };
  }

  private learn(door: Door, lesson: Lesson): void {
    this.inFlight.splice(this.inFlight.indexOf(door), 1);
    const now = Date.now();
    const before = this.hosts.get(door.host) ?? NEW_HOST;
    const { delay, random = Math.random } = this.options;
    const refusals = lesson.refused === null ? 0 : before.refusals + 1;
    const blocked = lesson.refused === 'host' || refusals >= REFUSALS;
    this.hosts.set(door.host, {
      nextAt: now + pauseAfter(delay, lesson.milliseconds, lesson.crawlDelay, random()),
      closedUntil: blocked ? now + BLOCKED_PAUSE : (lesson.retryAfter?.getTime() ?? 0),
      because: blocked ? 'blocked' : 'asked',
      refusals: blocked ? 0 : refusals,
    });
    this.look();
  }
}
