import { createReaderPool, type ReaderPool } from '../../src/documents/reader-pool';
import type { Reading } from '../../src/documents/reading';
import { PermanentError } from '../../src/errors';

let pool: ReaderPool | undefined;

/** One pool with a single child for the tests of a file: what one document does, the next one meets. */
export function read(bytes: Uint8Array, declaredName = 'document'): Promise<Reading> {
  pool ??= createReaderPool({ children: 1 });
  return pool.read(bytes, { declaredName });
}

/** The stable code with which reading ends, or `read` where it does not fail. */
export async function outcome(bytes: Uint8Array, declaredName?: string): Promise<string> {
  try {
    await read(bytes, declaredName);
    return 'read';
  } catch (error) {
    if (error instanceof PermanentError) return error.code;
    throw error;
  }
}

/** What a person reads, block by block: neither furniture nor hidden. */
export function bodyOf({ text }: Reading): string[] {
  return text.blocks
    .filter((block) => block.kind !== 'furniture' && !block.hidden)
    .map((block) => text.content.slice(block.start, block.end));
}

/** Hidden blocks as reason and text. */
export function hiddenOf({ text }: Reading): [reason: string, text: string][] {
  return text.blocks.flatMap((block): [string, string][] =>
    block.hidden ? [[block.hidden, text.content.slice(block.start, block.end)]] : [],
  );
}

export async function closePool(): Promise<void> {
  await pool?.close();
  pool = undefined;
}
