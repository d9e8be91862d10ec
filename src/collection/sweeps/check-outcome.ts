import type { DiscoveryState } from '../discover/discovery';
import type { Outcome } from '../fetch/visit';
import { outcomeOf } from './check-answers';
import type { SweepStep } from './course';

const TROUBLES: Readonly<Partial<Record<Outcome, DiscoveryState>>> = {
  blocked: 'blocked',
  'robots-refused': 'robots-refused',
  'tls-failed': 'tls-failed',
  gone: 'no-statement',
};

/** What a check came to as a whole, and a sentence for people. */
export function checkOutcome(steps: ReadonlyMap<string, SweepStep>): {
  outcome: DiscoveryState;
  because: string;
} {
  const all = [...steps.values()];
  const seen = all.filter(({ outcome }) => outcome === 'ok' || outcome === 'not-modified');
  const same = seen.filter(({ outcome }) => outcome === 'not-modified');
  const counts = `${seen.length} of ${all.length} known addresses answered, ${same.length} of them that nothing has changed.`;
  if (seen.length > 0 || all.length === 0) return { outcome: 'found', because: counts };
  const outcomes = all.map(outcomeOf);
  // Addresses that are gone say something only when none of the others kept us out.
  const [first = 'gone'] = outcomes.filter((outcome) => outcome !== 'gone');
  return { outcome: TROUBLES[first] ?? 'unreachable', because: counts };
}
