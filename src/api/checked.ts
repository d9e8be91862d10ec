import { z } from 'zod';
import { Invalid } from '../errors';

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
    for (const name of names)
      fields.set(name.slice(0, 60), `${name.slice(0, 60)}: ${issue.message}.`);
  }
  throw new Invalid(Object.fromEntries(fields));
}
