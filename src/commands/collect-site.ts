import { discover } from '../collection/discover/discover';
import type { Step } from '../collection/discover/discovery';
import { registerContext } from '../collection/discover/register-context';
import type { Target } from '../collection/discover/search';
import type { SearchContext } from '../collection/discover/search-context';
import { siteOwners, siteTarget, targetOf } from '../collection/discover/search-target';
import { MemoryGate } from '../collection/fetch/memory-gate';
import { MemoryRobots } from '../collection/fetch/robots-record';
import { visitorSettings } from '../collection/fetch/visits.service';
import { PoliteVisitor } from '../collection/fetch/visitor';
import type { Config } from '../config';
import { createReaderPool, type ReaderPool } from '../documents/reader-pool';
import { PassingFault, PermanentError } from '../errors';
import { hostOf } from '../organisations/host-name';
import { hostEntries, hostRegister } from '../organisations/host-register';
import { loadRegister } from '../organisations/load-register';
import { languageOf } from '../text/language';
import { discoveryText } from './discovery-text';

/**
 * Searches one site for statements without a database and prints what was found and how.
 *
 * @param site address of the home page, or a host
 * @returns the exit code: 0 when the site was looked through, 1 when something stood in the way, 2 for wrong usage
 */
export async function collectSite(site: string, json: boolean, config: Config): Promise<number> {
  const home = homeOf(site);
  if (home === null) {
    process.stderr.write('Write the address of a home page, such as https://www.example.gov.uk/\n');
    return 2;
  }
  const pool = createReaderPool({ children: config.readerChildren });
  const visitor = new PoliteVisitor({
    ...visitorSettings(config),
    gate: new MemoryGate({ delay: config.fetchDelay }),
    robots: new MemoryRobots(),
  });
  try {
    const { target, context } = searchOf(home, pool);
    const discovery = await discover(target, visitor, context, { onStep: (_, step) => show(step) });
    process.stdout.write(json ? `${JSON.stringify(discovery)}\n` : discoveryText(discovery));
    return ['found', 'no-statement'].includes(discovery.state) ? 0 : 1;
  } finally {
    await Promise.all([visitor.close(), pool.close()]);
  }
}

/** The address of a home page, or null for what is none. */
function homeOf(site: string): string | null {
  const address = /^https?:\/\//i.test(site) ? site : `https://${site}`;
  return URL.canParse(address) ? new URL(address).href : null;
}

/** The register knows most councils' sites; any other site is taken as it is. */
function searchOf(home: string, pool: ReaderPool): { target: Target; context: SearchContext } {
  const register = loadRegister();
  const today = new Date().toISOString().slice(0, 10);
  const hosts = hostRegister(hostEntries(register, today), register.platforms);
  const code = hosts.ownerOf(new URL(home).hostname)?.organisations[0];
  const entry = register.organisations.find(
    ({ id, website }) => id === code && hostOf(website) === hostOf(home),
  );
  const known = entry ? targetOf({ ...entry, website: home }, hosts) : null;
  const owners = known ? hosts : siteOwners(home);
  return {
    target: known ?? siteTarget(home),
    context: registerContext(owners, register, (bytes) => readWith(pool, bytes)),
  };
}

async function readWith(pool: ReaderPool, bytes: Buffer) {
  try {
    const { text } = await pool.read(bytes);
    return { text: text.content, language: languageOf(text).main };
  } catch (error) {
    if (error instanceof PermanentError || error instanceof PassingFault) return null;
    throw error;
  }
}

function show({ outcome, address, gave }: Step): void {
  if (process.stderr.isTTY) process.stderr.write(`${outcome}  ${address}  ${gave}\n`);
}
