import { createHash } from 'node:crypto';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * A digest as WARC writes it: the algorithm, a colon, the value in base32 (RFC 4648).
 *
 * @param sha256 64 hexadecimal digits
 * @returns for example `sha256:SU3HHHR7…`
 */
export function warcDigest(sha256: string): string {
  const bits = [...Buffer.from(sha256, 'hex')].map((byte) => byte.toString(2).padStart(8, '0'));
  const groups = bits.join('').match(/.{1,5}/g) ?? [];
  return `sha256:${groups.map((group) => BASE32[parseInt(group.padEnd(5, '0'), 2)]).join('')}`;
}

/**
 * The id of a record: the same for the same record, however often it is exported.
 *
 * @param capture id of the capture, a UUID
 * @param role of the record beside the response itself; empty for the response
 * @returns `<urn:uuid:…>`
 */
export function recordId(capture: string, role: '' | 'request' | 'metadata' = ''): string {
  if (role === '') return `<urn:uuid:${capture}>`;
  const hex = createHash('sha256').update(`${capture}/${role}`).digest('hex');
  // Version 8 of RFC 9562: the bits are the maker's own.
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
  ];
  return `<urn:uuid:${parts.join('-')}-${hex.slice(20, 32)}>`;
}

/**
 * Lines of `Name: value`, each ended by CR and LF. Line breaks inside a value, which sites do send,
 * become spaces: a header must not make another.
 *
 * @param fields name and value in order; those without a value are left out
 */
export function fieldLines(
  fields: readonly (readonly [name: string, value: string | number | null | undefined])[],
): string {
  return fields
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(
      ([name, value]) => `${oneLine(name).replace(/[:\s]+/g, '-')}: ${oneLine(String(value))}\r\n`,
    )
    .join('');
}

const oneLine = (text: string) => text.replace(/[\r\n\0]+/g, ' ').trim();
