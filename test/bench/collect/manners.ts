import type { RequestLog } from '../../web-of-councils/served/request-log';
import type { Host } from '../../web-of-councils/site';
import { median, result, type Result } from '../measure';

const PER_HOST = 1;
const PER_IP = 2;
/** Milliseconds by which a timer may be early, or a request be seen late. */
const SLACK = 15;

/** Hosts, and addresses on the network, that had more requests under way than is polite. */
export const overAtOnce = (log: RequestLog): string[] => [
  ...[...log.mostAtOnce('host')].filter(([, most]) => most > PER_HOST).map(([name]) => name),
  ...[...log.mostAtOnce('ip')].filter(([, most]) => most > PER_IP).map(([name]) => name),
];

/**
 * Hosts that were asked again sooner than the delay allows: half of it, for the jitter, or what
 * their robots.txt asks for once it has been read.
 */
export const tooSoon = (log: RequestLog, hosts: readonly Host[], delay: number): string[] => {
  const asked = new Map(hosts.map(({ name, robots }) => [name, (robots?.delay ?? 0) * 1_000]));
  const soon = log.gaps().filter(({ host, after, gap }) => {
    const own = after.path === '/robots.txt' ? 0 : (asked.get(host) ?? 0);
    return gap < Math.max(delay / 2, own) - SLACK;
  });
  return [...new Set(soon.map(({ host }) => host))];
};

/** What the web saw that must never be, as results. */
export const manners = (log: RequestLog): Result[] => {
  const over = overAtOnce(log);
  const forbidden = log.forbidden().map(({ host, path }) => host + path);
  const strangers = log.strangers().map(({ host }) => host);
  const note = (all: readonly string[]) => all.slice(0, 3).join(' ') || undefined;
  return [
    result('  requests that robots.txt forbids', forbidden.length, '', ['<=', 0], note(forbidden)),
    result('  hosts with too many requests at once', over.length, '', ['<=', 0], note(over)),
    result('  private addresses reached', log.canaries.length, '', ['<=', 0]),
    result(
      '  hosts outside the register reached',
      strangers.length,
      '',
      ['<=', 0],
      note(strangers),
    ),
  ];
};

/** How many requests a council cost. */
export const costs = (counts: readonly number[]): Result[] => {
  const sorted = [...counts].sort((a, b) => a - b);
  const most = sorted.at(-1) ?? 0;
  return [
    result('  requests per council, median', median(counts), '', ['<=', 60]),
    result('  requests per council, most', most, '', ['<=', 200]),
  ];
};
