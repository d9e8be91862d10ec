/**
 * The first value of a header.
 *
 * @param headers names in lower case
 * @returns undefined when there is none
 */
export function headerOf(
  headers: Readonly<Record<string, string | readonly string[]>>,
  name: string,
): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : value?.[0];
}
