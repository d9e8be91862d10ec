import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { ROOT } from './process.mjs';

const PATIENCE = 90_000;
const FINAL = ['assessed', 'needs-a-person', 'failed'];

export const isFinal = (document) => FINAL.includes(document.state);

/** Whether something listens on this port of this machine already. */
export const isTaken = (port) =>
  new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(true));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(false)));
  });

/** The service with its own database and worker, as a child; `exited` tells when it is gone. */
export const startService = (env) => {
  const child = spawn(process.execPath, [path.join('dist', 'cli.js'), 'serve'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const exited = new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  return { child, exited };
};

/** The few requests to the API that the demo makes. */
export const client = (address) => {
  const get = async (route) => {
    const response = await fetch(address + route, { signal: AbortSignal.timeout(30_000) });
    if (!response.ok) throw new Error(`GET ${route}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  return {
    async ready(child) {
      for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; await after(100)) {
        if (child.exitCode !== null) return false;
        const up = await fetch(`${address}/health/ready`).catch(() => null);
        if (up?.ok) return true;
      }
      return false;
    },

    /** The newest document that was handed in under this name. */
    async find(name) {
      const { documents } = await get(`/api/documents?limit=100&q=${encodeURIComponent(name)}`);
      return documents.find(({ source }) => source === name) ?? null;
    },

    document: (id) => get(`/api/documents/${id}`),

    async submit(file, rubric) {
      const form = new FormData();
      form.append('rubric', rubric);
      form.append('file', new Blob([fs.readFileSync(file)]), path.basename(file));
      const response = await fetch(`${address}/api/documents`, { method: 'POST', body: form });
      if (!response.ok) throw new Error(`${path.basename(file)}: ${await response.text()}`);
      return response.json();
    },
  };
};
