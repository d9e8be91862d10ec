import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** An empty folder that any account may enter, and how to be rid of it. */
export function freshFolder(): { readonly path: string; remove(): void } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'msaudit-'));
  fs.chmodSync(folder, 0o755);
  return { path: folder, remove: () => fs.rmSync(folder, { recursive: true, force: true }) };
}
