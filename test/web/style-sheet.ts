import fs from 'node:fs';
import path from 'node:path';
import { compile } from 'sass';
import { GOVUK_FRONTEND } from '../../src/web/nunjucks';

const ROOT = path.join(__dirname, '../..');
const BUILT = path.join(ROOT, 'dist/web/assets/app.css');

/** Compiles the style sheet to where the build puts it, so that the pages are tested in their dress. */
export function buildStyleSheet(): void {
  const source = path.join(ROOT, 'src/web/assets/app.scss');
  const { css } = compile(source, {
    loadPaths: [GOVUK_FRONTEND],
    quietDeps: true,
    style: 'compressed',
  });
  fs.mkdirSync(path.dirname(BUILT), { recursive: true });
  // Other test files may read it at the same time: it appears whole or not at all.
  const temporary = `${BUILT}.${process.pid}`;
  fs.writeFileSync(temporary, css);
  fs.renameSync(temporary, BUILT);
}
