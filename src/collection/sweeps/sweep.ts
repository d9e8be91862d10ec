import type { DiscoveryState } from '../discover/discovery';

/** What a sweep is for: looking for statements, or looking at those that are known. */
export const SWEEP_KINDS = ['discovery', 'check'] as const;

export type SweepKind = (typeof SWEEP_KINDS)[number];

/** How far a sweep is. The last two are final. */
export type SweepState = 'waiting' | 'running' | 'finished' | 'failed';

/** What a sweep came to. Before it is finished: what holds it up. */
export type SweepOutcome = DiscoveryState | 'failed';

/** What a candidate is taken for; `given` is an address that a person gave. */
export const CANDIDATE_STATES = ['proposed', 'confirmed', 'rejected', 'given'] as const;

export type CandidateState = (typeof CANDIDATE_STATES)[number];
