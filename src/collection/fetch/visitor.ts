import { PassingFault, PermanentError } from '../../errors';
import { Connections } from './connections';
import { type Answer, exchange } from './exchange';
import { type Failure, failureOf } from './failure';
import type { Door, Gate, Leave } from './gate';
import type { HostMap } from './host-map';
import { judge, type Judgement } from './judge';
import { type Limits, LIMITS } from './limits';
import { type AddressPolicy, checkAddress } from './public-address';
import { locationOf, redirectedTo } from './redirect';
import { registeredDomain } from './registered-domain';
import { Destinations, type Resolve } from './resolve-host';
import { retryAfterOf } from './retry-after';
import { type Permission, RobotsReader } from './robots-reader';
import type { RobotsStore } from './robots-record';
import { Trail } from './trail';
import type { Outcome, Visit, Visitor, VisitRequest } from './visit';

/** Product token that sites address this crawler by in robots.txt. */
export const TOKEN = 'msaudit';

export type VisitorOptions = {
  readonly userAgent: string;
  /** Where a site's owner can write to; sent with each request. */
  readonly contact?: string | undefined;
  readonly policy: AddressPolicy;
  readonly gate: Gate;
  readonly robots: RobotsStore;
  /** Names of test sites on this machine; left out in production. */
  readonly hosts?: HostMap | undefined;
  /** For tests. */
  readonly limits?: Partial<Limits> | undefined;
  readonly authorities?: readonly string[] | undefined;
  readonly resolve?: Resolve | undefined;
};

/** What robots.txt said, when it says no. */
const ROBOTS_OUTCOMES: ReadonlySet<Outcome> = new Set([
  ...(['tls-failed', 'unreachable', 'too-slow', 'gone', 'address-refused', 'blocked'] as const),
]);

/**
 * Visits addresses: checks every hop, asks robots.txt, waits at the gate, connects to the address
 * that was checked, keeps within limits. Connections are kept for a few seconds and shared by all
 * visits, so one visitor serves a process.
 */
export class PoliteVisitor implements Visitor {
  private readonly limits: Limits;
  private readonly connections: Connections;
  private readonly destinations: Destinations;
  private readonly robots: RobotsReader;

  constructor(private readonly options: VisitorOptions) {
    const { policy, hosts, authorities, resolve } = options;
    this.limits = { ...LIMITS, ...options.limits };
    this.connections = new Connections(this.limits, authorities);
    this.destinations = new Destinations(policy, hosts ?? null, this.limits.dns, resolve);
    this.robots = new RobotsReader(options.robots, TOKEN, (request) =>
      this.follow({ ...request, robots: 'not-asked' }),
    );
  }

  /** @throws the signal's reason when the caller gave up; what the gate and the store throw */
  async visit(request: VisitRequest): Promise<Visit> {
    if (request.accept !== 'robots' || request.validators) return this.follow(request);
    const trail = new Trail(request);
    try {
      const url = this.checked(trail, request.address);
      return url ? await this.robots.visit(url, request) : trail.end();
    } catch (error) {
      return trail.fail(siteFault(error));
    }
  }

  /** Ends all connections. */
  close(): Promise<void> {
    return this.connections.close();
  }

  private async follow(request: VisitRequest): Promise<Visit> {
    const trail = new Trail(request);
    try {
      let url = this.checked(trail, request.address);
      while (url) url = await this.hop(trail, url);
      return trail.end();
    } catch (error) {
      return trail.fail(siteFault(error));
    }
  }

  /** The address, or null when it is not to be asked and the trail says why. */
  private checked(trail: Trail, address: string): URL | null {
    const url = checkAddress(address, this.options.policy);
    return this.allowed(trail, url);
  }

  private allowed(trail: Trail, url: URL): URL | null {
    trail.goTo(url.href);
    const { hosts } = trail.request;
    if (hosts === 'any-public' || hosts.has(url.hostname.replace(/\.$/, ''))) return url;
    const message = `The address leads to ${url.hostname}, which is not one of the site's own hosts.`;
    trail.conclude('redirected-away', { code: 'host-not-allowed', message });
    return null;
  }

