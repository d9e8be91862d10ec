import { execFileSync, spawnSync } from 'node:child_process';

/** The account a process is started as; empty means: as we are. */
export type Account = { readonly uid?: number; readonly gid?: number };

/** PostgreSQL refuses to run as root: as root, another account is borrowed. */
export function postgresAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const uid = numberOf('-u', name);
    const gid = numberOf('-g', name);
    if (uid && gid) return { uid, gid };
  }
  throw new Error(
    'PostgreSQL does not run as root, and there is neither an account "postgres" nor "nobody" ' +
      'to run it as. Start the service as another user, or set DATABASE_URL.',
  );
}

/** Whether the account can get to a folder: every folder above it must let it through. */
export function canReach(account: Account, folder: string): boolean {
  if (account.uid === undefined) return true;
  const { status } = spawnSync('/bin/sh', ['-c', 'cd "$1" && ls . >/dev/null', 'sh', folder], {
    ...account,
    cwd: '/',
    stdio: 'ignore',
  });
  return status === 0;
}

function numberOf(flag: string, name: string): number | undefined {
  try {
    return Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return undefined;
  }
}
