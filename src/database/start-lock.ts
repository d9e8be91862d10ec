import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { setTimeout as after } from 'node:timers/promises';

const STALE = 120_000;
const PATIENCE = 90_000;

/** Lets one process at a time through; a lock whose owner died is taken over. */
export async function withLock<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  await take(path);
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function take(path: string): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (!(await create(path))) {
    if (await isStale(path)) await setAside(path);
    else if (Date.now() > deadline)
      throw new Error(
        `Another process has been starting the database for long; if not, delete ${path}.`,
      );
    else await after(50);
  }
}

async function create(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function isStale(path: string): Promise<boolean> {
  try {
    const owner = Number(await readFile(path, 'utf8'));
    const { mtimeMs } = await stat(path);
    const age = Date.now() - mtimeMs;
    return age > STALE || (owner > 0 ? !isAlive(owner) : age > 5_000);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Of several that find the lock stale, one moves it; the others find it gone. */
async function setAside(path: string): Promise<void> {
  const aside = `${path}.${process.pid}`;
  await rename(path, aside).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error;
  });
  await rm(aside, { force: true });
}

/** Whether a process with this number exists, whoever it belongs to. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

const codeOf = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
