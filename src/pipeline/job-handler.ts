import type { Fence, Try } from '../database/fence';
import type { JobName, Payload } from './jobs';
import type { Told } from './last-word';

/** Keeps what people are told of a job while it is not done, and when it cannot be. */
export type Ledger<Subject> = {
  step(
    subject: Subject,
    step: { readonly progressText: string; readonly attempts: number },
  ): Promise<void>;
  fail(subject: Subject, told: Told, fence: Fence): Promise<void>;
};

/** Who does one kind of job. The work itself lives in the services, which know no queue. */
export type JobHandler<Name extends JobName = JobName> = {
  readonly name: Name;
  readonly ledger: Ledger<Payload<Name>>;
  /** @throws PermanentError when trying again would not help; anything else is tried again */
  work(payload: Payload<Name>, attempt: Try): Promise<void>;
};

/** The handler of every kind of job, by name. */
export type JobHandlers = ReadonlyMap<JobName, JobHandler>;

/**
 * Checks that every kind of job can be done before the first is taken.
 *
 * @throws when a kind of job has no handler, or more than one
 */
export function checkedHandlers(
  names: readonly JobName[],
  handlers: readonly JobHandler[],
): JobHandlers {
  const byName = new Map<JobName, JobHandler>();
  for (const handler of handlers) {
    if (byName.has(handler.name)) throw new Error(`the job ${handler.name} has two handlers`);
    byName.set(handler.name, handler);
  }
  const missing = names.filter((name) => !byName.has(name));
  if (missing.length > 0) throw new Error(`no handler for the job ${missing.join(', ')}`);
  return byName;
}
