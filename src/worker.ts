import 'reflect-metadata';
import { startWorker } from './commands/start-worker';
import { untilTold } from './commands/until-told';
import { readConfig } from './config';

untilTold(() => startWorker(readConfig())).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
