import { Agent, request } from 'undici';
import { PermanentError } from '../errors';
import { readBoundedBody } from './bounded-body';
import { errorOfFailure, errorOfStatus } from './fetch-error';
import { type AddressPolicy, checkAddress } from './public-address';
import { publicLookup } from './public-lookup';

export type FetchOptions = AddressPolicy & {
  /** Who asks: product, version and an address where a site's owner can find out more. */
  readonly userAgent: string;
  /** Bytes of the body after decompression. */
  readonly maxBytes: number;
  /** Milliseconds for everything, redirects included. Default 60,000. */
  readonly deadline?: number;
  /** How names become addresses, for tests of the guard itself. */
  readonly resolve?: Parameters<typeof publicLookup>[1];
};

export type Fetched = {
  readonly bytes: Buffer;
  readonly contentType: string | null;
  /** The address after redirects. */
  readonly finalAddress: string;
  readonly status: number;
};

const MAX_REDIRECTS = 8;
const RATIO = 100;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches one document from the public web. Every hop's address is checked before it is asked, and
 * the connection goes only to an address that was checked. No cookies, no credentials, no proxy.
 *
 * @throws PermanentError when trying again would not help, PassingFault when it may; both carry a
 *   stable code and a sentence for the person who gave the address
 */
export async function fetchPublic(address: string, options: FetchOptions): Promise<Fetched> {
  const agent = new Agent({
    connect: { lookup: publicLookup(options, options.resolve), timeout: 10_000 },
    headersTimeout: 15_000,
    bodyTimeout: 15_000,
    maxHeaderSize: 64 * 1024,
  });
  const signal = AbortSignal.timeout(options.deadline ?? 60_000);
  try {
    return await followTo(checkAddress(address, options), options, agent, signal);
  } catch (error) {
    throw errorOfFailure(signal.aborted ? signal.reason : error);
  } finally {
    await agent.destroy();
  }
}

async function followTo(
  first: URL,
  options: FetchOptions,
  agent: Agent,
  signal: AbortSignal,
): Promise<Fetched> {
  let url = first;
  const seen = new Set<string>();
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    if (seen.has(url.href)) throw tooManyRedirects();
    seen.add(url.href);
    const answer = await request(url, {
      dispatcher: agent,
      signal,
      headers: {
        'user-agent': options.userAgent,
        accept: 'application/pdf, text/html, application/xhtml+xml, */*;q=0.5',
        'accept-encoding': 'gzip, deflate, br',
      },
    });
    const location = firstValue(answer.headers['location']);
    if (REDIRECTS.has(answer.statusCode) && location !== undefined) {
      await answer.body.dump({ limit: 64 * 1024 });
      url = redirectedTo(location, url, options);
      continue;
    }
    const refused = errorOfStatus(answer.statusCode);
    if (refused) throw refused;
    return {
      bytes: await readBoundedBody(answer.body, firstValue(answer.headers['content-encoding']), {
        bytes: options.maxBytes,
        ratio: RATIO,
      }),
      contentType: firstValue(answer.headers['content-type']) ?? null,
      finalAddress: url.href,
      status: answer.statusCode,
    };
  }
  throw tooManyRedirects();
}

function redirectedTo(location: string, from: URL, options: FetchOptions): URL {
  const target = URL.canParse(location, from.href) ? new URL(location, from).href : location;
  const next = checkAddress(target, options);
  if (from.protocol === 'https:' && next.protocol === 'http:')
    throw new PermanentError(
      'redirect-not-secure',
      'The site sends this secure address on to one that is not secure. Give the final address, or upload the file.',
    );
  return next;
}

function tooManyRedirects(): PermanentError {
  return new PermanentError(
    'too-many-redirects',
    'The address sends readers round in a circle, or on too many times. Give the final address, or upload the file.',
  );
}

function firstValue(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
