import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** How to start npm: the one that started us, else the one on PATH. */
export const npm = (...args) =>
  process.env.npm_execpath?.endsWith('.js')
    ? [process.execPath, process.env.npm_execpath, ...args]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm', ...args];

/** A command of an installed package, without a shell in between. */
export const bin = (name, ...args) => [
  process.execPath,
  path.join(ROOT, 'node_modules', ...name.split('/')),
  ...args,
];

/**
 * Runs a command to its end with no standard input.
 * `live` passes the output on as it comes; it is returned either way.
 */
export const run = ([command, ...args], { live = false, env = process.env, minutes = 20 } = {}) =>
  new Promise((resolve) => {
    // The output goes into logs: no colours.
    const { FORCE_COLOR: _, ...plain } = { ...env, NO_COLOR: '1' };
    const child = spawn(command, args, {
      cwd: ROOT,
      env: plain,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks = [];
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      from.on('data', (chunk) => {
        chunks.push(chunk);
        if (live) to.write(chunk);
      });
    }
    const timer = setTimeout(() => {
      chunks.push(Buffer.from(`\nstopped after ${minutes} minutes\n`));
      child.kill('SIGKILL');
    }, minutes * 60_000);
    const end = (ok) => {
      clearTimeout(timer);
      resolve({ ok, output: Buffer.concat(chunks).toString('utf8') });
    };
    child.on('error', (error) => {
      chunks.push(Buffer.from(`${command}: ${error.message}\n`));
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });

/** Full path of the first of these commands that can be started from PATH; `null` when none can. */
export const onPath = (...names) => {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  for (const name of names) {
    for (const folder of folders) {
      const file = path.join(folder, process.platform === 'win32' ? `${name}.exe` : name);
      try {
        fs.accessSync(file, fs.constants.X_OK);
        return file;
      } catch {
        // Not in this folder.
      }
    }
  }
  return null;
};

export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Debian (or a child of it) as root: packages can be installed. */
export const canInstallPackages = () =>
  process.platform === 'linux' && os.userInfo().uid === 0 && onPath('apt-get') !== null;

const aptGet = (...args) =>
  run(['apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    minutes: 10,
  });

const aptInstall = async (name) => {
  await aptGet('update');
  return aptGet('install', '-y', '--no-install-recommends', name);
};

/** Debian lets one program install at a time: the next waits for the one before. */
let installing = Promise.resolve();
export const installPackage = (name) => {
  installing = installing.then(() => aptInstall(name));
  return installing;
};
