import { types } from 'node:util';
import { z } from 'zod';
import type { ReadProgress } from './format-reader';

/** What the pool asks of a reading child, and the child of its reading thread. */
export type ReadRequest = {
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly declaredName?: string;
  readonly declaredType?: string;
};

/** What a child answers. The packed reading is checked on its own (see wire.ts). */
export type ReadReply =
  | { readonly ready: true }
  | { readonly id: number; readonly progress: ReadProgress }
  | { readonly id: number; readonly reading: Uint8Array; readonly memory: number }
  | { readonly id: number; readonly code: string; readonly message: string };

const id = z.number().int();
const count = z.number().int().min(0).max(1_000_000);

/** Checks a reply before anything in it is used. */
export const readReply: z.ZodType<ReadReply> = z.union([
  z.strictObject({ ready: z.literal(true) }),
  z.strictObject({
    id,
    progress: z.strictObject({ stage: z.enum(['text', 'ocr']), done: count, of: count }),
  }),
  z.strictObject({ id, reading: z.custom<Uint8Array>(types.isUint8Array), memory: z.number() }),
  z.strictObject({ id, code: z.string().max(100), message: z.string().max(2_000) }),
]);

/** How a child ends itself when a document makes it too large. */
export const TOO_LARGE = { signal: 'SIGUSR2', code: 86 } as const;
