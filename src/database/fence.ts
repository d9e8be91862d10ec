import type { EntityManager } from 'typeorm';

/**
 * Called inside the transaction that writes the result of a job. It throws, and so undoes the
 * transaction, when another try of the same job has begun since or has finished: a worker that
 * was thought dead can never overwrite what its successor wrote.
 */
export type Fence = (manager: EntityManager) => Promise<void>;

/** One try of a job, as the service that does the work sees it. */
export type Try = {
  /** 1 for the first. */
  readonly number: number;
  /** Aborted when the try has taken too long or is no longer wanted. */
  readonly signal: AbortSignal;
  /** To be called once, in the transaction that writes the result. */
  readonly fence: Fence;
  /** To be called in every transaction before it that writes a part of the result. */
  readonly hold: Fence;
};

/** The result of this try is not wanted any more: another try has taken its place. */
export class Superseded extends Error {
  override readonly name = 'Superseded';
}
