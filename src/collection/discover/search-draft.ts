import { documentKey } from '../address/same-document';
import { SEARCH_LIMITS } from './limits';
import type { Candidate, Step, StepPurpose } from './discovery';
import type { Finding, Guide, SearchState, Waiting } from './search';

/** What is known of an address when it is queued; the rest has defaults. */
export type Wanted = Pick<Waiting, 'address' | 'purpose' | 'why' | 'priority'> & Partial<Waiting>;

/** A copy of a search's state that one step may change. */
export class SearchDraft {
  readonly trail: Step[];
  requests: number;
  lastGain: number;
  sitemapsRead: number;
  needsScript: boolean;
  /** By key, so that a page waits once. */
  private readonly waiting: Map<string, Waiting>;
  private readonly findings: Finding[];
  private readonly guides: Map<string, Guide>;
  private readonly seen: Set<string>;
  private readonly candidates: Map<string, Candidate>;
  private readonly closed: Map<string, SearchState['closed'][number]['because']>;

  /**
   * @param allows whether an address may be queued at all: only hosts of the organisation are asked
   */
  constructor(
    private readonly before: SearchState,
    private readonly allows: (address: string) => boolean = () => true,
  ) {
    this.trail = [...before.trail];
    this.requests = before.requests;
    this.lastGain = before.lastGain;
    this.sitemapsRead = before.sitemapsRead;
    this.needsScript = before.needsScript;
    this.waiting = new Map(before.waiting.map((each) => [placeOf(each), each]));
    this.findings = [...before.findings];
    this.guides = new Map(before.guides.map((guide) => [guide.key, guide]));
    this.seen = new Set(before.seen);
    this.candidates = new Map(before.candidates.map((each) => [each.address, each]));
    this.closed = new Map(before.closed.map(({ origin, because }) => [origin, because]));
  }

  get target(): SearchState['target'] {
    return this.before.target;
  }

  /** Takes the address that was visited out of the queue. */
  take(address: string): Waiting | null {
    for (const [place, item] of this.waiting) {
      if (item.address !== address) continue;
      this.waiting.delete(place);
      return item;
    }
    return null;
  }

  /** Queues an address unless it was seen; a better reason to visit it replaces a weaker one. */
  want(wanted: Wanted): void {
    const key = keyOf(wanted.address);
    const depth = wanted.depth ?? 0;
    if (key === null || this.seen.has(key) || depth > SEARCH_LIMITS.depth) return;
    const known = this.waiting.get(key);
    if (known && known.priority >= wanted.priority) return;
    if (this.closed.has(new URL(wanted.address).origin) || !this.allows(wanted.address)) return;
    const item: Waiting = { ...DEFAULTS, ...wanted };
    this.waiting.set(placeOf(item), item);
    if (this.waiting.size > SEARCH_LIMITS.waiting) this.dropWeakest();
  }

  /** Puts back what failed in a way that may pass. */
  retry(item: Waiting, notBefore: string | null): void {
    const again = { ...item, tries: item.tries + 1, notBefore };
    this.waiting.set(placeOf(again), again);
  }

  /** Queues the same page under the other name of its host, which has the same key. */
  wantTwin(item: Waiting): void {
    const asked = this.trail.some(({ address }) => address === item.address);
    if (asked || this.closed.has(new URL(item.address).origin)) return;
    this.waiting.set(placeOf(item), item);
  }

  /** @returns false when the address was seen before */
  see(address: string): boolean {
    const key = keyOf(address);
    if (key === null || this.seen.has(key)) return false;
    this.seen.add(key);
    this.waiting.delete(key);
    return true;
  }

  hasSeen(address: string): boolean {
    const key = keyOf(address);
    return key !== null && this.seen.has(key);
  }

  waitingFor(purpose: StepPurpose): number {
    return [...this.waiting.values()].filter((each) => each.purpose === purpose).length;
  }

  /** Guides of which no page waits any more and that are not joined yet. */
  completeGuides(): readonly Guide[] {
    const open = new Set([...this.waiting.values()].map(({ guide }) => guide));
    return [...this.guides.values()].filter(({ key, done }) => !done && !open.has(key));
  }

  find(finding: Finding): void {
    this.findings.push(finding);
    this.lastGain = this.requests;
  }

  guide(key: string): Guide | null {
    return this.guides.get(key) ?? null;
  }

  keep(guide: Guide): void {
    this.guides.set(guide.key, guide);
  }

  consider(candidate: Candidate): void {
    const known = this.candidates.get(candidate.address);
    if (known?.visited && !candidate.visited) return;
    if (known && !candidate.visited && known.score >= candidate.score) return;
    this.candidates.set(candidate.address, candidate);
  }

  /**
   * What was promising by its link and has been looked at.
   *
   * @param judged what it turned out to be; `null` when it is a part of something else
   */
  passOver(address: string, judged: Pick<Candidate, 'kind' | 'score' | 'reasons'> | null): void {
    const known = this.candidates.get(address);
    if (!known || known.visited) return;
    if (judged === null) this.candidates.delete(address);
    else {
      const seen = { visited: true, notCounted: 'not-a-statement' } as const;
      this.candidates.set(address, { ...known, ...judged, ...seen });
    }
  }

  /** Asks a site no more in this search. */
  close(origin: string, because: SearchState['closed'][number]['because']): void {
    this.closed.set(origin, because);
    for (const [place, item] of this.waiting)
      if (new URL(item.address).origin === origin) this.waiting.delete(place);
  }

  finish(): SearchState {
    const best = [...this.candidates.values()].sort((a, b) => b.score - a.score);
    return {
      ...this.before,
      waiting: [...this.waiting.values()],
      seen: [...this.seen],
      trail: this.trail,
      findings: this.findings,
      guides: [...this.guides.values()],
      candidates: best.slice(0, SEARCH_LIMITS.candidates),
      requests: this.requests,
      lastGain: this.lastGain,
      closed: [...this.closed].map(([origin, because]) => ({ origin, because })),
      sitemapsRead: this.sitemapsRead,
      needsScript: this.needsScript,
    };
  }

  private dropWeakest(): void {
    const [place] = [...this.waiting].reduce((a, b) => (b[1].priority < a[1].priority ? b : a));
    this.waiting.delete(place);
  }
}

/** Key of an item's place in the queue; a home page may wait under several names of its host. */
function placeOf({ address, purpose }: Waiting): string {
  const key = keyOf(address) ?? address;
  return purpose === 'home' ? `${key} ${new URL(address).origin}` : key;
}

const DEFAULTS = {
  accept: 'page',
  cameFrom: null,
  depth: 0,
  linkText: '',
  heading: '',
  tries: 0,
  notBefore: null,
  guide: null,
} as const;

/** Key of the document behind an address; null for what is no address. */
export function keyOf(address: string): string | null {
  try {
    return documentKey(address);
  } catch {
    return null;
  }
}
