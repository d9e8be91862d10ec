import type { KnownStatement } from '../captures/known-statement';
import { hostsFor } from '../discover/owned-hosts';
import type { Target } from '../discover/search';
import { type DecidedCandidate, rejecting } from './candidate-decisions';
import type { CheckAddress } from './check-course';

/**
 * Addresses that are worth looking at before all others: those of known statements, those that
 * people gave or confirmed, and the pages that lead to them. What people rejected is left out.
 *
 * @param target whose hosts may be asked; the host of each address may be asked too
 */
export function knownAddresses(
  target: Target,
  statements: readonly Pick<KnownStatement, 'pages' | 'source' | 'landing'>[],
  decided: readonly DecidedCandidate[],
): CheckAddress[] {
  const isRejected = rejecting(decided);
  const found = new Map<string, CheckAddress>();
  const add = (address: string, plan: Pick<CheckAddress, 'purpose' | 'accept' | 'why'>) => {
    if (!URL.canParse(address) || !/^https?:/.test(address) || found.has(address)) return;
    if (isRejected(address)) return;
    found.set(address, { address, hosts: hostsFor(target, new URL(address).hostname), ...plan });
  };
  for (const { pages } of statements.filter(({ source }) => source !== 'upload'))
    for (const { address, kind } of pages)
      add(address, {
        ...{ purpose: 'statement', accept: kind === 'html' ? 'page' : 'file' },
        why: 'a statement that is known',
      });
  for (const { address } of decided.filter(({ state }) => state !== 'rejected'))
    add(address, { purpose: 'given', accept: 'page', why: 'a person gave or confirmed it' });
  for (const { landing } of statements)
    if (landing !== null)
      add(landing, { purpose: 'landing', accept: 'page', why: 'the page that leads to it' });
  return [...found.values()];
}
