import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Subscription } from 'rxjs';
import type { DataSource } from 'typeorm';
import { SweepsService } from '../collection/sweeps/sweeps.service';
import { CONFIG, type Config } from '../config';
import { DocumentsService } from '../documents/documents.service';
import { dueJobs, type Scope } from './due-jobs.queries';
import { type Due, JOB_NAMES, jobId, type JobName } from './jobs';
import type { OpenQueue, QueueBackend } from './queue.backend';
import { within } from './within';

/** Injection token of the queue. */
export const QUEUE = Symbol('queue');

/** A queue that does not answer must not hold up anything: the sweep will do what was missed. */
const PATIENCE = 250;
const SWEEP_PATIENCE = 30_000;
const AT_ONCE = 500;

/** Puts into the queue what the rows say is due. */
@Injectable()
export class DispatcherService implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger(DispatcherService.name);
  private readonly queues: ReadonlyMap<JobName, OpenQueue>;
  private readonly subscriptions: Subscription[] = [];

  constructor(
    private readonly documents: DocumentsService,
    private readonly sweeps: SweepsService,
    @InjectDataSource() private readonly database: DataSource,
    @Inject(QUEUE) private readonly backend: QueueBackend,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.queues = new Map(JOB_NAMES.map((name) => [name, backend.queue(name)]));
  }

  onModuleInit(): void {
    this.subscriptions.push(
      this.documents.accepted.subscribe((submission) => void this.dispatch({ submission })),
      this.sweeps.asked.subscribe((sweep) => void this.dispatch({ sweep })),
    );
  }

  /** Queues what is due for one subject. Never fails: what was missed is swept up later. */
  async dispatch(scope: Scope): Promise<void> {
    try {
      await this.enqueue(await dueJobs(this.database.manager, scope), PATIENCE);
    } catch (error) {
      this.logger.warn(`left for the sweep: ${String(error)}`);
    }
  }

  /**
   * Queues everything that is due; a job that is in the queue already stays as it is.
   *
   * @returns how many jobs are due
   * @throws when the database or the queue does not answer
   */
  async sweep(): Promise<number> {
    if (this.config.collectOnSchedule) await this.sweeps.schedule();
    const due = await dueJobs(this.database.manager);
    for (let from = 0; from < due.length; from += AT_ONCE)
      await this.enqueue(due.slice(from, from + AT_ONCE), SWEEP_PATIENCE);
    return due.length;
  }

  async onApplicationShutdown(): Promise<void> {
    for (const subscription of this.subscriptions) subscription.unsubscribe();
    const closing = [...this.queues.values()].map((queue) => queue.close());
    await within(2_000, Promise.allSettled(closing)).catch(() => undefined);
    await within(2_000, this.backend.close()).catch(() => undefined);
  }

  private async enqueue(due: readonly Due[], patience: number): Promise<void> {
    for (const [name, queue] of this.queues) {
      const jobs = due
        .filter((each) => each.name === name)
        .map((each) => ({ id: jobId(each), payload: each.payload }));
      if (jobs.length > 0) await within(patience, queue.add(jobs));
    }
  }
}
