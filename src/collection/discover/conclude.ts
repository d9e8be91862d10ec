import type { Outcome } from '../fetch/visit';
import type { Candidate, Discovery, DiscoveryState, Step } from './discovery';
import { keyOf } from './search-draft';
import type { SearchState } from './search';
import { statementsOf } from './statements';

/** Pages that must have answered before a site counts as looked through. */
const LEAST_PAGES = 3;
/** From here on an address or a link is as good as a statement that could not be read. */
const STRONG = 0.7;
/** Words from which on a page says more than where to look. */
const LONG = 400;
/** What must be answered before a search says anything about absence. */
const MOST_FAILED = 0.5;

type Verdict = { readonly state: DiscoveryState; readonly because: string };

/**
 * The result of a search. *No statement found* is said only when the home page answered and enough
 * pages were looked through, or all of a small site that has a sitemap; else the state says what stood in the way.
 *
 * @param at when the search ended
 */
export function concludeSearch(state: SearchState, at: Date): Discovery {
  const statements = statementsOf(state.findings);
  const { state: verdict, because } =
    statements.length > 0
      ? { state: 'found' as const, because: foundSentence(statements.length) }
      : withoutStatement(state);
  const counted = new Set(
    state.findings.flatMap(({ address, canonical, pages }) =>
      [address, canonical, ...pages].map(keyOf),
    ),
  );
  return {
    organisation: state.target.organisation,
    home: state.target.home,
    state: verdict,
    because,
    statements,
    candidates: state.candidates.filter(
      (candidate) => candidate.visited || !counted.has(keyOf(candidate.address)),
    ),
    trail: state.trail,
    requests: state.requests,
    startedAt: state.startedAt,
    finishedAt: at.toISOString(),
  };
}

const foundSentence = (count: number): string =>
  count === 1 ? 'One statement was found.' : `${count} statements were found.`;

function withoutStatement(state: SearchState): Verdict {
  const host = plainHost(state.target.home);
  const homes = state.trail.filter(
    ({ purpose, address }) => purpose === 'home' && plainHost(address) === host,
  );
  // Other ways to the home page are tried when the first fails: what that said counts.
  const home = homes.find(({ outcome }) => outcome === 'ok') ?? homes[0];
  if (!home) return { state: 'needs-a-person', because: 'The home page was not visited.' };
  if (home.outcome !== 'ok') return ofFailure(home, 'The home page');
  const shut = shutAfter(home, state);
  if (shut) return ofFailure({ ...home, outcome: shut, status: null }, 'The rest of the site');
  const lost = strongest(state.candidates) ?? alone(state);
  if (lost) return lost;
  if (state.needsScript && state.sitemapsRead === 0)
    return {
      state: 'needs-a-person',
      because: 'The home page shows nothing without scripts, and there is no sitemap to go by.',
    };
  const pages = state.trail.filter((step) => !ASIDE.has(step.purpose));
  const answered = pages.filter(({ outcome }) => outcome === 'ok').length;
  const failed = pages.filter(({ outcome }) => FAILED.has(outcome));
  const last = failed.at(-1);
  if (last && failed.length > pages.length * MOST_FAILED)
    return ofFailure(last, 'Most of the site');
  const listed = state.sitemapsRead > 0;
  const all = state.waiting.length === 0 && listed;
  if (answered >= LEAST_PAGES || all)
    return {
      state: 'no-statement',
      because: `${answered} ${answered === 1 ? 'page' : 'pages'} answered${listed ? ' and the sitemap was read' : ''}; none is a statement.`,
    };
  return {
    state: 'needs-a-person',
    because: `Only ${answered} ${answered === 1 ? 'page' : 'pages'} of the site could be looked at: too few to say that there is no statement.`,
  };
}

const plainHost = (address: string): string => new URL(address).hostname.replace(/^www\./, '');

const ASIDE = new Set<Step['purpose']>(['robots', 'sitemap', 'search', 'committee']);
const FAILED = new Set<Outcome>([
  ...(['blocked', 'robots-refused', 'tls-failed', 'unreachable', 'too-slow', 'busy'] as const),
]);

/** Why the site of a home page that answered was not asked any more: what was left says nothing. */
function shutAfter({ address, finalAddress }: Step, { closed }: SearchState): Outcome | null {
  const origins = [address, finalAddress].map((each) => new URL(each).origin);
  return closed.find(({ origin }) => origins.includes(origin))?.because ?? null;
}

/** What looks like a statement by its address and link, and could not be read. */
function strongest(candidates: readonly Candidate[]): Verdict | null {
  const lost = candidates.find(
    ({ visited, score, notCounted }) =>
      visited && score >= STRONG && (notCounted === 'not-fetched' || notCounted === 'not-readable'),
  );
  if (!lost) return null;
  const because =
    lost.notCounted === 'not-readable'
      ? `${lost.address} looks like a statement, but its text could not be read.`
      : `${lost.address} looks like a statement, but it could not be fetched.`;
  return { state: 'needs-a-person', because };
}

/** A long page that is all about the subject and leads to no statement: it may be the statement. */
function alone({ findings }: SearchState): Verdict | null {
  const page = findings.find(
    ({ kind, score, words, leadsTo }) =>
      kind === 'landing_page' && score >= STRONG && words >= LONG && leadsTo.length === 0,
  );
  if (!page) return null;
  const because = `${page.address} is long and about modern slavery, but does not read like a statement.`;
  return { state: 'needs-a-person', because };
}

function ofFailure({ outcome, address, status }: Step, what: string): Verdict {
  switch (outcome) {
    case 'blocked':
      return { state: 'blocked', because: `${what} does not answer automated readers.` };
    case 'robots-refused':
      return { state: 'robots-refused', because: `${what} may not be read, says robots.txt.` };
    case 'tls-failed':
      return { state: 'tls-failed', because: `${what} has a certificate that cannot be trusted.` };
    case 'unreachable':
    case 'too-slow':
    case 'busy':
      return { state: 'unreachable', because: `${what} could not be reached.` };
    case 'redirected-away':
    case 'address-refused':
      return {
        state: 'needs-a-person',
        because: `${what} (${address}) leads to a host that is not known to belong to the organisation.`,
      };
    case 'gone':
      if (status === null)
        return {
          state: 'unreachable',
          because: `${what} could not be reached: no site has its name.`,
        };
      break;
    default:
  }
  return {
    state: 'needs-a-person',
    because: `${what} (${address}) is not there, or gave an answer that cannot be used. Check the address in the register.`,
  };
}
