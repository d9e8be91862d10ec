/** Names under which a service that listens on this machine only is reached. */
const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);
const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1']);

/**
 * Whether a request may carry this Host header. Where the service listens on this machine only,
 * another name means that a page elsewhere has pointed its own name here (DNS rebinding) to read
 * what is kept. Where it listens to others, whatever stands in front decides.
 *
 * @param host the header, with or without a port
 * @param listensOn address the service is bound to
 * @param publicUrl address people use, when there is one
 */
export function isKnownHost(
  host: string | undefined,
  listensOn: string,
  publicUrl: string | undefined,
): boolean {
  if (!LOOPBACK.has(listensOn)) return true;
  const name = (host ?? '').replace(/:\d+$/, '').toLowerCase();
  return LOCAL.has(name) || (publicUrl !== undefined && name === new URL(publicUrl).hostname);
}
