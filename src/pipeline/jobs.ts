import { z } from 'zod';

/** How one kind of job is done. */
type Job<Payload extends z.ZodType> = {
  /** Ids and short words only: what is to be done is looked up when it is done. */
  readonly payload: Payload;
  /** Tries that may end in a passing fault before a person has to look. */
  readonly attempts: number;
  /** Milliseconds before the second try; doubled each time, spread by up to a half. */
  readonly backoff: number;
  /** Jobs at the same time in one worker process. */
  readonly concurrency: (setting: Capacity) => number;
  /** Milliseconds for one try. */
  readonly timeout: number;
};

export type Capacity = {
  readonly readerChildren: number;
  readonly workerConcurrency: number;
  readonly collectConcurrency: number;
};

const job = <Payload extends z.ZodType>(description: Job<Payload>) => description;

/** Everything the service does in the background: what a document meets, in order, and sweeps. */
export const JOBS = {
  /** An address becomes stored bytes. */
  'fetch-address': job({
    payload: z.object({ submission: z.uuid() }),
    attempts: 4,
    backoff: 2_000,
    concurrency: ({ workerConcurrency }) => workerConcurrency,
    timeout: 90_000,
  }),
  /** Stored bytes become a text, for all who handed in the same bytes under the same kind of name. */
  'read-document': job({
    payload: z.object({ document: z.uuid(), declared: z.string().max(10) }),
    attempts: 3,
    backoff: 1_000,
    // One in hand and one at the door of each reading process, so that none ever waits.
    concurrency: ({ readerChildren }) => readerChildren * 2,
    timeout: 300_000,
  }),
  /** A text becomes an assessment. */
  'assess-text': job({
    payload: z.object({ text: z.uuid(), rubric: z.string().max(64).nullable() }),
    attempts: 3,
    backoff: 1_000,
    concurrency: ({ workerConcurrency }) => workerConcurrency,
    timeout: 60_000,
  }),
  /**
   * The web of one organisation is looked through, a slice of a minute at a time: politeness is
   * mostly waiting, so many are in hand at once.
   */
  'collect-organisation': job({
    payload: z.object({ sweep: z.uuid() }),
    attempts: 4,
    backoff: 5_000,
    concurrency: ({ collectConcurrency }) => collectConcurrency,
    timeout: 300_000,
  }),
} as const;

export type JobName = keyof typeof JOBS;

export type Payload<Name extends JobName> = z.infer<(typeof JOBS)[Name]['payload']>;

/** A job that is due. */
export type Due = { readonly [Name in JobName]: { name: Name; payload: Payload<Name> } }[JobName];

export const JOB_NAMES = Object.keys(JOBS) as JobName[];

/** Deaths of a worker in the middle of a job that are put down to bad luck, not to the document. */
export const CRASHES = 2;

/** Names a job by its subject: the same work is never queued twice. */
export function jobId({ payload }: Due): string {
  return Object.values(payload)
    .map((part: string | null) => part ?? 'any')
    .join('.');
}
