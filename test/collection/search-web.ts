import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { documentKey } from '../../src/collection/address/same-document';
import { discover } from '../../src/collection/discover/discover';
import type { Discovery } from '../../src/collection/discover/discovery';
import { registerContext } from '../../src/collection/discover/register-context';
import { targetOf } from '../../src/collection/discover/search-target';
import { parseHostMap } from '../../src/collection/fetch/host-map';
import { MemoryGate } from '../../src/collection/fetch/memory-gate';
import { MemoryRobots } from '../../src/collection/fetch/robots-record';
import { PoliteVisitor } from '../../src/collection/fetch/visitor';
import { createReaderPool } from '../../src/documents/reader-pool';
import { hostEntries, hostRegister } from '../../src/organisations/host-register';
import { loadRegister } from '../../src/organisations/load-register';
import { languageOf } from '../../src/text/language';
import { writeRegister } from '../web-of-councils/register-folder';
import { WebOfCouncils } from '../web-of-councils/served/web';
import type { Site, Truth } from '../web-of-councils/site';

/** What a search said of one council, held against the truth. */
export type Judged = {
  readonly site: string;
  readonly council: string;
  readonly discovery: Discovery;
  readonly true: number;
  /** True statements that were found, and found statements that are true. */
  readonly hit: number;
  readonly right: number;
  readonly stateIsRight: boolean;
  /** What is wrong, in words. */
  readonly faults: readonly string[];
};

/** What came of all searches, and what the web holds against the one who asked. */
export type Searched = {
  readonly judged: readonly Judged[];
  /** Addresses asked that robots.txt forbids, that belong to nobody in the register, or are private. */
  readonly wrongs: readonly string[];
};

/** Searches every council of some sites of the test web, a few at a time. */
export async function searchWeb(sites: readonly Site[], atOnce = 4): Promise<Searched> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'search-web-'));
  const web = await WebOfCouncils.start(sites);
  const pool = createReaderPool({ children: 2 });
  const visitor = new PoliteVisitor({
    userAgent: 'msaudit-test',
    policy: { allowLoopback: true },
    gate: new MemoryGate({ delay: 0 }),
    robots: new MemoryRobots(),
    hosts: parseHostMap(web.hostsFile()),
    authorities: [web.certificates.authorityPem],
    limits: { page: 5_000, file: 5_000, firstByte: 3_000 },
  });
  const register = loadRegister(writeRegister(sites, folder));
  const hosts = hostRegister(hostEntries(register, '2026-11-23'), register.platforms);
  const readText = async (bytes: Buffer) => {
    const reading = await pool.read(bytes).catch(() => null);
    return reading && { text: reading.text.content, language: languageOf(reading.text).main };
  };
  const context = { ...registerContext(hosts, register, readText), retryDelays: [0, 0] };
  const judged: Judged[] = [];
  const waiting = sites.flatMap((site) => site.councils.map((council) => ({ site, council })));
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { site, council } = next;
      const entry = register.organisations.find(({ id }) => id === council.gss);
      const target = entry && targetOf(entry, hosts);
      const truth = site.truth[council.gss];
      if (!target || !truth) throw new Error(`${council.name} is not in the register`);
      const discovery = await discover(target, visitor, context);
      judged.push(judge(site.id, council.name, discovery, truth));
    }
  };
  const wrongs = (): string[] => [
    ...web.log.forbidden().map(({ host, path: at }) => `forbidden: ${host}${at}`),
    ...web.log.strangers().map(({ host, path: at }) => `stranger: ${host}${at}`),
    ...web.log.canaries.map(({ host, path: at }) => `private: ${host}${at}`),
  ];
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
    return { judged, wrongs: wrongs() };
  } finally {
    await Promise.all([visitor.close(), pool.close(), web.stop()]);
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function judge(site: string, council: string, discovery: Discovery, truth: Truth): Judged {
  const faults: string[] = [];
  const said = discovery.statements.map(({ renditions }) =>
    renditions.flatMap(({ address, pages }) => [address, ...pages].map(documentKey)),
  );
  const truths = truth.statements.map(({ renditions }) =>
    renditions.map(({ address }) => documentKey(address)),
  );
  const meet = (a: readonly string[], b: readonly string[]) => a.some((key) => b.includes(key));
  const hit = truths.filter((keys) => said.some((found) => meet(found, keys))).length;
  truths.forEach((keys, index) => {
    const at = said.findIndex((found) => meet(found, keys));
    const year = truth.statements[index]?.year ?? '';
    if (at < 0) faults.push(`missed ${year}: ${keys.join(' ')}`);
    else if (discovery.statements[at]?.year?.slice(0, 4) !== year.slice(0, 4))
      faults.push(`said ${discovery.statements[at]?.year ?? 'no year'} for ${year}`);
  });
  const right = said.filter((found) => truths.some((keys) => meet(found, keys)));
  for (const found of said)
    if (!right.includes(found)) faults.push(`took for a statement: ${found.join(' ')}`);
  if (said.length > truths.length) faults.push(`${said.length} statements for ${truths.length}`);
  const never = (truth.never ?? []).map(documentKey);
  for (const found of said) if (meet(found, never)) faults.push(`must never: ${found.join(' ')}`);
  const stateIsRight = truth.states.includes(discovery.state);
  if (!stateIsRight)
    faults.push(`${discovery.state} (${discovery.because}) for ${truth.states.join(' or ')}`);
  return {
    site,
    council,
    discovery,
    true: truths.length,
    hit,
    right: right.length,
    stateIsRight,
    faults,
  };
}

/** Figures over all councils. */
export function figuresOf(judged: readonly Judged[]) {
  const sum = (of: (each: Judged) => number) => judged.reduce((total, each) => total + of(each), 0);
  const said = sum(({ discovery }) => discovery.statements.length);
  return {
    councils: judged.length,
    recall: sum(({ hit }) => hit) / sum((each) => each.true),
    precision: sum(({ right }) => right) / said,
    states: sum(({ stateIsRight }) => Number(stateIsRight)) / judged.length,
    requestsEach: sum(({ discovery }) => discovery.requests) / judged.length,
  };
}
