import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The tiny rubric for testing the engine. */
export const TINY = join(__dirname, '../fixtures/tiny');

/**
 * A copy of the tiny rubric in a folder of its own, with some files exchanged or added.
 *
 * @param files name → text
 * @returns path of the folder, which is called `tiny` as the rubric is
 */
export function rubricFolder(files: Readonly<Record<string, string>>): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'rubric-')), 'tiny');
  cpSync(TINY, folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
