import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Account, canReach } from './postgres-account';
import { findBinaries } from './postgres-binaries';

/** Where the server's programs and its data lie, both within reach of the account it runs as. */
export type Place = { readonly home: string; readonly bin: string; readonly account: Account };

/**
 * Chooses and makes the folders of the database. A project below /root can be read by root alone;
 * data and a copy of the programs then go to /var/lib.
 */
export function choosePlace(folder: string, account: Account): Place {
  const wanted = resolve(folder);
  mkdirSync(wanted, { recursive: true, mode: 0o755 });
  const hash = createHash('sha256').update(wanted).digest('hex').slice(0, 12);
  const reachable = canReach(account, wanted);
  const home = reachable ? wanted : join('/var/lib', `msaudit-${hash}`);
  mkdirSync(home, { recursive: true, mode: 0o755 });
  if (account.uid !== undefined && account.gid !== undefined) {
    chownSync(home, account.uid, account.gid);
    if (!canReach(account, home))
      throw new Error(
        `PostgreSQL cannot run as root, and the account it runs as cannot reach ${home}. ` +
          'Set DATA_DIR to a folder that every user may enter, or set DATABASE_URL.',
      );
  }
  const native = findBinaries();
  const copied = canReach(account, join(native, 'bin')) ? native : copyOnce(native, home);
  return { home, bin: join(copied, 'bin'), account };
}

function copyOnce(native: string, home: string): string {
  const version = createHash('sha256').update(native).digest('hex').slice(0, 8);
  const target = join(home, `programs-${version}`);
  if (existsSync(target)) return target;
  const partial = join(dirname(target), `.${basename(target)}-${process.pid}`);
  cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(partial, target);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}
