import { ReadError } from './read-error';
import { type PoolReadOptions, ProcessLost, ReaderProcess } from './reader-process';
import { LIMITS, type Reading } from './reading';

/** Reads documents in processes that can be killed. */
export type ReaderPool = {
  /**
   * Reads one document within LIMITS.
   *
   * @throws ReadError for a document that cannot be read; the abort reason where `signal` fires
   */
  readonly read: (bytes: Uint8Array, options?: PoolReadOptions) => Promise<Reading>;
  /** Ends all children; documents in hand are rejected. */
  readonly close: () => Promise<void>;
};

type Waiting = { readonly start: (slot: Slot) => void; readonly reject: (error: Error) => void };
type Slot = { process: ReaderProcess | undefined };

/**
 * Makes a pool of reading children, forked when first needed.
 *
 * @param children how many documents are read at the same time
 */
export function createReaderPool({ children }: { readonly children: number }): ReaderPool {
  const idle: Slot[] = Array.from({ length: Math.max(1, children) }, () => ({
    process: undefined,
  }));
  const slots = [...idle];
  const waiting: Waiting[] = [];
  let closed = false;

  const acquire = (): Promise<Slot> => {
    const slot = idle.pop();
    if (slot) return Promise.resolve(slot);
    return new Promise((start, reject) => waiting.push({ start, reject }));
  };
  const release = (slot: Slot): void => {
    const next = waiting.shift();
    if (next) next.start(slot);
    else idle.push(slot);
  };

  return {
    read: async (bytes, options = {}) => {
      if (closed) throw new Error('The reader pool is closed.');
      if (bytes.length === 0) throw new ReadError('empty');
      if (bytes.length > LIMITS.bytes) throw new ReadError('too-large');
      const slot = await acquire();
      try {
        options.signal?.throwIfAborted();
        return await readTwice(slot, bytes, options);
      } finally {
        release(slot);
      }
    },
    close: async () => {
      closed = true;
      for (const { reject } of waiting.splice(0)) reject(new Error('The reader pool is closed.'));
      await Promise.all(slots.map(async ({ process }) => process?.stop()));
    },
  };
}

async function fitProcess(slot: Slot): Promise<ReaderProcess> {
  if (slot.process?.fit) return slot.process;
  await slot.process?.stop();
  slot.process = new ReaderProcess();
  return slot.process;
}

/** Something outside may kill a process once; a document that loses two has killed them itself. */
async function readTwice(
  slot: Slot,
  bytes: Uint8Array,
  options: PoolReadOptions,
): Promise<Reading> {
  try {
    return await (await fitProcess(slot)).read(bytes, options);
  } catch (error) {
    if (!(error instanceof ProcessLost)) throw error;
  }
  try {
    return await (await fitProcess(slot)).read(bytes, options);
  } catch (error) {
    if (!(error instanceof ProcessLost)) throw error;
    throw new ReadError('too-much-memory', undefined, { cause: error });
  }
}
