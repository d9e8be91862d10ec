import type { Answer } from './exchange';
import type { Failure } from './failure';
import type { Closed } from './gate';
import type { Judgement } from './judge';
import { retryAfterOf } from './retry-after';
import type { Hop, Outcome, Problem, RobotsDecision, Visit, VisitRequest } from './visit';

type Ending = Pick<Visit, 'outcome' | 'problem' | 'bytes' | 'truncated' | 'retryAfter'>;

/** What happened on one visit so far; it ends as the Visit. */
export class Trail {
  robots: RobotsDecision;
  private readonly chain: Hop[] = [];
  private readonly addresses: string[] = [];
  private answer: Answer | null = null;
  private ip: string | null = null;
  private ending: Ending | null = null;

  constructor(readonly request: VisitRequest) {
    this.robots = { decision: 'not-asked', rule: null, robotsAddress: '' };
  }

  /** All addresses of the visit, in order; the last is where it stands. */
  get asked(): readonly string[] {
    return this.addresses;
  }

  goTo(address: string): void {
    this.addresses.push(address);
    this.robots = { decision: 'not-asked', rule: null, robotsAddress: robotsOf(address) };
  }

  answered(answer: Answer, ip: string): void {
    this.answer = answer;
    this.ip = ip;
  }

  redirected(location: string): void {
    const address = this.addresses.at(-1) ?? this.request.address;
    this.chain.push({ address, status: this.answer?.status ?? 0, location });
  }

  conclude(outcome: Outcome, problem: Problem | null, until: Date | null = null): void {
    this.ending = { outcome, problem, bytes: null, truncated: null, retryAfter: until };
  }

  judged({ outcome, problem, bytes, truncated }: Judgement): void {
    const until = outcome === 'busy' && this.answer ? retryAfterOf(this.answer) : null;
    this.ending = { outcome, problem, bytes, truncated, retryAfter: until };
  }

  /** The gate is closed for this host. */
  rest({ closedUntil, because }: Closed): void {
    const [outcome, message] =
      because === 'blocked'
        ? (['blocked', 'The site refused us not long ago and is left alone for a day.'] as const)
        : (['busy', 'The site asked to be left alone for a while.'] as const);
    this.conclude(outcome, { code: 'host-resting', message }, closedUntil);
  }

  fail({ outcome, problem }: Failure): Visit {
    // A redirect round in a circle, or to where no secure connection leads, is the site's doing.
    const away = ['too-many-redirects', 'redirect-not-secure'].includes(problem.code);
    this.conclude(away ? 'redirected-away' : outcome, problem);
    return this.end();
  }

  /** @throws Error when nothing was concluded: a fault of this service */
  end(): Visit {
    if (!this.ending) throw new Error('the visit has not ended');
    const { answer, ending } = this;
    return {
      requested: this.request.address,
      address: this.addresses.at(-1) ?? this.request.address,
      chain: this.chain,
      at: answer?.at ?? new Date(),
      milliseconds: answer?.milliseconds ?? 0,
      status: answer?.status ?? null,
      requestHeaders: answer?.requestHeaders ?? {},
      headers: answer?.headers ?? {},
      ip: this.ip,
      robots: this.robots,
      ...ending,
    };
  }
}

function robotsOf(address: string): string {
  return URL.canParse(address) ? `${new URL(address).origin}/robots.txt` : '';
}
