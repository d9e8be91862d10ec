import { type Config, readConfig } from '../config';
import { migrate, openDatabase } from './open-database';
import { startWeb } from './start-web';
import { startWorker } from './start-worker';
import { untilTold } from './until-told';

/** Serves until told to stop. */
export async function runServe(working: boolean): Promise<void> {
  const config = readConfig();
  await untilTold(async () => {
    const running = await startWeb(config, { working });
    say(config, `Open ${running.address ?? ''} in a browser. Ctrl-C stops.`);
    return running;
  });
}

/** Works on what was handed in until told to stop. */
export async function runWorker(): Promise<void> {
  const config = readConfig();
  await untilTold(async () => {
    const running = await startWorker(config);
    say(config, 'Working. Ctrl-C stops.');
    return running;
  });
}

/** Brings the database up to date and says what was done. */
export async function runMigrate(): Promise<void> {
  const opened = await openDatabase(readConfig());
  try {
    const names = await migrate(opened);
    const done = names.map((name) => `Done: ${name}\n`).join('');
    process.stdout.write(done || 'The database is up to date.\n');
  } finally {
    await opened.close();
  }
}

function say({ production }: Config, line: string): void {
  if (!production) process.stdout.write(`${line}\n`);
}
