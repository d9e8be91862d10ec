import type { Visitor } from '../fetch/visit';
import { concludeSearch } from './conclude';
import type { Discovery, Step } from './discovery';
import type { SearchState, Target } from './search';
import type { SearchContext } from './search-context';
import { absorbVisit, nextRequest, startSearch } from './search-engine';

export type DiscoverOptions = {
  /** Where to go on; left out to begin anew. */
  readonly from?: SearchState;
  /** Called after every visit, before the next: store the state here. */
  readonly onStep?: (state: SearchState, step: Step) => void | Promise<void>;
  readonly signal?: AbortSignal;
};

/**
 * Looks for an organisation's statement from its home page on, one request at a time.
 *
 * @param visitor polite: it decides when each request is sent
 * @throws the signal's reason when aborted
 */
export async function discover(
  target: Target,
  visitor: Visitor,
  context: SearchContext,
  { from, onStep, signal }: DiscoverOptions = {},
): Promise<Discovery> {
  let state = from ?? startSearch(target, new Date());
  for (let ask = nextRequest(state); ask; ask = nextRequest(state)) {
    if (ask.notBefore !== null) await until(new Date(ask.notBefore), signal);
    signal?.throwIfAborted();
    const { address, accept, hosts } = ask;
    const visit = await visitor.visit({
      address,
      accept,
      hosts: new Set(hosts),
      organisation: target.organisation,
      ...(signal && { signal }),
    });
    const after = await absorbVisit(state, visit, context);
    if (after === state) throw new Error(`the visit of ${address} was of ${visit.requested}`);
    state = after;
    const step = state.trail.at(-1);
    if (step) await onStep?.(state, step);
  }
  return concludeSearch(state, new Date());
}

function until(time: Date, signal?: AbortSignal): Promise<void> {
  const wait = time.getTime() - Date.now();
  if (wait <= 0) return Promise.resolve();
  return new Promise((done, stopped) => {
    const stop = () => {
      clearTimeout(timer);
      stopped(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      done();
    }, wait);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
