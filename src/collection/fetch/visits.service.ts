import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '../../config';
import { StoredGate } from './stored-gate.service';
import { StoredRobots } from './stored-robots.service';
import { userAgent } from './user-agent';
import type { Visit, Visitor, VisitRequest } from './visit';
import { PoliteVisitor } from './visitor';

/** The visitor of the service: polite together with all other processes. */
@Injectable()
export class VisitsService implements Visitor, OnApplicationShutdown {
  private readonly visitor: PoliteVisitor;

  constructor(@Inject(CONFIG) config: Config, gate: StoredGate, robots: StoredRobots) {
    this.visitor = new PoliteVisitor({ ...visitorSettings(config), gate, robots });
  }

  /** @throws the signal's reason when the caller gave up, or what the database throws */
  visit(request: VisitRequest): Promise<Visit> {
    return this.visitor.visit(request);
  }

  /** Only now: what is in hand is finished before. */
  onApplicationShutdown(): Promise<void> {
    return this.visitor.close();
  }
}

/** What the configuration says about visits, for the service and for commands. */
export function visitorSettings(config: Config) {
  const { version, publicUrl, contact, allowLoopbackFetch, fetchHosts } = config;
  return {
    userAgent: userAgent(version, publicUrl, contact),
    contact,
    // A list of test sites opens this machine to the names in it, and to no others.
    policy: { allowLoopback: allowLoopbackFetch && fetchHosts === undefined },
    hosts: fetchHosts,
  };
}
