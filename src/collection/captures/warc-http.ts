import { STATUS_CODES } from 'node:http';
import type { HeaderNotes } from './capture';
import { fieldLines } from './warc-fields';

/** Headers that tell how the body was packed on the way: it is kept unpacked. */
const PACKING = new Set(['content-encoding', 'transfer-encoding', 'content-length']);

/**
 * The head of a request as it went over the wire, up to and with the empty line.
 *
 * @param address that was asked for, http or https
 * @param headers that were sent
 */
export function requestHead(address: string, headers: HeaderNotes): string {
  const { pathname, search, host } = new URL(address);
  const rest = pairsOf(headers).filter(([name]) => name.toLowerCase() !== 'host');
  return `GET ${pathname}${search} HTTP/1.1\r\n${fieldLines([['host', host], ...rest])}\r\n`;
}

/**
 * The head of a response, up to and with the empty line. Headers about packing are kept under
 * `x-archive-orig-…`, because the body that follows is unpacked.
 *
 * @param status of the answer
 * @param headers names in lower case
 * @param length bytes of the body that follows; `null` when none does
 */
export function responseHead(status: number, headers: HeaderNotes, length: number | null): string {
  const kept = pairsOf(headers).map(
    ([name, value]) =>
      [PACKING.has(name.toLowerCase()) ? `x-archive-orig-${name}` : name, value] as const,
  );
  const lines = fieldLines([...kept, ['content-length', length]]);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Unknown'}\r\n${lines}\r\n`;
}

function pairsOf(headers: HeaderNotes): (readonly [string, string])[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((each) => [name, each] as const),
  );
}
