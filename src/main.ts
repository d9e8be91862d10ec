import 'reflect-metadata';
import { startWeb } from './commands/start-web';
import { untilTold } from './commands/until-told';
import { readConfig } from './config';

// The pages and the API alone, as production runs them: workers are processes of their own.
untilTold(() => startWeb(readConfig(), { working: false })).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
