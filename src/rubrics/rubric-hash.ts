import { createHash } from 'node:crypto';

/**
 * The SHA-256 that stands on every result: over the names and contents of a rubric's files, whatever
 * order they were read in and however their lines end.
 *
 * @param files name inside the rubric's folder → text
 * @returns 64 hexadecimal digits
 */
export function rubricHash(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  const names = [...files.keys()].sort((a, b) => (a < b ? -1 : 1));
  for (const name of names) {
    const text = (files.get(name) ?? '')
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n')
      .trimEnd();
    hash.update(`${name}\n${Buffer.byteLength(text)}\n${text}\n`);
  }
  return hash.digest('hex');
}
