import { parseHostMap } from '../../src/collection/fetch/host-map';
import type { Limits } from '../../src/collection/fetch/limits';
import { MemoryGate } from '../../src/collection/fetch/memory-gate';
import { MemoryRobots } from '../../src/collection/fetch/robots-record';
import { PoliteVisitor } from '../../src/collection/fetch/visitor';
import type { WebOfCouncils } from '../web-of-councils/served/web';

/** A visitor that sees the web of councils and else only what is public. */
export const visitorOf = (
  web: WebOfCouncils,
  { delay = 0, limits }: { delay?: number; limits?: Partial<Limits> } = {},
): PoliteVisitor =>
  new PoliteVisitor({
    userAgent: 'msaudit/0.1.0 (+https://audit.example.org/about-crawler)',
    policy: { allowLoopback: false },
    gate: new MemoryGate({ delay }),
    robots: new MemoryRobots(),
    hosts: parseHostMap(web.hostsFile()),
    authorities: [web.certificates.authorityPem],
    ...(limits && { limits }),
  });
