import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { ReadError } from '../read-error';
import { LIMITS } from '../reading';

/** The parts of an Office file whose directory has passed every check. */
export type Package = {
  readonly names: readonly string[];
  /** Inflates one part and hands it over in pieces; stops with an error beyond the limits. */
  readonly read: (name: string, consume: (piece: Uint8Array) => void) => Promise<void>;
};

/** Ratio is only looked at beyond this size: small parts of repeated mark-up pack very well. */
const RATIO_FROM = 20 * 1024 * 1024;

/**
 * Opens an Office file and checks its directory before anything is inflated: number of entries,
 * inflated size in all and against the packed size, names that leave the archive, encryption.
 *
 * @param bytes the ZIP file
 * @throws ReadError `decompression-bomb`, `password-protected` or `corrupt`
 */
export async function openPackage(bytes: Uint8Array): Promise<Package> {
  const zip = await open(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (zip.entryCount > LIMITS.zipEntries) throw new ReadError('decompression-bomb');
  const entries = new Map<string, Entry>();
  let inflated = 0;
  let packed = 0;
  for (const entry of await entriesOf(zip)) {
    if ((entry.generalPurposeBitFlag & 1) === 1) throw new ReadError('password-protected');
    inflated += entry.uncompressedSize;
    packed += entry.compressedSize;
    if (inflated > LIMITS.inflatedBytes) throw new ReadError('decompression-bomb');
    entries.set(entry.fileName, entry);
  }
  if (inflated > RATIO_FROM && inflated > packed * LIMITS.inflatedRatio)
    throw new ReadError('decompression-bomb');
  let read = 0;
  return {
    names: [...entries.keys()],
    read: (name, consume) => {
      const entry = entries.get(name);
      if (!entry) return Promise.resolve();
      return inflate(zip, entry, (piece) => {
        read += piece.length;
        if (read > LIMITS.inflatedBytes) throw new ReadError('decompression-bomb');
        consume(piece);
      });
    },
  };
}

function open(buffer: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (error) reject(damaged(error));
      else resolve(zip);
    });
  });
}

function entriesOf(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', (error: Error) => reject(damaged(error)));
    zip.readEntry();
  });
}

/** An entry that holds more than its directory says is refused by yauzl while it inflates. */
function inflate(zip: ZipFile, entry: Entry, consume: (piece: Uint8Array) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) {
        reject(damaged(error));
        return;
      }
      stream.on('data', (piece: Buffer) => {
        try {
          consume(piece);
        } catch (fault) {
          stream.destroy();
          reject(fault instanceof Error ? fault : new Error(String(fault)));
        }
      });
      stream.on('end', () => resolve());
      stream.on('error', (fault) => reject(damaged(fault)));
    });
  });
}

function damaged(cause: Error): ReadError {
  const bomb = /too many bytes/.test(cause.message);
  return new ReadError(bomb ? 'decompression-bomb' : 'corrupt', undefined, { cause });
}
