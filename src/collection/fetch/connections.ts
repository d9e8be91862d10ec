import { Agent, buildConnector } from 'undici';
import type { Limits } from './limits';
import type { Destination } from './resolve-host';

/** More idle connections than the longest list of councils has hosts would only hold memory. */
const IDLE = 10_000;

/**
 * Connections to sites, kept for a few seconds for the next request to the same site. They go where
 * they are told and nowhere else: no look-up, no proxy, whatever the environment says.
 */
export class Connections {
  private readonly destinations = new Map<string, Destination>();
  readonly agent: Agent;

  /** @param authorities certificates to trust instead of the system's, for tests */
  constructor(limits: Limits, authorities?: readonly string[]) {
    const connector = buildConnector({
      timeout: limits.connect,
      ...(authorities ? { ca: [...authorities] } : {}),
    });
    this.agent = new Agent({
      connections: 1,
      keepAliveTimeout: IDLE,
      keepAliveMaxTimeout: IDLE,
      headersTimeout: limits.firstByte,
      bodyTimeout: limits.firstByte,
      maxHeaderSize: limits.headerBytes,
      connect: (options, callback) => {
        const place = this.destinations.get(options.hostname);
        if (!place) return callback(new Error(`no checked address for ${options.hostname}`), null);
        const port = String(place.port ?? options.port);
        connector({ ...options, hostname: place.ip, port }, callback);
      },
    });
  }

  /** Says where a host is connected to from now on. */
  lead(host: string, destination: Destination): void {
    this.destinations.set(host.replace(/^\[|\]$/g, ''), destination);
  }

  close(): Promise<void> {
    return this.agent.destroy();
  }
}
