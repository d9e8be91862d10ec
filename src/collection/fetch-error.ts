import { PassingFault, PermanentError } from '../errors';

/** What the host answered, as an error; undefined when the answer carries the document. */
export function errorOfStatus(status: number): Error | undefined {
  if (status === 200 || status === 203) return undefined;
  if (status === 404 || status === 410)
    return new PermanentError(
      'address-not-found',
      'There is no page at this address. Check the address, or upload the file.',
    );
  if (status === 401 || status === 403 || status === 451)
    return new PermanentError(
      'address-refused',
      'The site refused to send this page to an automated reader. Download it in a browser and upload the file.',
    );
  if (status === 408 || status === 425 || status === 429 || status >= 500)
    return new PassingFault(
      'address-unavailable',
      `The site could not send the page just now (answer ${status}). Try again later, or upload the file.`,
    );
  return new PermanentError(
    'address-answered-badly',
    `The site gave an answer that is not a document (answer ${status}). Download it in a browser and upload the file.`,
  );
}

/** A failure to connect or to read, as an error a person can act on. */
export function errorOfFailure(error: unknown): Error {
  const failure = rootOf(error);
  if (failure instanceof PermanentError || failure instanceof PassingFault) return failure;
  const code = typeof failure.code === 'string' ? failure.code : failure.name;
  if (isTlsFault(code, failure.message))
    return new PermanentError(
      'tls-failed',
      `The site's security certificate cannot be trusted (${failure.message}). It was not read; tell the site's owner, or upload the file.`,
      { cause: error },
    );
  if (code === 'ENOTFOUND')
    return new PermanentError(
      'address-not-found',
      'There is no site with this name. Check the address, or upload the file.',
      { cause: error },
    );
  if (isTimeout(code))
    return new PassingFault(
      'address-too-slow',
      'The site took too long to send the page. Try again later, or upload the file.',
      { cause: error },
    );
  return new PassingFault(
    'address-unavailable',
    'The site could not be reached, or it broke off. Try again later, or upload the file.',
    { cause: error },
  );
}

type Failure = { readonly name: string; readonly message: string; readonly code?: unknown };

/** The cause at the bottom: undici wraps what went wrong once or twice. */
function rootOf(error: unknown): Failure {
  let failure = error;
  while (!(failure instanceof PermanentError) && isFailure(failure) && isFailure(failure.cause))
    failure = failure.cause;
  return isFailure(failure) ? failure : { name: 'Error', message: String(failure) };
}

function isFailure(value: unknown): value is Failure & { readonly cause?: unknown } {
  return typeof value === 'object' && value !== null && 'message' in value && 'name' in value;
}

function isTlsFault(code: string, message: string): boolean {
  return (
    /^(CERT_|ERR_TLS_|ERR_SSL_|EPROTO$|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH)/.test(
      code,
    ) || /certificate/i.test(message)
  );
}

function isTimeout(code: string): boolean {
  return (
    ['TimeoutError', 'AbortError', 'ETIMEDOUT', 'ABORT_ERR'].includes(code) ||
    code.includes('_TIMEOUT')
  );
}
