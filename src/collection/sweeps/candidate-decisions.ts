import { documentKey } from '../address/same-document';
import type { CandidateState } from './sweep';

/** A candidate that people have decided on. */
export type DecidedCandidate = {
  readonly id: string;
  readonly address: string;
  readonly state: CandidateState;
  readonly statementId: string | null;
};

/**
 * Tells whether people have said that an address holds no statement of the organisation. The same
 * document at `www`, under http, or with a slash more, is rejected with it.
 *
 * @param decided candidates of the organisation
 */
export function rejecting(decided: readonly DecidedCandidate[]): (address: string) => boolean {
  const keys = new Set(
    decided.filter(({ state }) => state === 'rejected').map(({ address }) => keyOf(address)),
  );
  return (address) => keys.has(keyOf(address));
}

/** What was handed in by hand has no address on the web. */
const keyOf = (address: string) => (/^https?:/.test(address) ? documentKey(address) : address);
