import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What storing bytes gives: their name in the store and their length. */
export type StoredBytes = { readonly sha256: string; readonly size: number };

/** Keeps the bytes of documents in a folder, once each, in files named by their SHA-256. */
export class ByteStore {
  /** @param folder made when it is first written to */
  constructor(private readonly folder: string) {}

  /**
   * Stores bytes so that they survive a power cut once this returns. A file appears whole or not
   * at all, however many processes store the same bytes at once.
   *
   * @param bytes the document as it arrived
   * @throws when the disk is full or the folder cannot be written; nothing is left behind
   */
  async put(bytes: Uint8Array): Promise<StoredBytes> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const path = this.pathOf(sha256);
    if (!(await hasSize(path, bytes.length))) await writeWhole(path, bytes);
    return { sha256, size: bytes.length };
  }

  /**
   * Reads bytes back.
   *
   * @param sha256 in hexadecimal, as `put` returned it
   * @throws when the file is missing or its bytes have changed
   */
  async get(sha256: string): Promise<Buffer> {
    const bytes = await readFile(this.pathOf(sha256));
    const found = createHash('sha256').update(bytes).digest('hex');
    if (found !== sha256) throw new Error(`the stored bytes of ${sha256} have changed on disk`);
    return bytes;
  }

  private pathOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('not a SHA-256 in hexadecimal');
    return join(this.folder, sha256.slice(0, 2), sha256);
  }
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${randomUUID()}`);
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    await syncFolder(folder);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** A renamed file is only safe once its folder is on disk; Windows cannot and need not do this. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function hasSize(path: string, size: number): Promise<boolean> {
  return stat(path).then(
    (found) => found.size === size,
    () => false,
  );
}
