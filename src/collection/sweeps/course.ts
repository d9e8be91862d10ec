import type { Step, StepPurpose } from '../discover/discovery';
import type { Expected, Visit } from '../fetch/visit';

/** What kind of address a check goes to. */
export type CheckPurpose = 'statement' | 'landing' | 'given';

/** One visit of a sweep, of either kind. */
export type SweepStep = Omit<Step, 'purpose'> & { readonly purpose: StepPurpose | CheckPurpose };

/** What a sweep asks next. */
export type Ask = {
  readonly address: string;
  readonly accept: Expected;
  /** Hosts that may be asked, every redirect included. */
  readonly hosts: readonly string[];
  /** Why, in words for people. */
  readonly why: string;
  /** Not before this time, ISO 8601; `null` for at once. */
  readonly notBefore: string | null;
};

/**
 * The course of one sweep: what it asks, one address after the other. Its state is plain JSON that is
 * stored after every visit, so that any process can go on with it.
 */
export type Course<State = unknown> = {
  start(at: Date): State;
  next(state: State): Ask | null;
  /** The visit must be of the address that `next` gave. */
  take(state: State, visit: Visit): Promise<State>;
  /** All steps up to now, in order. */
  trail(state: State): readonly SweepStep[];
};
