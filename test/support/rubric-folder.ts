import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The tiny rubric for testing the engine. */
export const TINY = join(__dirname, '../fixtures/tiny');

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true })));

/** An empty folder that is removed behind the tests of the file. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rubric-'));
  made.push(folder);
  return folder;
}

/**
 * A copy of the tiny rubric in a folder of its own, with some files exchanged or added.
 *
 * @param files name → text
 * @returns path of the folder, which is called `tiny` as the rubric is
 */
export function rubricFolder(files: Readonly<Record<string, string>>): string {
  const folder = join(emptyFolder(), 'tiny');
  cpSync(TINY, folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
