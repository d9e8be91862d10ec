import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { CONFIG, type Config } from '../config';
import { DispatcherService, QUEUE } from './dispatcher.service';
import { JobRunner } from './job-runner.service';
import { type Due, JOB_NAMES, JOBS, type JobName } from './jobs';
import type { OpenWorker, QueueBackend } from './queue.backend';
import { within } from './within';

const SWEEP_EVERY = 30_000;
/** What is in hand when the service stops may take this long; then the next start takes it over. */
const DRAIN = 20_000;

/** Takes jobs out of the queue, sweeps up what never got into it, and stops without losing any. */
@Injectable()
export class WorkersService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(WorkersService.name);
  private workers: OpenWorker[] = [];
  private sweeping: NodeJS.Timeout | undefined;

  constructor(
    private readonly runner: JobRunner,
    private readonly dispatcher: DispatcherService,
    @Inject(QUEUE) private readonly backend: QueueBackend,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    this.workers = JOB_NAMES.map((name) => this.open(name));
    this.sweeping = setInterval(() => void this.sweep(), SWEEP_EVERY);
    void this.sweep();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.sweeping);
    const draining = this.workers.map((worker) => worker.close(false));
    try {
      await within(DRAIN, Promise.all(draining));
    } catch {
      this.logger.warn('stopping with work in hand: it will be taken up at the next start');
      this.runner.stop();
      const forced = this.workers.map((worker) => worker.close(true));
      await within(2_000, Promise.allSettled(forced)).catch(() => undefined);
    }
  }

  private open(name: JobName): OpenWorker {
    const parse = (payload: unknown): Due | null => {
      const parsed = JOBS[name].payload.safeParse(payload);
      if (!parsed.success)
        this.logger.error(`not a payload of ${name}: ${JSON.stringify(payload)}`);
      return parsed.success ? ({ name, payload: parsed.data } as Due) : null;
    };
    return this.backend.worker(
      name,
      this.config,
      async (payload) => {
        const due = parse(payload);
        if (due) await this.runner.run(due);
      },
      // Only now is the job's id free again: what comes next, or came meanwhile, can be queued.
      (payload) => {
        const due = parse(payload);
        if (due) void this.dispatcher.dispatch(due.payload);
      },
    );
  }

  private async sweep(): Promise<void> {
    try {
      await this.dispatcher.sweep();
    } catch (error) {
      this.logger.warn(`sweep put off: ${String(error)}`);
    }
  }
}
