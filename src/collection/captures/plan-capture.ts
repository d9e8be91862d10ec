import type { RevisitProfile } from './capture';
import type { VisitNote } from './visit-note';

/** What an address gave, as it is remembered. */
export type Remembered = {
  /** The visit that brought the bytes. */
  readonly visit: VisitNote;
  /** The last visit: the same, or one that was told that nothing has changed. */
  readonly latest: VisitNote;
  readonly payloadDigest: string;
  readonly textHash: string;
};

/** The newest capture of the address, and the one that holds its bytes. */
export type LastCapture = {
  readonly id: string;
  readonly at: Date;
  readonly origin: {
    readonly id: string;
    readonly payloadDigest: string;
    readonly textHash: string;
  };
};

export type CapturePlan =
  /** What was remembered is captured already. */
  | { readonly kind: 'none'; readonly capture: string; readonly origin: string }
  | { readonly kind: 'revisit'; readonly profile: RevisitProfile; readonly revisitOf: string }
  | { readonly kind: 'response' };

/**
 * How an answer is to be kept: with bytes of its own, or as a revisit of an earlier capture, when
 * the server said that nothing has changed, the bytes are the same, or the page says the same under
 * another banner.
 *
 * @param last `null` when the address was never captured
 */
export function planCapture(seen: Remembered, last: LastCapture | null): CapturePlan {
  if (!last) return { kind: 'response' };
  const { origin } = last;
  if (Date.parse(seen.latest.at) <= last.at.getTime())
    return { kind: 'none', capture: last.id, origin: origin.id };
  const revisit = (profile: RevisitProfile): CapturePlan => ({
    ...{ kind: 'revisit', profile, revisitOf: origin.id },
  });
  if (seen.payloadDigest === origin.payloadDigest)
    return revisit(
      seen.latest.outcome === 'not-modified' ? 'server-not-modified' : 'identical-payload-digest',
    );
  return seen.textHash === origin.textHash ? revisit('main-text-unchanged') : { kind: 'response' };
}
