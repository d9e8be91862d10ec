import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import type { Closed, Door, Gate, Leave, Lesson } from '../../src/collection/fetch/gate';
import { LEASE } from '../../src/collection/fetch/gate.queries';
import { CAPS } from '../../src/collection/fetch/politeness';
import { StoredGate } from '../../src/collection/fetch/stored-gate.service';
import { connect } from '../../src/database/data-source';
import { migrateDatabase } from '../../src/database/migrate';
import { type FreshDatabase, freshDatabase } from '../support/fresh-database';

const LEARNT: Lesson = { milliseconds: 1, crawlDelay: null, retryAfter: null, refused: null };

const door = (host: string, domain = host, ip = `192.0.2.${host.length}`): Door => ({
  host,
  domain,
  ip,
});

const isLeave = (given: Leave | Closed): given is Leave => 'done' in given;

async function leaveOf(gate: Gate, at: Door): Promise<Leave> {
  const given = await gate.enter(at);
  if (!isLeave(given)) throw new Error(`closed until ${given.closedUntil.toISOString()}`);
  return given;
}

describe(StoredGate.name, () => {
  let database: FreshDatabase;
  const sources: DataSource[] = [];

  /** A gate with connections of its own, as another process has. */
  const gate = async (delay: number): Promise<StoredGate> => {
    const source = await connect(database.url);
    sources.push(source);
    return new StoredGate(source, { fetchDelay: delay });
  };

  beforeAll(async () => {
    database = await freshDatabase();
    await migrateDatabase(database.url);
  });

  afterEach(async () => {
    await sources[0]?.query('truncate fetch_lease, fetch_host');
    await Promise.all(sources.splice(0).map((source) => source.destroy()));
  });

  afterAll(() => database.drop());

  it('never passes a cap, however many processes press on the same hosts', async () => {
    const gates = await Promise.all([1, 2, 3, 4].map(() => gate(0)));
    const doors = Array.from({ length: 24 }, (_, n) =>
      door(`www${n}.d${n % 8}.gov.uk`, `d${n % 8}.gov.uk`, `192.0.2.${n % 11}`),
    );
    const inside: Door[] = [];
    const most = { host: 0, domain: 0, ip: 0, all: 0 };
    const count = (key: keyof Door, at: Door) => inside.filter((d) => d[key] === at[key]).length;
    const asks = gates.flatMap((through) =>
      [...doors, ...doors].map(async (at) => {
        const leave = await leaveOf(through, at);
        inside.push(at);
        most.host = Math.max(most.host, count('host', at));
        most.domain = Math.max(most.domain, count('domain', at));
        most.ip = Math.max(most.ip, count('ip', at));
        most.all = Math.max(most.all, inside.length);
        await after(40 * Math.random());
        inside.splice(inside.indexOf(at), 1);
        await leave.done(LEARNT);
      }),
    );
    await Promise.all(asks);
    expect(most.host).toBe(CAPS.perHost);
    expect(most.domain).toBeLessThanOrEqual(CAPS.perDomain);
    expect(most.ip).toBeLessThanOrEqual(CAPS.perIp);
    expect(most.all).toBeLessThanOrEqual(CAPS.service);
    expect(most.all).toBeGreaterThan(1);
  });

  it('keeps the pause between two requests, whichever process sends them', async () => {
    const delay = 80;
    const gates = await Promise.all([1, 2, 3].map(() => gate(delay)));
    const at = door('www.ambershire.gov.uk');
    const times: { began: number; ended: number }[] = [];
    await Promise.all(
      gates.flatMap((through) =>
        [1, 2, 3].map(async () => {
          const leave = await leaveOf(through, at);
          const began = Date.now();
          await after(2);
          times.push({ began, ended: Date.now() });
          await leave.done(LEARNT);
        }),
      ),
    );
    times.sort((a, b) => a.began - b.began);
    const pauses = times.slice(1).map(({ began }, n) => began - (times[n]?.ended ?? 0));
    expect(pauses).toHaveLength(8);
    // Half the delay is the least that the jitter leaves; a millisecond for the two clocks.
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(delay / 2 - 1);
  });

  it('follows the Crawl-delay of a site even when the usual pause is zero', async () => {
    const through = await gate(0);
    const at = door('slow.fenmouth.gov.uk');
    await (await leaveOf(through, at)).done({ ...LEARNT, crawlDelay: 0.3 });
    const began = Date.now();
    await (await leaveOf(through, at)).done(LEARNT);
    expect(Date.now() - began).toBeGreaterThanOrEqual(290);
  });

  it('leaves a host alone that asked for it, in all processes, and says until when', async () => {
    const [one, other] = [await gate(0), await gate(0)];
    const at = door('busy.fenmouth.gov.uk');
    const until = new Date(Date.now() + 3_600_000);
    await (await leaveOf(one, at)).done({ ...LEARNT, retryAfter: until });
    const given = await other.enter(at);
    expect(given).toMatchObject({ because: 'asked' });
    expect(Math.abs((given as Closed).closedUntil.getTime() - until.getTime())).toBeLessThan(2_000);
  });

  it('waits out a Retry-After of a moment', async () => {
    const through = await gate(0);
    const at = door('brief.fenmouth.gov.uk');
    const until = Date.now() + 300;
    await (await leaveOf(through, at)).done({ ...LEARNT, retryAfter: new Date(until) });
    await (await leaveOf(through, at)).done(LEARNT);
    expect(Date.now()).toBeGreaterThanOrEqual(until);
  });

  it('lets a host rest for a day after a block page', async () => {
    const [one, other] = [await gate(0), await gate(0)];
    const at = door('blocked.fenmouth.gov.uk');
    await (await leaveOf(one, at)).done({ ...LEARNT, refused: 'host' });
    const given = await other.enter(at);
    expect(given).toMatchObject({ because: 'blocked' });
    const hours = ((given as Closed).closedUntil.getTime() - Date.now()) / 3_600_000;
    expect(hours).toBeCloseTo(24, 1);
  });

  it('lets a host rest after three refused pages in a row, not after one', async () => {
    const through = await gate(0);
    const at = door('wary.fenmouth.gov.uk');
    const visit = async (refused: Lesson['refused']) =>
      (await leaveOf(through, at)).done({ ...LEARNT, refused });
    for (const refused of ['page', 'page', null, 'page', 'page', 'page'] as const)
      await visit(refused);
    expect(await through.enter(at)).toMatchObject({ because: 'blocked' });
  });

  it('ends the waiting of a caller who gave up', async () => {
    const through = await gate(0);
    const at = door('www.fenmouth.gov.uk');
    const leave = await leaveOf(through, at);
    await expect(through.enter(at, AbortSignal.timeout(50))).rejects.toThrow(/timeout/);
    await leave.done(LEARNT);
    expect(isLeave(await through.enter(at))).toBe(true);
  });

  it('keeps a lease for as long as the request lasts', async () => {
    const [one, other] = [await gate(0), await gate(0)];
    const at = door('long.fenmouth.gov.uk');
    const leave = await leaveOf(one, at);
    await after(LEASE + 2_000);
    await expect(other.enter(at, AbortSignal.timeout(200))).rejects.toThrow(/timeout/);
    await leave.done(LEARNT);
    expect(isLeave(await other.enter(at))).toBe(true);
  });

  describe('when a process is killed', () => {
    let child: ChildProcess;
    afterEach(() => child.kill('SIGKILL'));

    it('frees its hosts within seconds, and not before', async () => {
      const at = door('killed.fenmouth.gov.uk');
      child = fork(join(__dirname, 'hold-lease.ts'), [database.url, JSON.stringify(at)], {
        execArgv: ['-r', '@swc-node/register'],
      });
      await once(child, 'message');
      child.kill('SIGKILL');
      const through = await gate(0);
      const began = Date.now();
      await expect(through.enter(at, AbortSignal.timeout(1_000))).rejects.toThrow(/timeout/);
      await leaveOf(through, at);
      expect(Date.now() - began).toBeLessThan(LEASE + 20_000);
    });
  });
});
