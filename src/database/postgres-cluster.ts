import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Place } from './postgres-place';

export const USER = 'msaudit';

export const dataOf = (place: Place): string => join(place.home, 'data');

/** Makes an empty cluster that sorts the same on every machine. Whole, or not there at all. */
export async function makeCluster(place: Place): Promise<void> {
  const { uid, gid } = place.account;
  const partial = await mkdtemp(join(place.home, '.new-'));
  const passwordFile = join(place.home, 'password');
  await writeFile(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 });
  await chmod(partial, 0o700);
  if (uid !== undefined && gid !== undefined) {
    await chown(partial, uid, gid);
    await chown(passwordFile, uid, gid);
  }
  const options = [
    ...['-D', partial, '-U', USER, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
    ...['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ...['--data-checksums', '--no-instructions'],
  ];
  try {
    await promisify(execFile)(join(place.bin, 'initdb'), options, { ...place.account, cwd: '/' });
    await rename(partial, dataOf(place));
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
}

/** Address of a database on the running server, password included: never log it. */
export async function addressOf(place: Place, port: number, database: string): Promise<string> {
  const password = (await readFile(join(place.home, 'password'), 'utf8')).trim();
  return `postgres://${USER}:${password}@127.0.0.1:${port}/${database}`;
}

/** Process and port of the server that says it runs on the cluster; it may be long dead. */
export async function readPid(place: Place): Promise<{ pid: number; port: number } | null> {
  const lines = await readFile(join(dataOf(place), 'postmaster.pid'), 'utf8').then(
    (text) => text.split('\n'),
    () => [],
  );
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 && port > 0 ? { pid, port } : null;
}
