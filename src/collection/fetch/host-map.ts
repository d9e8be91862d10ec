/** Names that stand for a server on this machine, in development and tests. */
export type HostMap = ReadonlyMap<string, { readonly ip: string; readonly port: number }>;

const LINE = /^(127\.\d{1,3}\.\d{1,3}\.\d{1,3}):(\d{1,5})\s+([a-z0-9.-]+)$/i;

/**
 * Reads a list of test sites: lines such as `127.0.0.7:8080 www.ambershire.gov.uk`; empty lines
 * and lines that start with # are passed over.
 *
 * @throws RangeError with the number of the first line that cannot be used
 */
export function parseHostMap(text: string): HostMap {
  const map = new Map<string, { ip: string; port: number }>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(#|$)/.test(line)) continue;
    const [, ip, port, host] = LINE.exec(line.trim()) ?? [];
    if (!ip || !host || !inRange(ip, Number(port)))
      throw new RangeError(
        `line ${index + 1}: write an address of this machine, a port and a name, such as 127.0.0.7:8080 www.example.gov.uk`,
      );
    map.set(host.toLowerCase(), { ip, port: Number(port) });
  }
  return map;
}

const inRange = (ip: string, port: number): boolean =>
  port > 0 && port < 65_536 && ip.split('.').every((part) => Number(part) < 256);
