import { looksWhole } from './answer-limits';
import { blockPage } from './block-page';
import type { Answer } from './exchange';
import { failureOf } from './failure';
import type { Expected, Outcome, Problem, Visit } from './visit';

/** What an answer amounts to. */
export type Judgement = {
  readonly outcome: Outcome;
  readonly problem: Problem | null;
  readonly bytes: Buffer | null;
  readonly truncated: Visit['truncated'];
  /** `host` when it was a block page, `page` when this page was refused. */
  readonly refused: 'host' | 'page' | null;
};

/**
 * Judges an answer that is not a redirect.
 *
 * @param conditional whether validators were sent, so that 304 makes sense
 */
export function judge(answer: Answer, expected: Expected, conditional: boolean): Judgement {
  const { status, bytes, headers } = answer;
  if (status === null) return failed(answer);
  const blocker = blockPage(headers, bytes);
  if (blocker)
    return {
      ...verdict('blocked', 'block-page', `The site keeps automated readers out (${blocker}).`),
      bytes,
      refused: 'host',
    };
  if (status === 304 && conditional) return { ...FINE, outcome: 'not-modified' };
  if (status === 404 || status === 410)
    return verdict('gone', 'address-not-found', 'There is no page at this address.');
  if (status === 401 || status === 403 || status === 451) {
    const refusal = `The site refused to send this page to an automated reader (answer ${status}).`;
    return {
      ...verdict('blocked', 'address-refused', refusal),
      bytes,
      // A page behind a password says nothing about the rest of the site.
      refused: status === 401 ? null : 'page',
    };
  }
  if (status === 408 || status === 425 || status === 429 || status >= 500)
    return verdict(
      'busy',
      'address-unavailable',
      `The site could not send the page just now (answer ${status}).`,
    );
  if (status !== 200 && status !== 203)
    return verdict(
      'answered-badly',
      'address-answered-badly',
      `The site gave an answer that is not a document (answer ${status}).`,
    );
  return answer.failure === null ? { ...FINE, bytes } : cutShort(answer, expected);
}

const FINE: Judgement = {
  outcome: 'ok',
  problem: null,
  bytes: null,
  truncated: null,
  refused: null,
};

const verdict = (outcome: Outcome, code: string, message: string): Judgement => ({
  ...FINE,
  outcome,
  problem: { code, message },
});

function failed({ failure }: Answer): Judgement {
  return { ...FINE, ...failureOf(failure) };
}

/** The head of the answer was good and its body was not, or not whole. */
function cutShort(answer: Answer, expected: Expected): Judgement {
  const { outcome, problem } = failureOf(answer.failure);
  const truncated = TRUNCATED[outcome] ?? null;
  const { bytes } = answer;
  if (truncated === 'length') {
    const enough = expected === 'robots' && problem.code === 'too-large';
    // RFC 9309 §2.5: what is over the limit of a robots.txt need not be looked at.
    return enough
      ? { ...FINE, bytes, truncated }
      : { ...FINE, outcome, problem, bytes: null, truncated };
  }
  if (truncated === 'disconnect' && looksWhole(bytes)) {
    const message =
      'The site broke off, but the page seems to be whole: it announces a wrong length.';
    return { ...FINE, bytes, truncated, problem: { code: 'length-wrong', message } };
  }
  return {
    ...FINE,
    outcome,
    problem,
    bytes: truncated && bytes.length > 0 ? bytes : null,
    truncated,
  };
}

const TRUNCATED: Partial<Record<Outcome, Visit['truncated']>> = {
  'too-large': 'length',
  'too-slow': 'time',
  unreachable: 'disconnect',
};
