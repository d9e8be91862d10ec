import { fork } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildStyleSheet } from './style-sheet';

export type Service = { readonly address: string; stop(): Promise<void> };

/** The whole service on a free port, in a process and with a data folder of its own. */
export async function startService(): Promise<Service> {
  buildStyleSheet();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'msaudit-web-'));
  // A database that may not run as root runs as somebody else, who has to get in.
  fs.chmodSync(folder, 0o755);
  const child = fork(path.join(__dirname, 'serve.ts'), [], {
    execArgv: ['-r', '@swc-node/register'],
    env: {
      PATH: process.env['PATH'],
      DATA_DIR: folder,
      PORT: '0',
      LOG_LEVEL: 'error',
      READER_CHILDREN: '1',
    },
  });
  const [message] = (await once(child, 'message')) as [{ address?: string; fault?: string }];
  if (!message.address) throw new Error(message.fault ?? 'the service has no address');
  return {
    address: message.address,
    stop: async () => {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
