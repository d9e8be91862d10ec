import iconv from 'iconv-lite';

/** How a text's characters were found to be written. */
export type Charset = string;

/** A text with the name of the encoding it was written in (WHATWG label). */
export type Decoded = { readonly text: string; readonly charset: Charset };

/**
 * Decodes the bytes of a text: byte-order mark first, then what the bytes themselves show (valid
 * UTF-8 with at least one character beyond ASCII, zero bytes of UTF-16), then the declared label,
 * then Windows-1252, the usual encoding of old British pages and exports.
 *
 * @param bytes the whole file
 * @param declared a label from a header or a `meta` element; wrong and unknown labels do no harm
 * @returns the text without byte-order mark; undefined when the bytes are no text at all
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded | undefined {
  const marked = byteOrderMark(bytes) ?? zeroBytes(bytes);
  if (marked) return { text: decode(bytes, marked), charset: marked };
  if (looksBinary(bytes)) return undefined;
  const utf8 = strictUtf8(bytes);
  if (utf8 !== undefined) {
    const ascii = utf8.length === bytes.length;
    const label = ascii ? usable(declared) : undefined;
    if (!label || label === 'utf-8') return { text: utf8, charset: 'utf-8' };
    return { text: decode(bytes, label), charset: label };
  }
  if (mostlyUtf8(bytes)) return { text: decode(bytes, 'utf-8'), charset: 'utf-8' };
  const label = usable(declared);
  const charset = label && label !== 'utf-8' ? label : 'windows-1252';
  return { text: decode(bytes, charset), charset };
}

/** Node 20's own decoder takes Windows-1252 for Latin-1 and loses its quotation marks. */
function decode(bytes: Uint8Array, label: string): string {
  if (label.startsWith('utf-') || !iconv.encodingExists(label))
    return new TextDecoder(label).decode(bytes);
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), label);
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A label that stands for an encoding; labels of UTF-16 without its bytes are mistakes. */
function usable(label: string | undefined): string | undefined {
  if (!label) return undefined;
  try {
    const { encoding } = new TextDecoder(label.trim());
    return encoding.startsWith('utf-16') ? undefined : encoding;
  } catch {
    return undefined;
  }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: Latin letters leave a zero in every other byte, always on one side. */
function zeroBytes(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096 - (bytes.length < 4096 ? bytes.length % 2 : 0));
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i += 2) {
    if (sample[i] === 0) even += 1;
    if (sample[i + 1] === 0) odd += 1;
  }
  const pairs = sample.length / 2;
  if (odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.4 && odd < pairs * 0.05) return 'utf-16be';
  return undefined;
}

/** More than a few control characters that no text holds. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  let controls = 0;
  for (const byte of sample) {
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) controls += 1;
  }
  return controls > 4 + sample.length / 200;
}

/** UTF-8 cut in the middle or damaged in a few places: at least ten good sequences to each bad one. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = decode(bytes.subarray(0, 262_144), 'utf-8');
  let bad = 0;
  let good = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) bad += 1;
    else if (code > 127) good += 1;
  }
  return good >= bad * 10;
}
