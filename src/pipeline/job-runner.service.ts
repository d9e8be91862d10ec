import { Inject, Injectable, Logger } from '@nestjs/common';
import { setTimeout as after } from 'node:timers/promises';
import { Superseded, type Try } from '../database/fence';
import { NotFound, PassingFault, PermanentError } from '../errors';
import type { JobHandler, JobHandlers } from './job-handler';
import { type Claim, JobRunsService } from './job-runs.service';
import { CRASHES, type Due, jobId, JOBS } from './jobs';
import { lastWord, SET_ASIDE } from './last-word';

/** Injection token of the handlers, by name of the job. */
export const JOB_HANDLERS = Symbol('job handlers');

/** Runs one job once. The class of the error decides what becomes of it. */
@Injectable()
export class JobRunner {
  private readonly logger = new Logger(JobRunner.name);
  private stopping = false;

  constructor(
    private readonly runs: JobRunsService,
    @Inject(JOB_HANDLERS) private readonly handlers: JobHandlers,
  ) {}

  /** From now on a job that ends badly is left as it is, for whoever starts next. */
  stop(): void {
    this.stopping = true;
  }

  /** @throws when the job is to be tried again */
  async run(due: Due): Promise<void> {
    const key = `${due.name}/${jobId(due)}`;
    const handler = this.handlers.get(due.name);
    if (!handler) throw new Error(`no handler for the job ${due.name}`);
    const claim = await this.runs.claim(key);
    try {
      if (claim.tries > JOBS[due.name].attempts + CRASHES)
        await handler.ledger.fail(due.payload, SET_ASIDE, claim.fence);
      else await this.work(due, handler, claim);
    } catch (error) {
      if (this.stopping) throw error;
      await this.settle(due, handler, claim, error);
    }
  }

  private async work(due: Due, handler: JobHandler, { tries, fence, hold }: Claim): Promise<void> {
    const { timeout } = JOBS[due.name];
    const over = new AbortController();
    const attempt: Try = { number: tries, signal: over.signal, fence, hold };
    const tooLong = after(timeout, undefined, { signal: over.signal }).then(
      () => Promise.reject(outOfTime(timeout)),
      () => undefined,
    );
    try {
      const work = handler.work(due.payload, attempt);
      await Promise.race([work, tooLong.then(() => work)]);
    } finally {
      over.abort();
    }
  }

  private async settle(
    due: Due,
    { ledger }: JobHandler,
    claim: Claim,
    error: unknown,
  ): Promise<void> {
    const { attempts } = JOBS[due.name];
    const about = `${due.name} ${jobId(due)}, try ${claim.tries}`;
    try {
      if (error instanceof Superseded) this.logger.warn(`${about}: ${error.message}`);
      else if (error instanceof NotFound) await this.runs.end(claim);
      else if (error instanceof PermanentError) await ledger.fail(due.payload, error, claim.fence);
      else if (claim.tries >= attempts) {
        this.logger.error(`${about}, the last: ${textOf(error)}`);
        await ledger.fail(due.payload, lastWord(error), claim.fence);
      } else {
        this.logger.warn(`${about}: ${textOf(error)}`);
        const progressText = `Waiting to be tried again (try ${claim.tries} of ${attempts} failed)`;
        await ledger.step(due.payload, { progressText, attempts: claim.tries });
        throw error;
      }
    } catch (failure) {
      if (!(failure instanceof Superseded)) throw failure;
    }
  }
}

const outOfTime = (timeout: number) =>
  new PassingFault(
    'took-too-long',
    `The work on this document took longer than ${Math.round(timeout / 1000)} seconds.`,
  );

const textOf = (error: unknown) =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
