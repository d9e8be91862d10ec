import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Version of the code that assesses; stands on every stored assessment. */
export const ENGINE = versionOf(join(__dirname, '../../package.json'));

function versionOf(manifest: string): string {
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  return version;
}
