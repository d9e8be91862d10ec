import type { OrganisationKind } from '../../organisations/register-entry';
import type { SweepKind } from '../sweeps/sweep';
import type { CoverageState } from './coverage-state';

/** A look that is waiting or going on. */
export type Underway = {
  readonly kind: SweepKind;
  readonly running: boolean;
  /** What is being done, for people. */
  readonly doing: string;
  readonly requests: number;
  readonly since: Date;
};

/** One organisation of the register and how far the collection of its statement is. */
export type Covered = {
  readonly id: string;
  readonly name: string;
  /** For lists and small print: the place without "Council". */
  readonly shortName: string;
  readonly welshName: string | null;
  readonly kind: OrganisationKind;
  readonly type: string;
  readonly nation: string;
  readonly region: string;
  readonly website: string | null;
  readonly state: CoverageState;
  /** A sentence that says what its last search rests on; empty when there was none. */
  readonly because: string;
  /** Statements that are known and not rejected. */
  readonly statements: number;
  /** The newest year one of them names: `2025-26`, or `2025`. */
  readonly year: string | null;
  /** When its last look ended. */
  readonly lastLook: Date | null;
  /** Until when "no statement found" holds; `null` where it was not found so. */
  readonly absentUntil: Date | null;
  /** Looks in a row, up to three, that ended at a site that does not let itself be read. */
  readonly blocked: number;
  readonly underway: Underway | null;
};

/** How many organisations are in each state. */
export type StateCounts = Readonly<Record<CoverageState, number>>;
