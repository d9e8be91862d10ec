import { once } from 'node:events';
import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { PermanentError } from '../../errors';

export type BodyLimits = {
  /** Bytes after decompression. */
  readonly bytes: number;
  /** Bytes after decompression for each byte received, once more than 1 MiB has come out. */
  readonly ratio: number;
};

export type Received = {
  /** All that came before the end, or before `failure`. */
  readonly bytes: Buffer;
  /** Why it is not whole: PermanentError `too-large`, `decompression-bomb`, `corrupt`, or the network's. */
  readonly failure: unknown;
};

const RATIO_FREE = 1024 * 1024;
/** Names of charsets and the like that sites write where a packing belongs: the body is plain. */
const NOT_PACKED = new Set(['', 'identity', 'none', 'binary', 'utf-8', 'utf8', 'iso-8859-1']);

/**
 * Reads a response body to its end, decompressing it, and stops as soon as a limit is passed: a
 * small body can inflate to gigabytes, so what is counted is what comes out.
 *
 * @param encoding value of Content-Encoding, or undefined
 * @param limits fixed, or decided when the first piece has come
 */
export async function receiveBody(
  body: Readable,
  encoding: string | undefined,
  limits: BodyLimits | ((first: Buffer) => BodyLimits),
): Promise<Received> {
  let received = 0;
  let inflated = 0;
  let bounds = typeof limits === 'function' ? null : limits;
  const chunks: Buffer[] = [];
  // What happens to a body that nobody reads any more is no failure.
  body.on('error', () => undefined);
  try {
    for await (const chunk of unpacked(body, encoding, (length) => (received += length))) {
      inflated += chunk.length;
      bounds ??= (limits as (first: Buffer) => BodyLimits)(chunk);
      if (inflated > RATIO_FREE && inflated > received * bounds.ratio) throw bomb();
      if (inflated > bounds.bytes) {
        chunks.push(chunk.subarray(0, chunk.length - (inflated - bounds.bytes)));
        throw tooLarge(bounds.bytes);
      }
      chunks.push(chunk);
    }
    return { bytes: Buffer.concat(chunks), failure: null };
  } catch (error) {
    const failure = isInflateError(error) ? notUnpackable(error) : error;
    return { bytes: Buffer.concat(chunks), failure };
  } finally {
    body.destroy();
  }
}

async function* unpacked(
  body: Readable,
  encoding: string | undefined,
  count: (length: number) => void,
): AsyncIterable<Buffer> {
  const packing = (encoding ?? '').trim().toLowerCase();
  if (NOT_PACKED.has(packing)) {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      count(chunk.length);
      yield chunk;
    }
    return;
  }
  const decoder = await decoderFor(packing, body);
  body.on('data', (chunk: Buffer) => count(chunk.length));
  body.on('error', (error) => decoder.destroy(error));
  yield* body.pipe(decoder) as AsyncIterable<Buffer>;
}

async function decoderFor(packing: string, body: Readable): Promise<Transform> {
  switch (packing) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      // RFC 9110 §8.4.1.2 means zlib's format; some servers send it without the head of two bytes.
      return ((await firstByte(body)) & 0x0f) === 8 ? createInflate() : createInflateRaw();
    case 'br':
      return createBrotliDecompress();
    default:
      throw new PermanentError(
        'address-answered-badly',
        'The address sends data packed in a way that is not read. Download the file in a browser and upload it.',
      );
  }
}

/** The first byte, left in place; 8 of an empty body. */
async function firstByte(body: Readable): Promise<number> {
  if (body.readableLength === 0 && !body.readableEnded) await once(body, 'readable');
  const chunk = body.read() as Buffer | null;
  if (chunk === null) return 8;
  body.unshift(chunk);
  return chunk[0] ?? 8;
}

const bomb = (): PermanentError =>
  new PermanentError(
    'decompression-bomb',
    'The address sends data that unpacks to far more than its size. It was not read.',
  );

const tooLarge = (bytes: number): PermanentError =>
  new PermanentError(
    'too-large',
    `The document is larger than ${Math.floor(bytes / 1024 / 1024)} MB, the most that is read.`,
  );

const notUnpackable = (cause: unknown): PermanentError =>
  new PermanentError(
    'corrupt',
    'The address sends data that cannot be unpacked. Download the file in a browser and upload it.',
    { cause },
  );

function isInflateError(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? '';
  return code.startsWith('Z_') || code.startsWith('ERR__ERROR') || code.startsWith('ERR_BROTLI');
}
