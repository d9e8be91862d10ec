import { join } from 'node:path';

/** Where a compiled file of the program is that a process of its own can run: `cli.js`, `worker.js`. */
export function compiled(file: string): string {
  const folder = process.env['TEST_BUILD'];
  if (!folder)
    throw new Error('The program was not compiled: run the tests with their global set-up.');
  return join(folder, file);
}
