import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { HostRegister } from '../organisations/host-register';
import { rank, type Ranked } from '../collection/rank/rank';
import { PermanentError } from '../errors';

/** A line that could not be ranked; `line` counts from 1. */
export type BadLine = {
  readonly line: number;
  readonly url?: string;
  readonly error: { readonly code: string; readonly message: string };
};

const MOST = 2_000_000;
const words = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const linkShape = z.object({
  url: z.string(),
  title: words,
  linkText: words,
  heading: words,
  text: words,
  council: words,
});

/** The lines of a file, or of standard input for `-`; null when there is no such file. */
export async function linesOf(path: string): Promise<AsyncIterable<string> | null> {
  if (path !== '-') {
    const found = await stat(path).catch(() => null);
    if (found === null || found.isDirectory()) return null;
  }
  const input = path === '-' ? process.stdin : createReadStream(path);
  return createInterface({ input, crlfDelay: Infinity });
}

/**
 * Ranks one line of JSON.
 *
 * @param text `{url, title?, linkText?, heading?, text?, council?}`
 * @returns the link's rank, or what is wrong with the line: `line-too-long`, `line-not-json`,
 *   `line-not-a-link` or `address-not-valid`
 */
export function rankLine(text: string, line: number, register: HostRegister): Ranked | BadLine {
  const bad = (code: string, message: string): BadLine => ({ line, error: { code, message } });
  if (text.length > MOST)
    return bad('line-too-long', `Line ${line} is longer than ${MOST} characters.`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return bad('line-not-json', `Line ${line} is not JSON. Write one object in each line.`);
  }
  const link = linkShape.safeParse(value);
  if (!link.success) {
    const field = link.error.issues[0]?.path.join('.') ?? '';
    const what = field === '' ? 'it is not an object' : `“${field}” is missing or not a text`;
    return bad('line-not-a-link', `Line ${line} is not a link: ${what}.`);
  }
  try {
    return rank(link.data, register);
  } catch (error) {
    if (!(error instanceof PermanentError)) throw error;
    return { ...bad(error.code, error.message), url: link.data.url };
  }
}
