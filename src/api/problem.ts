import { Invalid, NotFound, PassingFault, PermanentError } from '../errors';

/** RFC 9457 problem details, with a stable code and, for input, a sentence for each field. */
export type Problem = {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly fields?: Readonly<Record<string, string>>;
};

const CODES: Readonly<Record<number, readonly [code: string, title: string]>> = {
  400: ['invalid', 'This cannot be used'],
  403: ['forbidden', 'This is not allowed'],
  404: ['not-found', 'There is no such thing'],
  405: ['method-not-allowed', 'This cannot be done here'],
  413: ['too-large', 'This is too large'],
  415: ['unsupported-media-type', 'This kind of content is not read here'],
  422: ['not-possible', 'This cannot be done'],
  503: ['unavailable', 'This does not work at the moment'],
  507: ['storage-full', 'There is no room left to keep documents'],
};

/**
 * What a program is told about an error.
 *
 * @param error of any kind; what a bug says is never repeated
 * @param status and `detail` of an error of the framework
 */
export function problemOf(error: unknown, status?: number, detail?: string): Problem {
  if (error instanceof NotFound) return problem(404, error.message);
  if (error instanceof Invalid) return { ...problem(400, error.message), fields: error.fields };
  if (error instanceof PermanentError) return { ...problem(422, error.message), code: error.code };
  if (error instanceof PassingFault) return { ...problem(503, error.message), code: error.code };
  if (DATABASE_AWAY.has(codeOf(error))) return problem(503, 'The database does not answer.');
  if (codeOf(error) === 'ENOSPC')
    return problem(507, 'Nothing was kept. Try again when there is room.');
  if (status !== undefined && status < 500) return problem(status, detail ?? '');
  if (status === 503) return problem(503, detail ?? '');
  return problem(500, 'Something went wrong here. What had been accepted before is kept.');
}

function problem(status: number, detail: string): Problem {
  const [code, title] =
    CODES[status] ?? (status < 500 ? ['refused', 'Refused'] : ['fault', 'Fault']);
  return { type: 'about:blank', title, status, detail: detail || title, code };
}

/** System and PostgreSQL codes of a database that is down, going down or coming up. */
const DATABASE_AWAY = new Set(['ECONNREFUSED', 'ECONNRESET', '57P01', '57P02', '57P03']);

const codeOf = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
