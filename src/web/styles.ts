import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const ASSETS = join(__dirname, 'assets');
const GOVUK_FRONTEND = join(dirname(require.resolve('govuk-frontend/package.json')), 'dist');

let compiled: Promise<string> | null = null;

/**
 * The style sheet: the file that the build made, or, where the service runs from its sources,
 * compiled once in this process.
 */
export function styleSheet(): Promise<string> {
  const built = join(ASSETS, 'app.css');
  compiled ??= existsSync(built) ? readFile(built, 'utf8') : compile();
  return compiled;
}

async function compile(): Promise<string> {
  const sass = await import('sass');
  const { css } = sass.compile(join(ASSETS, 'app.scss'), {
    loadPaths: [GOVUK_FRONTEND],
    quietDeps: true,
    style: 'compressed',
  });
  return css;
}
