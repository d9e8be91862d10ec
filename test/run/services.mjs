import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { canInstallPackages, freePort, installPackage, onPath } from './process.mjs';

const REDIS = ['redis-server', 'valkey-server'];
const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const CHROMIUM_MACOS = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** The command if it is there or can be had from Debian; `null` otherwise. */
const find = async (names, debianPackage) => {
  const found = onPath(...names);
  if (found || !canInstallPackages()) return found;
  console.log(`installing ${debianPackage} …`);
  await installPackage(debianPackage);
  return onPath(...names);
};

const answers = (port) =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.setTimeout(500, () => socket.destroy());
    socket.once('data', (data) => {
      socket.destroy();
      resolve(String(data).startsWith('+PONG'));
    });
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
  });

export const startRedis = async (command) => {
  const port = await freePort();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'msaudit-redis-'));
  const flags = ['--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder];
  const child = spawn(command, ['--port', String(port), ...flags], { stdio: 'ignore' });
  let failed = false;
  child.once('error', () => (failed = true));
  const stop = () => {
    child.kill('SIGTERM');
    fs.rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (await answers(port)) return { url: `redis://127.0.0.1:${port}`, stop };
    if (failed || child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  stop();
  throw new Error(`${command} does not start. Start a Redis yourself and set REDIS_URL.`);
};

/** A real Redis: the one that was named, else one of our own on a free port. */
export const redis = async () => {
  const named = process.env.TEST_REDIS_URL ?? process.env.REDIS_URL;
  if (named) return { url: named, stop: () => undefined };
  const command = await find(REDIS, 'redis-server');
  if (command) return startRedis(command);
  throw new Error('No Redis. Install redis-server (or valkey-server), or set REDIS_URL.');
};

/** Path of a Chromium or Chrome. */
export const chromium = async () => {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (fs.existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, and there is no such file.`);
  }
  if (fs.existsSync(CHROMIUM_MACOS)) return CHROMIUM_MACOS;
  const command = await find(CHROMIUM, 'chromium');
  if (command) return command;
  throw new Error('No Chromium. Install chromium or Google Chrome, or set CHROMIUM_PATH.');
};
