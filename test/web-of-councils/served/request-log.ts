import type { IncomingHttpHeaders } from 'node:http';

/** One request as the web saw it. Times are milliseconds of `performance.now()`. */
export type Asked = {
  readonly host: string;
  readonly ip: string;
  readonly secure: boolean;
  readonly method: string;
  /** Path with query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly at: number;
  ended: number | null;
  status: number | null;
  /** What the answer could be asked for again with. */
  validated: boolean;
  readonly conditional: boolean;
  /** The robots.txt of this host, as it stood, forbids this address. */
  readonly forbidden: boolean;
  /** Nobody in the register owns this host. */
  readonly stranger: boolean;
};

/** An answer may be received before the server notices that it has gone out. */
const SLACK = 25;

/** Everything that was asked, and what can be held against the one who asked. */
export class RequestLog {
  readonly asked: Asked[] = [];
  /** Requests to servers that stand for private addresses. */
  readonly canaries: { readonly ip: string; readonly path: string; readonly host: string }[] = [];

  clear(): void {
    this.asked.length = 0;
    this.canaries.length = 0;
  }

  forbidden(): readonly Asked[] {
    return this.asked.filter((one) => one.forbidden);
  }

  strangers(): readonly Asked[] {
    return this.asked.filter((one) => one.stranger);
  }

  to(host: string): readonly Asked[] {
    return this.asked.filter((one) => one.host === host);
  }

  count(hosts: ReadonlySet<string>): number {
    return this.asked.filter((one) => hosts.has(one.host)).length;
  }

  /** Most requests that were under way at once, by host or by address on the network. */
  mostAtOnce(by: 'host' | 'ip'): Map<string, number> {
    const most = new Map<string, number>();
    for (const [name, requests] of this.groups(by)) most.set(name, mostOpen(requests));
    return most;
  }

  /** Time between the starts of two requests to a host, in milliseconds, and the first of them. */
  gaps(): { readonly host: string; readonly after: Asked; readonly gap: number }[] {
    return [...this.groups('host')].flatMap(([host, requests]) => {
      const sorted = [...requests].sort((a, b) => a.at - b.at);
      return sorted.slice(1).map((one, index) => {
        const after = sorted[index]!;
        return { host, after, gap: one.at - after.at };
      });
    });
  }

  /** Requests without a condition for what an earlier answer, before the given time, had validated. */
  unconditional(before: readonly Asked[]): readonly Asked[] {
    const known = new Set(before.filter((one) => one.validated).map(addressOf));
    return this.asked.filter((one) => known.has(addressOf(one)) && !one.conditional);
  }

  private groups(by: 'host' | 'ip'): Map<string, Asked[]> {
    const groups = new Map<string, Asked[]>();
    for (const one of this.asked) {
      const group = groups.get(one[by]);
      if (group) group.push(one);
      else groups.set(one[by], [one]);
    }
    return groups;
  }
}

export const addressOf = ({ secure, host, path }: Asked): string =>
  `${secure ? 'https' : 'http'}://${host}${path}`;

const mostOpen = (requests: readonly Asked[]): number => {
  const turns = requests.flatMap(({ at, ended }): [number, number][] => [
    [at, 1],
    [Math.max(at + 1e-6, (ended ?? Infinity) - SLACK), -1],
  ]);
  turns.sort(([a, up], [b, down]) => a - b || up - down);
  let open = 0;
  let most = 0;
  for (const [, turn] of turns) {
    open += turn;
    most = Math.max(most, open);
  }
  return most;
};
