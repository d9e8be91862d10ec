import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { TOO_LARGE, type ReadReply, type ReadRequest } from './reader-messages';
import { LIMITS } from './reading';

// A process that reads hostile documents, one at a time. Its main thread never reads: it passes
// messages on and watches the memory of the whole process, off-heap included, which no limit on a
// thread covers. It is killed from outside when a document takes too long.
const WATCH_EVERY = 50;

const thread = new Worker(join(__dirname, `reader-thread${extname(__filename)}`), {
  resourceLimits: { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
});

thread.on('message', (reply: ReadReply) => process.send?.(reply));
thread.on('error', (error: Error & { code?: string }) => {
  console.error(error);
  process.exit(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? TOO_LARGE.code : 1);
});
thread.on('exit', () => process.exit(1));

process.on('message', (request: ReadRequest) => thread.postMessage(request));
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
// A terminal sends these to the whole group; the pool decides when its children end.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);

setInterval(() => {
  if (process.memoryUsage.rss() <= LIMITS.memoryBytes) return;
  // A signal ends the process at once; an exit would wait for the thread that is growing.
  process.kill(process.pid, TOO_LARGE.signal);
  process.exit(TOO_LARGE.code);
}, WATCH_EVERY).unref();