  /** Asks one address. @returns the next, when the answer is a redirect that may be followed */
  private async hop(trail: Trail, url: URL): Promise<URL | null> {
    const { request } = trail;
    let crawlDelay: number | null = null;
    if (request.robots !== 'not-asked') {
      const permission = await this.robots.permission(url, request);
      if (!this.permits(trail, permission)) return null;
      ({ crawlDelay } = permission);
    }
    const destination = await this.destinations.find(url.hostname);
    const door = doorOf(url, destination.ip);
    const leave = await this.options.gate.enter(door, request.signal);
    if ('closedUntil' in leave) {
      trail.rest(leave);
      return null;
    }
    this.connections.lead(url.hostname, destination);
    const sent = await this.send(trail, url, leave, crawlDelay);
    trail.answered(sent.answer, destination.ip);
    const { answer, judgement } = sent;
    const location = locationOf(answer);
    if (judgement.outcome === 'unreachable') this.destinations.failed(door.host, destination.ip);
    if (location === null || judgement.refused === 'host') {
      trail.judged(judgement);
      return null;
    }
    trail.redirected(location);
    const most = request.accept === 'robots' ? this.limits.robotsRedirects : this.limits.redirects;
    return this.allowed(trail, redirectedTo(location, url, trail.asked, this.options.policy, most));
  }

  private async send(
    trail: Trail,
    url: URL,
    leave: Leave,
    crawlDelay: number | null,
  ): Promise<{ answer: Answer; judgement: Judgement }> {
    const { accept = 'page', validators, signal } = trail.request;
    let milliseconds = 0;
    let refused: Judgement['refused'] = null;
    let until: Date | null = null;
    try {
      const { userAgent, contact } = this.options;
      const asking = {
        expected: accept,
        userAgent,
        contact,
        validators,
        limits: this.limits,
        signal,
      };
      const answer = await exchange(url, asking, this.connections);
      const conditional =
        answer.requestHeaders['if-none-match'] !== undefined ||
        answer.requestHeaders['if-modified-since'] !== undefined;
      const judgement = judge(answer, accept, conditional);
      milliseconds = answer.milliseconds;
      // A robots.txt that is refused means that there are no rules, not that we are.
      refused = accept === 'robots' && judgement.refused === 'page' ? null : judgement.refused;
      until = judgement.outcome === 'busy' ? retryAfterOf(answer) : null;
      return { answer, judgement };
    } finally {
      await leave.done({ milliseconds, crawlDelay, retryAfter: until, refused });
    }
  }

  private permits(trail: Trail, { decision, record, resting }: Permission): boolean {
    trail.robots = decision;
    if (resting) {
      trail.conclude(resting.outcome, resting.problem, resting.retryAfter);
      return false;
    }
    if (decision.decision === 'refused') {
      const message = `The site's robots.txt asks robots not to read this page (${decision.rule ?? ''}).`;
      trail.conclude('robots-refused', { code: 'robots-refused', message });
      return false;
    }
    if (decision.decision !== 'assumed-refused') return true;
    const outcome = record && ROBOTS_OUTCOMES.has(record.outcome) ? record.outcome : null;
    const said = record?.status ? ` (answer ${record.status})` : '';
    const message = `The site's robots.txt could not be read${said}, so its pages are not read either.`;
    trail.conclude(
      outcome ?? 'robots-refused',
      outcome ? (record?.problem ?? null) : { code: 'robots-unknown', message },
    );
    return false;
  }
}

/** What the site did. A fault of our own, such as a database that is away, is thrown on. */
function siteFault(error: unknown): Failure {
  if (error instanceof PermanentError || error instanceof PassingFault) return failureOf(error);
  throw error;
}

function doorOf(url: URL, ip: string): Door {
  const host = url.hostname.replace(/\.$/, '');
  return { host, domain: registeredDomain(host), ip };
}
