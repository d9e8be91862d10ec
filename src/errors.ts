/**
 * The error classes of the service. The class decides the fate of a job and the answer to a
 * person: see HOUSE rule "the error type decides the retry" in the README.
 */

/** A fault that will be the same on every try: the job is never retried. */
export class PermanentError extends Error {
  override readonly name: string = 'PermanentError';

  /**
   * @param code stable, kebab-case, documented in the README; callers may switch on it
   * @param message one sentence for the person who handed the document in: what happened, what to do
   */
  constructor(
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The thing asked for does not exist: HTTP 404. */
export class NotFound extends Error {
  override readonly name = 'NotFound';
}

/** What a person typed or sent cannot be used: HTTP 400, or the form again with an error summary. */
export class Invalid extends Error {
  override readonly name = 'Invalid';

  /** @param fields field name → one sentence saying what to write instead */
  constructor(readonly fields: Readonly<Record<string, string>>) {
    super(Object.values(fields).join(' '));
  }
}

/** A fault that may pass: the job is tried again, and the person sees the sentence if it never does. */
export class PassingFault extends Error {
  override readonly name = 'PassingFault';

  /** @param code and @param message as for PermanentError */
  constructor(
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
