import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { discover } from '../../../src/collection/discover/discover';
import type { Discovery } from '../../../src/collection/discover/discovery';
import { registerContext } from '../../../src/collection/discover/register-context';
import { targetOf } from '../../../src/collection/discover/search-target';
import { createReaderPool } from '../../../src/documents/reader-pool';
import { hostEntries, hostRegister } from '../../../src/organisations/host-register';
import { loadRegister } from '../../../src/organisations/load-register';
import { languageOf } from '../../../src/text/language';
import { visitorOf } from '../../support/web-visitor';
import { judge, shares, truthsOf, type Verdict } from '../../web-of-councils/judge';
import { registered, writeRegister } from '../../web-of-councils/register-folder';
import { WebOfCouncils } from '../../web-of-councils/served/web';
import { describedSites } from '../../web-of-councils/sites/all';
import type { Site } from '../../web-of-councils/site';
import { result, type Result } from '../measure';
import { costs, manners, tooSoon } from './manners';

const TODAY = '2026-11-23';
const PATIENCE = { firstByte: 3_000, page: 5_000, file: 8_000 };

/** A few who work through a list. */
export const eachOf = async <One>(
  all: readonly One[],
  hands: number,
  work: (one: One) => Promise<void>,
): Promise<void> => {
  const left = [...all];
  const hand = async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: hands }, hand));
};

/** Looks for the statement of every council of a web, in this process and without a database. */
const search = async (web: WebOfCouncils, delay: number): Promise<Map<string, Discovery>> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'msaudit-bench-'));
  const register = loadRegister(writeRegister(web.sites, folder));
  const hosts = hostRegister(hostEntries(register, TODAY), register.platforms);
  const pool = createReaderPool({ children: 2 });
  const visitor = visitorOf(web, { delay, limits: PATIENCE });
  const readText = async (bytes: Buffer) => {
    const reading = await pool.read(bytes).catch(() => null);
    return reading && { text: reading.text.content, language: languageOf(reading.text).main };
  };
  const context = { ...registerContext(hosts, register, readText), retryDelays: [100, 2_500] };
  const found = new Map<string, Discovery>();
  await eachOf(registered(web.sites), 8, async ({ council }) => {
    const entry = register.organisations.find(({ id }) => id === council.gss);
    const target = entry && targetOf(entry, hosts);
    if (target) found.set(council.gss, await discover(target, visitor, context));
  });
  await Promise.all([visitor.close(), pool.close()]);
  rmSync(folder, { recursive: true });
  return found;
};

const verdictsOf = (sites: readonly Site[], found: ReadonlyMap<string, Discovery>): Verdict[] => {
  const truths = truthsOf(sites);
  const names = new Map(registered(sites).map(({ council }) => [council.gss, council.name]));
  return [...found].map(([gss, { state, statements }]) =>
    judge(names.get(gss) ?? gss, truths.get(gss)!, {
      state,
      statements: statements.map(({ renditions, year }) => ({
        year,
        addresses: renditions.flatMap(({ address, pages }) => [address, ...pages]),
      })),
    }),
  );
};

/** Requests to the hosts of each council, robots.txt and redirects included. */
const countsOf = (web: WebOfCouncils): number[] =>
  registered(web.sites).map(({ hosts }) => web.log.count(new Set(hosts.map(({ name }) => name))));

/** Shapes, traps and quirks: what is found, at what cost, with which manners. */
export const searching = async (): Promise<Result[]> => {
  const web = await WebOfCouncils.start(describedSites());
  const found = await search(web, 0);
  const verdicts = verdictsOf(web.sites, found);
  const { recall, precision, states, dated, whole } = shares(verdicts);
  for (const { council, faults } of verdicts)
    for (const fault of faults) console.log(`  ${council}: ${fault}`);
  const results = [
    result('councils searched, every shape, trap and quirk', verdicts.length, 'councils', [
      '>=',
      40,
    ]),
    result('  recall of statements', recall, '', ['>=', 0.95]),
    result('  precision of statements', precision, '', ['>=', 0.95]),
    result('  final states that are right', states, '', ['>=', 0.95]),
    result('  of those found, the year is right', dated, '', ['>=', 0.95]),
    result('  of those found, all renditions are one statement', whole, '', ['>=', 0.95]),
    ...costs(countsOf(web)),
    ...manners(web.log),
  ];
  await web.stop();
  return [...results, ...(await politely())];
};

const DELAY = 300;

/** A few sites with a delay, to see that it is kept. */
const politely = async (): Promise<Result[]> => {
  const chosen = describedSites().filter(({ shows }) =>
    shows.some((key) => ['robots-crawl-delay', 'moderngov', 'goss-article'].includes(key)),
  );
  const web = await WebOfCouncils.start(chosen);
  await search(web, DELAY);
  const hosts = chosen.flatMap((site) => site.hosts);
  const soon = tooSoon(web.log, hosts, DELAY);
  const note = soon.join(' ') || undefined;
  await web.stop();
  return [
    result(
      `hosts asked, with ${DELAY} ms between requests`,
      web.log.mostAtOnce('host').size,
      'hosts',
    ),
    result('  hosts over their rate', soon.length, '', ['<=', 0], note),
  ];
};
