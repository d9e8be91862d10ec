import { parentPort } from 'node:worker_threads';
import { PermanentError } from '../errors';
import { readDocument } from './read';
import type { ReadReply, ReadRequest } from './reader-messages';
import { packReading } from './wire';

// The thread of a reading child in which documents are read: it may hang or grow, its child
// watches it and ends with it.
parentPort?.on('message', (request: ReadRequest) => void answer(request));
reply({ ready: true });

async function answer({ id, bytes, ...declared }: ReadRequest): Promise<void> {
  try {
    const reading = await readDocument(bytes, {
      ...declared,
      onProgress: (progress) => reply({ id, progress }),
    });
    reply({ id, reading: packReading(reading), memory: process.memoryUsage.rss() });
  } catch (error) {
    const code = error instanceof PermanentError ? error.code : 'fault';
    const message = error instanceof Error ? error.message : String(error);
    reply({ id, code, message: message.slice(0, 2_000) });
  }
}

function reply(message: ReadReply): void {
  parentPort?.postMessage(message);
}
