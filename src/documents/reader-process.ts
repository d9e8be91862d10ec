import { type ChildProcess, fork } from 'node:child_process';
import { extname, join } from 'node:path';
import type { ReadOptions } from './format-reader';
import { isReadErrorCode, ReadError } from './read-error';
import { readReply, type ReadReply, type ReadRequest, TOO_LARGE } from './reader-messages';
import { LIMITS, type Reading } from './reading';
import { unpackReading } from './wire';

type Ending = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

/** What is asked of a reader process: a document's options, and a way to give up waiting. */
export type PoolReadOptions = ReadOptions & { readonly signal?: AbortSignal };

/** The process was gone, killed from outside or between documents: another one may read it. */
export class ProcessLost extends Error {}

const RECYCLE_AFTER = 200;
const RECYCLE_ABOVE = 420 * 1024 * 1024;

type Task = {
  readonly id: number;
  readonly options: PoolReadOptions;
  readonly resolve: (reading: Reading) => void;
  readonly reject: (error: unknown) => void;
  readonly started: number;
  timer: NodeJS.Timeout | undefined;
  killedFor: Error | undefined;
};

/** One forked reading child; reads one document at a time and is replaced when it dies. */
export class ReaderProcess {
  private readonly child: ChildProcess;
  private readonly ready: Promise<void>;
  private task: Task | undefined;
  private served = 0;
  private memory = 0;
  private complaint = '';
  private ended = false;
  private dying = false;

  constructor() {
    const extension = extname(__filename);
    this.child = fork(join(__dirname, `reader-child${extension}`), [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      execArgv: extension === '.ts' ? ['-r', '@swc-node/register'] : [],
    });
    this.child.stderr?.on('data', (piece: Buffer) => {
      this.complaint = (this.complaint + piece.toString()).slice(-2_000);
    });
    this.ready = new Promise((resolve, reject) => {
      this.child.on('message', (message) => this.hear(message, resolve));
      this.child.once('exit', (code, signal) => {
        this.ended = true;
        reject(new Error(`The reading process could not start: ${this.complaint}`));
        this.settle((task) => task.reject(task.killedFor ?? deathError({ code, signal })));
      });
      this.child.once('error', reject);
    });
    this.ready.catch(() => undefined);
    this.hold(false);
  }

  /** False when a new process should take its place. */
  get fit(): boolean {
    return !this.ended && !this.dying && this.served < RECYCLE_AFTER && this.memory < RECYCLE_ABOVE;
  }

  /** Reads one document; never called while another is being read. */
  async read(bytes: Uint8Array, options: PoolReadOptions): Promise<Reading> {
    this.hold(true);
    await this.ready;
    this.served += 1;
    const id = this.served;
    const { signal } = options;
    const giveUp = () => this.kill(signal?.reason instanceof Error ? signal.reason : aborted());
    try {
      return await new Promise<Reading>((resolve, reject) => {
        this.task = {
          id,
          options,
          resolve,
          reject,
          started: Date.now(),
          timer: undefined,
          killedFor: undefined,
        };
        this.allow(LIMITS.milliseconds);
        if (signal?.aborted) giveUp();
        signal?.addEventListener('abort', giveUp, { once: true });
        this.ask({ id, bytes, ...namesOf(options) });
      });
    } finally {
      signal?.removeEventListener('abort', giveUp);
      this.hold(false);
    }
  }

  /** Ends the process at once, and with it the document it reads. */
  async stop(): Promise<void> {
    if (this.ended) return;
    this.hold(true);
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    this.kill(aborted());
    await gone;
  }

  private ask(request: ReadRequest): void {
    this.child.send(request, (error) => {
      if (error) this.settle((task) => task.reject(new ProcessLost(undefined, { cause: error })));
    });
  }

  private hear(message: unknown, ready: () => void): void {
    const parsed = readReply.safeParse(message);
    if (!parsed.success) return this.kill(new ReadError('corrupt'));
    const reply = parsed.data;
    if ('ready' in reply) return ready();
    if (reply.id !== this.task?.id) return;
    if ('progress' in reply) return this.advance(reply.progress);
    this.settle((task) => this.answer(task, reply));
  }

  private answer(task: Task, reply: Exclude<ReadReply, { ready: true } | { progress: unknown }>) {
    if ('code' in reply) {
      const { code, message } = reply;
      task.reject(
        isReadErrorCode(code)
          ? new ReadError(code, message)
          : new ReadError('corrupt', undefined, { cause: new Error(message) }),
      );
      return;
    }
    this.memory = reply.memory;
    try {
      task.resolve(unpackReading(reply.reading));
    } catch (error) {
      this.kill(aborted());
      task.reject(new ReadError('corrupt', undefined, { cause: error }));
    }
  }

  private advance(progress: { stage: 'text' | 'ocr'; done: number; of: number }): void {
    if (progress.stage === 'ocr') {
      const pages = Math.min(progress.done + 1, LIMITS.ocrPages);
      this.allow(LIMITS.milliseconds + pages * LIMITS.ocrPageMilliseconds);
    }
    this.task?.options.onProgress?.(progress);
  }

  /** Sets the wall time of the document in hand, counted from its start. */
  private allow(milliseconds: number): void {
    const { task } = this;
    if (!task) return;
    clearTimeout(task.timer);
    const left = task.started + milliseconds - Date.now();
    task.timer = setTimeout(() => this.kill(new ReadError('took-too-long')), left);
  }

  private kill(why: Error): void {
    if (this.task) this.task.killedFor ??= why;
    this.dying = true;
    this.child.kill('SIGKILL');
  }

  private settle(finish: (task: Task) => void): void {
    const { task } = this;
    if (!task) return;
    this.task = undefined;
    clearTimeout(task.timer);
    finish(task);
  }

  /** An idle child keeps no process alive. */
  private hold(busy: boolean): void {
    if (this.ended) return;
    const handles = [this.child, this.child.channel];
    for (const handle of handles) {
      if (busy) handle?.ref();
      else handle?.unref();
    }
  }
}

function namesOf({ declaredName, declaredType }: PoolReadOptions) {
  return {
    ...(declaredName !== undefined && { declaredName }),
    ...(declaredType !== undefined && { declaredType }),
  };
}

function aborted(): Error {
  return new DOMException('The reading was given up.', 'AbortError');
}

/** A process that died while it read: killed for its memory, or brought down by the document. */
function deathError({ code, signal }: Ending): Error {
  if (signal === 'SIGKILL') return new ProcessLost('Something killed the reading process.');
  const large = signal === TOO_LARGE.signal || code === TOO_LARGE.code;
  return new ReadError(large ? 'too-much-memory' : 'corrupt');
}
