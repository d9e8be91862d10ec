import { errorOfVisit } from './fetch-error';
import { headerOf } from './header';
import { MemoryGate } from './memory-gate';
import type { AddressPolicy } from './public-address';
import type { Resolve } from './resolve-host';
import { MemoryRobots } from './robots-record';
import type { Visit } from './visit';
import { PoliteVisitor } from './visitor';

export type FetchOptions = AddressPolicy & {
  /** Who asks: product, version and an address where a site's owner can find out more. */
  readonly userAgent: string;
  /** Bytes of the body after decompression. */
  readonly maxBytes: number;
  /** Milliseconds for each answer. */
  readonly deadline?: number;
  /** How names become addresses, for tests of the guard itself. */
  readonly resolve?: Resolve;
};

export type Fetched = {
  readonly bytes: Buffer;
  readonly contentType: string | null;
  /** The address after redirects. */
  readonly finalAddress: string;
};

/**
 * Fetches one document from the public web, for a command. Every hop's address is checked before
 * it is asked, and the connection goes only to an address that was checked. robots.txt is for
 * robots; here a person gave the very address.
 *
 * @throws PermanentError when trying again would not help, PassingFault when it may; both carry a
 *   stable code and a sentence for the person who gave the address
 */
export async function fetchPublic(address: string, options: FetchOptions): Promise<Fetched> {
  const { maxBytes, deadline, allowLoopback, userAgent, resolve } = options;
  const visitor = new PoliteVisitor({
    userAgent,
    policy: { allowLoopback },
    gate: new MemoryGate({ delay: 0 }),
    robots: new MemoryRobots(),
    limits: {
      pageBytes: maxBytes,
      fileBytes: maxBytes,
      ...(deadline === undefined ? {} : { page: deadline, file: deadline }),
    },
    resolve,
  });
  try {
    return fetchedOf(
      await visitor.visit({
        address,
        organisation: null,
        hosts: 'any-public',
        robots: 'not-asked',
      }),
    );
  } finally {
    await visitor.close();
  }
}

/**
 * The document that a visit gave.
 *
 * @throws PermanentError or PassingFault when it gave none
 */
export function fetchedOf(visit: Visit): Fetched {
  const error = errorOfVisit(visit);
  if (error || visit.bytes === null) throw error ?? new Error('a visit without bytes');
  return {
    bytes: visit.bytes,
    contentType: headerOf(visit.headers, 'content-type') ?? null,
    finalAddress: visit.address,
  };
}
