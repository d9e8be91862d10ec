import { startWeb } from '../../src/commands/start-web';
import { readConfig } from '../../src/config';

// The whole service in a process of its own; tells its parent the address and stops with it.
void startWeb(readConfig(), { working: true }).then(
  (running) => {
    process.once('disconnect', () => void running.close().finally(() => process.exit(0)));
    process.send?.({ address: running.address });
  },
  (error: unknown) => {
    process.send?.({ fault: String(error) });
    process.exit(1);
  },
);
