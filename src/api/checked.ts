import { z } from 'zod';
import { Invalid } from '../errors';

/** What was sent may be repeated in the answer, but not at length. */
const LONGEST_NAME = 60;
const LONGEST_MESSAGE = 300;

/**
 * Checks what came over the wire.
 *
 * @throws Invalid with one sentence for each field that cannot be used
 */
export function checked<Schema extends z.ZodType>(schema: Schema, sent: unknown): z.output<Schema> {
  const result = schema.safeParse(sent ?? {});
  if (result.success) return result.data;
  const fields = new Map<string, string>();
  for (const issue of result.error.issues) {
    const names =
      issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.') || 'body'];
    for (const name of names.map((each) => each.slice(0, LONGEST_NAME)))
      fields.set(name, `${name}: ${issue.message.slice(0, LONGEST_MESSAGE)}.`);
  }
  throw new Invalid(Object.fromEntries(fields));
}
