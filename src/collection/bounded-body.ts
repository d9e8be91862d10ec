import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { PassThrough, type Readable, type Transform } from 'node:stream';
import { PermanentError } from '../errors';

export type BodyLimits = {
  /** Bytes after decompression. */
  readonly bytes: number;
  /** Bytes after decompression for each byte received, once more than 1 MiB has come out. */
  readonly ratio: number;
};

const RATIO_FREE = 1024 * 1024;

/**
 * Reads a response body to its end, decompressing it, and stops as soon as a limit is passed: a
 * small body can inflate to gigabytes, so what is counted is what comes out.
 *
 * @param encoding value of Content-Encoding, or undefined
 * @throws PermanentError `too-large`, `decompression-bomb` or `corrupt`
 */
export async function readBoundedBody(
  body: Readable,
  encoding: string | undefined,
  limits: BodyLimits,
): Promise<Buffer> {
  let received = 0;
  let inflated = 0;
  const chunks: Buffer[] = [];
  const decoder = decoderFor(encoding);
  body.on('data', (chunk: Buffer) => (received += chunk.length));
  body.on('error', (error) => decoder.destroy(error));
  try {
    for await (const chunk of body.pipe(decoder) as AsyncIterable<Buffer>) {
      inflated += chunk.length;
      if (inflated > RATIO_FREE && inflated > received * limits.ratio) throw bomb();
      if (inflated > limits.bytes) throw tooLarge(limits.bytes);
      chunks.push(chunk);
    }
  } catch (error) {
    throw isInflateError(error) ? notUnpackable(error) : error;
  } finally {
    body.destroy();
  }
  return Buffer.concat(chunks);
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

function decoderFor(encoding: string | undefined): Transform {
  switch ((encoding ?? 'identity').trim().toLowerCase()) {
    case '':
    case 'identity':
      return new PassThrough();
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      throw new PermanentError(
        'address-answered-badly',
        'The address sends data packed in a way that is not read. Download the file in a browser and upload it.',
      );
  }
}

function isInflateError(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? '';
  return code.startsWith('Z_') || code.startsWith('ERR__ERROR');
}
