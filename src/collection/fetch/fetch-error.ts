import { PassingFault, PermanentError } from '../../errors';
import type { Outcome, Visit } from './visit';

type Maker = (visit: Visit) => PermanentError | PassingFault;

const permanent =
  (code: string, sentence: string): Maker =>
  () =>
    new PermanentError(code, sentence);

const said = ({ problem }: Visit): string => problem?.message.replace(/\.$/, '') ?? 'It failed';

const BY_OUTCOME: Partial<Record<Outcome, Maker>> = {
  gone: permanent(
    'address-not-found',
    'There is no page at this address. Check the address, or upload the file.',
  ),
  blocked: permanent(
    'address-refused',
    'The site refused to send this page to an automated reader. Download it in a browser and upload the file.',
  ),
  'tls-failed': (visit) =>
    new PermanentError(
      'tls-failed',
      `${said(visit)}. It was not read; tell the site's owner, or upload the file.`,
    ),
  busy: (visit) =>
    new PassingFault('address-unavailable', `${said(visit)}. Try again later, or upload the file.`),
  unreachable: (visit) =>
    new PassingFault('address-unavailable', `${said(visit)}. Try again later, or upload the file.`),
  'too-slow': () =>
    new PassingFault(
      'address-too-slow',
      'The site took too long to send the page. Try again later, or upload the file.',
    ),
};

/** Codes that stand in the README and are handed on as they are. */
const HANDED_ON = new Set([
  ...['address-not-valid', 'address-not-public', 'redirect-not-secure', 'too-many-redirects'],
  ...['too-large', 'decompression-bomb', 'corrupt'],
]);

/**
 * Why a visit gave no document, as an error for the person who gave the address; undefined when it
 * gave one.
 */
export function errorOfVisit(visit: Visit): PermanentError | PassingFault | undefined {
  if (visit.outcome === 'ok' && visit.bytes !== null) return undefined;
  const { problem } = visit;
  if (problem && HANDED_ON.has(problem.code))
    return new PermanentError(problem.code, problem.message);
  const make = BY_OUTCOME[visit.outcome];
  if (make) return make(visit);
  return new PermanentError(
    'address-answered-badly',
    `${said(visit)}. Download it in a browser and upload the file.`,
  );
}
