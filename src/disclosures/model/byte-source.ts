import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** Bytes that are read piece by piece: fresh memory is dearer than reading twice. */
export type ByteSource = {
  /** How many bytes there are. */
  readonly size: number;
  /** Some of them, fewer at the end; good until the next call. */
  read(at: number, length: number): Buffer;
};

/** Bytes that are there already. */
export const bytesInMemory = (bytes: Uint8Array): ByteSource => {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return { size: all.length, read: (at, length) => all.subarray(at, at + length) };
};

/** @throws Error as `node:fs` does, when the file cannot be read */
export const bytesOfFile = (path: string): ByteSource => {
  let held = Buffer.alloc(0);
  return {
    size: statSync(path).size,
    read: (at, length) => {
      if (held.length < length) held = Buffer.allocUnsafe(length);
      const file = openSync(path, 'r');
      try {
        return held.subarray(0, readSync(file, held, 0, length, at));
      } finally {
        closeSync(file);
      }
    },
  };
};
