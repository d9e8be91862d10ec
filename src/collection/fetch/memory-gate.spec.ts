import { setTimeout as after } from 'node:timers/promises';
import type { Door, Lesson } from './gate';
import { MemoryGate } from './memory-gate';
import { CAPS, LONGEST_PAUSE, pauseAfter } from './politeness';

const LEARNT: Lesson = { milliseconds: 0, crawlDelay: null, retryAfter: null, refused: null };
const door = (host: string, domain = host, ip = host): Door => ({ host, domain, ip });

async function enter(gate: MemoryGate, at: Door) {
  const given = await gate.enter(at);
  if (!('done' in given)) throw new Error('closed');
  return given;
}

describe(MemoryGate.name, () => {
  it('never passes a cap', async () => {
    const gate = new MemoryGate({ delay: 0 });
    const inside: Door[] = [];
    let most = 0;
    const visits = Array.from({ length: 120 }, async (_, n) => {
      const at = door(`www${n % 30}`, `d${n % 10}`, `ip${n % 17}`);
      const leave = await enter(gate, at);
      inside.push(at);
      most = Math.max(most, inside.length);
      const count = (key: keyof Door) => inside.filter((d) => d[key] === at[key]).length;
      expect(count('host')).toBeLessThanOrEqual(CAPS.perHost);
      expect(count('domain')).toBeLessThanOrEqual(CAPS.perDomain);
      expect(count('ip')).toBeLessThanOrEqual(CAPS.perIp);
      expect(inside.length).toBeLessThanOrEqual(CAPS.service);
      await after(2);
      inside.splice(inside.indexOf(at), 1);
      await leave.done(LEARNT);
    });
    await Promise.all(visits);
    expect(most).toBeGreaterThan(8);
  });

  it('keeps the pause, and lets other hosts pass meanwhile', async () => {
    const gate = new MemoryGate({ delay: 500, random: () => 0.5 });
    await (await enter(gate, door('a'))).done(LEARNT);
    const began = Date.now();
    const order: string[] = [];
    const second = enter(gate, door('a')).then(() => order.push('a'));
    await enter(gate, door('b')).then(() => order.push('b'));
    await second;
    expect(order).toEqual(['b', 'a']);
    expect(Date.now() - began).toBeGreaterThanOrEqual(499);
  });

  it('closes after a block page, and after three refused pages in a row', async () => {
    const gate = new MemoryGate({ delay: 0 });
    await (await enter(gate, door('a'))).done({ ...LEARNT, refused: 'host' });
    expect(await gate.enter(door('a'))).toMatchObject({ because: 'blocked' });
    for (const refused of ['page', 'page', null, 'page', 'page', 'page'] as const)
      await (await enter(gate, door('b'))).done({ ...LEARNT, refused });
    expect(await gate.enter(door('b'))).toMatchObject({ because: 'blocked' });
  });

  it('closes when a site asks for it', async () => {
    const gate = new MemoryGate({ delay: 0 });
    const closedUntil = new Date(Date.now() + 7_200_000);
    await (await enter(gate, door('a'))).done({ ...LEARNT, retryAfter: closedUntil });
    expect(await gate.enter(door('a'))).toEqual({ closedUntil, because: 'asked' });
  });

  it('forgets a caller who gave up', async () => {
    const gate = new MemoryGate({ delay: 0 });
    const leave = await enter(gate, door('a'));
    await expect(gate.enter(door('a'), AbortSignal.timeout(20))).rejects.toThrow(/timeout/);
    await leave.done(LEARNT);
    await leave.done(LEARNT);
    await (await enter(gate, door('a'))).done(LEARNT);
  });
});

describe(pauseAfter.name, () => {
  it.each([
    ['the usual pause', 2_000, 100, null, 2_000],
    ['three times a slow answer', 2_000, 4_000, null, 12_000],
    ['30 seconds at most', 2_000, 60_000, null, LONGEST_PAUSE],
    ['the Crawl-delay when it is longer', 2_000, 100, 10, 10_000],
    ['30 seconds of a Crawl-delay', 2_000, 100, 600, LONGEST_PAUSE],
    ['nothing in tests', 0, 4_000, null, 0],
  ])('is %s', (_, usual, took, crawlDelay, expected) => {
    expect(pauseAfter(usual, took, crawlDelay, 0.5)).toBe(expected);
  });

  it('varies by half, but never falls below a Crawl-delay', () => {
    expect([pauseAfter(2_000, 0, null, 0), pauseAfter(2_000, 0, null, 1)]).toEqual([1_000, 3_000]);
    expect(pauseAfter(2_000, 0, 2, 0)).toBe(2_000);
  });
});
