import { PassingFault, PermanentError } from '../../errors';
import { certificateProblem } from './certificate-problem';
import type { Outcome, Problem } from './visit';

export type Failure = { readonly outcome: Outcome; readonly problem: Problem };

type Cause = { readonly name: string; readonly message: string; readonly code?: unknown };

/**
 * What a failure to look up, connect, send or read means for the visit.
 *
 * @param error anything that was thrown on the way; undici wraps the cause once or twice
 */
export function failureOf(error: unknown): Failure {
  const cause = rootOf(error);
  const code = typeof cause.code === 'string' ? cause.code : cause.name;
  if (cause instanceof PermanentError || cause instanceof PassingFault)
    return { outcome: OUTCOME_OF_CODE[code] ?? 'answered-badly', problem: problemOf(cause) };
  const certificate = certificateProblem(code, cause.message);
  if (certificate) return { outcome: 'tls-failed', problem: certificate };
  if (isTimeout(code))
    return failed('too-slow', 'address-too-slow', 'The site took too long to send the page.');
  if (/^HPE_|^HTTPParserError$|^UND_ERR_(HEADERS_OVERFLOW|RES_)/.test(code))
    return failed(
      'answered-badly',
      'answer-not-readable',
      `The site's answer breaks the rules of HTTP (${code}).`,
    );
  return failed(
    'unreachable',
    'address-unavailable',
    `The site could not be reached, or it broke off (${code}).`,
  );
}

/** Faults of this machine, which say nothing about a site. */
const OWN_FAULTS = ['EMFILE', 'ENFILE', 'ENOBUFS', 'ENOMEM'];

/** Whether a failure is this machine's own: out of files, sockets or memory. */
export function isOwnFault(error: unknown): boolean {
  const { code } = rootOf(error);
  return typeof code === 'string' && OWN_FAULTS.includes(code);
}

const OUTCOME_OF_CODE: Readonly<Record<string, Outcome>> = {
  'address-not-valid': 'address-refused',
  'address-not-public': 'address-refused',
  'address-not-found': 'gone',
  'address-unavailable': 'unreachable',
  'address-too-slow': 'too-slow',
  'too-large': 'too-large',
  'decompression-bomb': 'too-large',
};

const failed = (outcome: Outcome, code: string, message: string): Failure => ({
  outcome,
  problem: { code, message },
});

const problemOf = ({ code, message }: PermanentError | PassingFault): Problem => ({
  code,
  message,
});

/** The cause at the bottom. */
function rootOf(error: unknown): Cause {
  let cause = error;
  for (let depth = 0; depth < 10; depth += 1) {
    if (cause instanceof PermanentError || cause instanceof PassingFault) break;
    if (!isCause(cause)) break;
    const next = cause.cause ?? firstOf(cause);
    if (!isCause(next)) break;
    cause = next;
  }
  return isCause(cause) ? cause : { name: 'Error', message: String(cause) };
}

/** Several addresses tried give several errors in one. */
const firstOf = (error: unknown): unknown =>
  error instanceof AggregateError ? (error.errors as unknown[])[0] : undefined;

function isCause(value: unknown): value is Cause & { readonly cause?: unknown } {
  return typeof value === 'object' && value !== null && 'message' in value && 'name' in value;
}

function isTimeout(code: string): boolean {
  return (
    ['TimeoutError', 'AbortError', 'ETIMEDOUT', 'ABORT_ERR'].includes(code) ||
    code.includes('_TIMEOUT')
  );
}
