/** What PostgreSQL cannot hold in text: the character U+0000, and halves of surrogate pairs. */
const NOT_HELD = /[\0\p{Cs}]/gu;

/**
 * Text as PostgreSQL can hold it. Sites do send what it cannot.
 *
 * @returns the text, with a space for each character that cannot be stored
 */
export function storableText(text: string): string {
  return text.replace(NOT_HELD, ' ');
}

/**
 * A value as JSON that PostgreSQL can hold and look into.
 *
 * @param value plain data
 */
export function storableJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'string' ? storableText(part) : part,
  );
}
