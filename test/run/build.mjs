import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT, npm, run } from './process.mjs';

const SOURCES = ['src', 'migrations'];
const SETTINGS = [
  ...['package.json', 'package-lock.json', 'nest-cli.json', '.swcrc'],
  ...['tsconfig.json', 'tsconfig.build.json'],
];
const STAMP = path.join(ROOT, 'dist', '.built-from');

const filesIn = (folder) =>
  fs
    .readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

/** A digest of everything that a build is made from. */
const digest = () => {
  const hash = createHash('sha256');
  const files = [...SETTINGS.map((name) => path.join(ROOT, name)), ...SOURCES.flatMap(filesIn)];
  for (const file of files.sort()) hash.update(`${file}\0`).update(fs.readFileSync(file));
  return hash.digest('hex');
};

const builtFrom = () => (fs.existsSync(STAMP) ? fs.readFileSync(STAMP, 'utf8') : null);

/** `npm run build`, unless nothing has changed since the last one. */
export const build = async () => {
  const now = digest();
  if (builtFrom() === now) return { ok: true, output: '' };
  const result = await run(npm('run', '--silent', 'build'));
  if (result.ok) fs.writeFileSync(STAMP, now);
  return result;
};
