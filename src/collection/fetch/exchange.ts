import { request } from 'undici';
import { answerLimits } from './answer-limits';
import type { Connections } from './connections';
import { isOwnFault } from './failure';
import type { Limits } from './limits';
import { receiveBody } from './receive-body';
import type { Expected, Validators } from './visit';

/** One request, and what came of it. */
export type Answer = {
  readonly at: Date;
  readonly milliseconds: number;
  readonly requestHeaders: Readonly<Record<string, string>>;
  /** Null when no head of an answer came. */
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly bytes: Buffer;
  /** What went wrong, before or within the body; null when nothing did. */
  readonly failure: unknown;
};

export type Asking = {
  readonly expected: Expected;
  readonly userAgent: string;
  /** For the From header (RFC 9110 §10.1.2), when there is one. */
  readonly contact: string | undefined;
  readonly validators: Validators | undefined;
  readonly limits: Limits;
  readonly signal: AbortSignal | undefined;
};

const ACCEPT: Readonly<Record<Expected, string>> = {
  page: 'text/html, application/xhtml+xml, application/pdf;q=0.9, */*;q=0.5',
  file: 'application/pdf, application/vnd.openxmlformats-officedocument.wordprocessingml.document, */*;q=0.5',
  robots: 'text/plain, */*;q=0.5',
  sitemap: 'application/xml, text/xml, */*;q=0.5',
};

/**
 * Sends one GET and receives the answer. Never HEAD: some servers answer it with 404 where GET
 * gives the page. No cookies, no credentials.
 *
 * @throws the signal's reason when the caller gave up, a fault of this machine; all else is part of
 * the answer
 */
export async function exchange(
  url: URL,
  asking: Asking,
  connections: Connections,
): Promise<Answer> {
  const at = new Date();
  const began = performance.now();
  const requestHeaders = headersOf(asking);
  const deadline = new Deadline(asking.limits.page);
  const signals = [deadline.signal, ...(asking.signal ? [asking.signal] : [])];
  const answer: { status: number | null; headers: Answer['headers'] } = {
    status: null,
    headers: {},
  };
  const end = (bytes: Buffer, failure: unknown): Answer => {
    asking.signal?.throwIfAborted();
    const reason: unknown = deadline.signal.aborted ? deadline.signal.reason : failure;
    if (isOwnFault(reason)) throw reason;
    const milliseconds = Math.round(performance.now() - began);
    return { at, milliseconds, requestHeaders, ...answer, bytes, failure: reason };
  };
  try {
    const { statusCode, headers, body } = await request(url, {
      dispatcher: connections.agent,
      signal: AbortSignal.any(signals),
      headers: requestHeaders,
    });
    answer.status = statusCode;
    answer.headers = plain(headers);
    const contentType = firstOf(headers['content-type']) ?? '';
    const { bytes, failure } = await receiveBody(
      body,
      firstOf(headers['content-encoding']),
      (first) => {
        const { expected, limits } = asking;
        const chosen = answerLimits(limits, { expected, status: statusCode, contentType }, first);
        deadline.moveTo(chosen.milliseconds);
        return chosen;
      },
    );
    return end(bytes, failure);
  } catch (error) {
    return end(Buffer.alloc(0), error);
  } finally {
    deadline.stop();
  }
}

function headersOf({ expected, userAgent, contact, validators }: Asking): Record<string, string> {
  const { etag, lastModified } = validators ?? {};
  return {
    'user-agent': userAgent,
    ...(contact === undefined ? {} : { from: contact }),
    accept: ACCEPT[expected],
    'accept-language': 'en-GB, en;q=0.9, cy;q=0.8',
    'accept-encoding': 'gzip, deflate, br',
    // RFC 9110 §13.2.2: the first is the stronger, and makes the second meaningless.
    ...(etag
      ? { 'if-none-match': etag }
      : lastModified
        ? { 'if-modified-since': lastModified }
        : {}),
  };
}

/** A copy that no header name can do harm to. */
function plain(headers: Record<string, string | string[] | undefined>): Answer['headers'] {
  const kept = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return Object.fromEntries(kept);
}

const firstOf = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;

/** A limit of time that can be moved while it runs. */
class Deadline {
  private readonly controller = new AbortController();
  private readonly began = Date.now();
  private timer: NodeJS.Timeout;

  constructor(milliseconds: number) {
    this.timer = this.in(milliseconds);
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  moveTo(milliseconds: number): void {
    this.stop();
    this.timer = this.in(this.began + milliseconds - Date.now());
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private in(milliseconds: number): NodeJS.Timeout {
    const passed = new DOMException('The site took too long.', 'TimeoutError');
    return setTimeout(() => this.controller.abort(passed), milliseconds);
  }
}
