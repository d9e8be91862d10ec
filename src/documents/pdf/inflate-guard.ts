import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflate } from 'node:zlib';
import { ReadError } from '../read-error';
import { LIMITS } from '../reading';

/** Deflate never packs better than this (zlib, "Maximum Compression Factor"). */
const BEST_RATIO = 1032;
const MAX_DICTIONARY = 4096;
/** Streams that are no pictures: page contents, fonts, object tables. */
const CONTENT_LIMIT = LIMITS.inflatedBytes / 2;
const FLATE = /\/(?:FlateDecode|Fl)\b/g;

/** A Flate stream that could pass its limit, as found in the file. */
type Suspect = { readonly packed: Uint8Array; readonly passes: number; readonly limit: number };

/**
 * Refuses a PDF with a stream that inflates beyond the limits, before any reader inflates it.
 * Only streams that could pass their limit are inflated here, piece by piece, and none is kept.
 * Streams of encrypted files cannot be inflated and are left to the limits of the process.
 *
 * @throws ReadError `decompression-bomb`
 */
export async function refuseBombs(bytes: Uint8Array): Promise<void> {
  for (const suspect of suspectStreams(bytes)) {
    if (await passesLimit(suspect)) throw new ReadError('decompression-bomb');
  }
}

function* suspectStreams(bytes: Uint8Array): Generator<Suspect> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let dictionaryFrom = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const start = dataStart(file, at);
    if (start < 0) continue;
    const from = Math.max(dictionaryFrom, at - MAX_DICTIONARY);
    const dictionary = lastObject(file.toString('latin1', from, at));
    const end = file.indexOf('endstream', start);
    const packed = file.subarray(start, end < 0 ? file.length : end);
    const passes = dictionary.match(FLATE)?.length ?? 0;
    const limit = /\/Subtype\s*\/Image\b/.test(dictionary) ? LIMITS.inflatedBytes : CONTENT_LIMIT;
    if (passes > 1 || (passes === 1 && packed.length * BEST_RATIO > limit))
      yield { packed, passes: Math.min(passes, 4), limit };
    dictionaryFrom = start;
    if (end < 0) return;
    at = end;
  }
}

/** Offset behind the keyword and its line end; -1 where "stream" is part of something else. */
function dataStart(file: Buffer, at: number): number {
  const next = file[at + 6];
  if (next === 10) return at + 7;
  if (next === 13) return file[at + 7] === 10 ? at + 8 : at + 7;
  return -1;
}

function lastObject(before: string): string {
  const at = before.lastIndexOf(' obj');
  return at < 0 ? before : before.slice(at);
}

async function passesLimit({ packed, passes, limit }: Suspect): Promise<boolean> {
  let inflated = 0;
  const counter = new Transform({
    transform(piece: Buffer, _encoding, done) {
      inflated += piece.length;
      done(inflated > limit ? new Error('too large') : null);
    },
  });
  const stages = Array.from({ length: passes }, () => createInflate());
  try {
    await pipeline([Readable.from([packed]), ...stages, counter]);
  } catch {
    return inflated > limit;
  }
  return false;
}
