import fs from 'node:fs';
import path from 'node:path';
import { ROOT, npm, run } from './process.mjs';

const OLDEST = [20, 19];

/** One sentence when this Node is too old, else `null`. */
export const nodeTooOld = (version = process.versions.node) => {
  const [major, minor] = version.split('.').map(Number);
  const old = major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
  return old
    ? `Node ${version} is too old: install Node ${OLDEST.join('.')} or newer (24 is recommended).`
    : null;
};

const packages = (file) => JSON.parse(fs.readFileSync(path.join(ROOT, file), 'utf8')).packages;

/** Whether node_modules holds what the lock file asks for: npm leaves a copy of it inside. */
export const isInstalled = () => {
  try {
    const installed = packages('node_modules/.package-lock.json');
    return Object.entries(packages('package-lock.json'))
      .filter(([key, entry]) => key !== '' && (!entry.optional || key in installed))
      .every(
        ([key, { version, optional }]) =>
          (installed[key]?.version === version && fs.existsSync(path.join(ROOT, key))) ||
          (optional && !(key in installed)),
      );
  } catch {
    return false;
  }
};

/** `npm ci`, unless there is nothing to do. */
export const install = async () => {
  if (isInstalled()) return { ok: true, output: '', note: 'nothing to do' };
  return run(npm('ci', '--no-audit', '--no-fund'), { minutes: 15 });
};
