import { startWeb } from '../../src/commands/start-web';
import { readConfig } from '../../src/config';

// The whole service in a process of its own; tells its parent the address and stops with it.
void startWeb(readConfig(), { working: true }).then(
  ({ address, close }) => {
    process.once('disconnect', () => void close().finally(() => process.exit(0)));
    process.send?.({ address });
  },
  (error: unknown) => {
    process.send?.({ fault: String(error) });
    process.exit(1);
  },
);
